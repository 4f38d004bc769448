#pragma once

#include "domain/paper.h"

#include <QString>
#include <QStringList>

namespace broadsheet {

// What all sources that arXiv itself publishes spell alike.

/// Takes the id and version from an address, a bare id or an OAI identifier; false when it names no paper.
bool takeArxivId(Paper &paper, const QString &identifier);

/// Takes the reference to the published version: one free text, such as "ActaAstron.56:1-50,2006".
void takeJournalReference(Paper &paper, const QString &reference);

/// The DOI that a publisher gave; one of arXiv's own is no other name of the paper.
QString publisherDoi(const QString &doi);

/// The classes of arXiv among the terms, the primary one first, each once. Authors also name classes of
/// other systems.
QStringList arxivCategories(const QString &primary, const QStringList &terms);

/// The page on arXiv and the addresses in abstract and comment.
void takeArxivLinks(Paper &paper);

} // namespace broadsheet
