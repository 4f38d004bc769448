#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace broadsheet {

/// A paper named in a note by its citation key, as in "see [[vaswani2017attention]]".
struct NoteLink
{
    QString key;
    /// With the brackets.
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const NoteLink &, const NoteLink &) = default;
};

/// In the order of the text. Brackets within brackets or in code are none, and a link does not go over the
/// end of a line.
QList<NoteLink> noteLinks(QStringView note);

/// The link at a place of the text, its ends included.
std::optional<NoteLink> noteLinkAt(QStringView note, qsizetype place);

/// The link that is being written up to a place: what stands behind "[[" there. Its length ends at the place.
std::optional<NoteLink> begunNoteLink(QStringView note, qsizetype place);

/// The note with each link made one of Markdown that leads to "paper:" and the key.
QString withMarkdownLinks(const QString &note);

} // namespace broadsheet
