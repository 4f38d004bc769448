#include "widgets/window/exports.h"

#include "library/library.h"
#include "models/sourcesmodel.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/exportdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace broadsheet {

using namespace Qt::StringLiterals;

Exports::Exports(Library &library, MessageBar &messages, QWidget *window)
    : QObject(window), m_library(library), m_messages(messages), m_window(window)
{}

void Exports::ask(const QList<PaperId> &selected, const PaperQuery &listed, const SourceCounts &sources)
{
    QList<ExportChoice> choices;
    const ExportChoice asListed{
        listed.search.isEmpty()
            ? sourceTitle(listed.source)
            : tr("%1, as filtered by “%2”").arg(sourceTitle(listed.source), listed.search),
        listed};
    choices.append(asListed);
    const ExportChoice chosen{tr("%n selected papers", "", static_cast<int>(selected.size())), selected};
    // More than one paper is only selected on purpose.
    if (!selected.isEmpty())
        choices.insert(selected.size() > 1 ? 0 : 1, chosen);
    choices.append({tr("Starred papers"), PaperQuery{.source = StarredPapers{}}});
    for (const ReadingListCount &list : sources.readingLists)
        choices.append(
            {tr("Reading list “%1”").arg(list.name), PaperQuery{.source = ReadingListPapers{list.name}}});
    for (const TagCount &tag : sources.tags)
        choices.append({tr("Tag “%1”").arg(tag.name), PaperQuery{.source = TaggedPapers{tag.name}}});

    ExportDialog dialog(choices, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString suggestion =
        QDir::home().filePath(u"papers."_s + exportFileExtension(ExportFormat::Bibtex));
    const QString fileName =
        QFileDialog::getSaveFileName(m_window, tr("Export BibTeX"), suggestion, tr("BibTeX (*.bib)"));
    if (!fileName.isEmpty())
        write(dialog.papers(), dialog.options(), fileName);
}

void Exports::write(const PaperSelection &papers, const WriteOptions &options, const QString &fileName)
{
    m_library.exportPapers(papers, ExportFormat::Bibtex, options, fileName)
        .then(this, [this, fileName](const Result<int> &written) {
            if (written)
                m_messages.showResult(
                    tr("Wrote %n papers to %1.", "", *written).arg(QDir::toNativeSeparators(fileName)));
            else
                m_messages.showError(written.error());
        });
}

} // namespace broadsheet
