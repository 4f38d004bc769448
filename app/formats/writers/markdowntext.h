#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

namespace broadsheet {

// Plain text in the Markdown that GitHub and pandoc both read.

/// One line of text that shows as it is, whatever signs it holds. `$...$` stays mathematics, other
/// mathematics becomes plain Unicode, and addresses become links.
QString markdownText(QStringView line);

/// The same for a place inside of a link, which holds no other links.
QString markdownLabel(QStringView line);

/// A link with a label that is already Markdown.
QString markdownLink(const QString &label, const QUrl &address);

} // namespace broadsheet
