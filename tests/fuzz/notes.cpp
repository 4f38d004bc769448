#include "fuzzing.h"
#include "text/notelinks.h"

#include <QGuiApplication>
#include <QTextDocument>

using namespace broadsheet;
using namespace broadsheet::fuzzing;

namespace {

/// Texts are laid out with fonts, which need an application.
void startApplication()
{
    static int count = 1;
    static char name[] = "notes";
    static char *names[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(count, names);
}

} // namespace

/// A note as it is shown: its links to papers, and what Markdown makes of it.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    startApplication();
    const QString note =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    qsizetype end = 0;
    for (const NoteLink &link : noteLinks(note)) {
        require(link.start >= end && link.start + link.length <= note.size(), "links stand in order");
        require(!link.key.trimmed().isEmpty(), "a link names a key");
        end = link.start + link.length;
    }
    for (qsizetype place = 0; place <= std::min<qsizetype>(note.size(), 50); ++place)
        (void)begunNoteLink(note, place);
    QTextDocument document;
    document.setMarkdown(withMarkdownLinks(note),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                             QTextDocument::MarkdownNoHTML);
    (void)document.toPlainText();
    return 0;
}
