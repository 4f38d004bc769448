#include "widgets/window/exports.h"

#include "domain/wholesearch.h"
#include "library/library.h"
#include "library/livefilewriting.h"
#include "models/sourcesmodel.h"
#include "text/filename.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/exportdialog.h"
#include "widgets/window/exportformattitle.h"
#include "widgets/window/livefilesdialog.h"

#include <QDir>
#include <QFileDialog>

namespace broadsheet {

using namespace Qt::StringLiterals;

Exports::Exports(Library &library, MessageBar &messages, QWidget *window)
    : QObject(window), m_library(library), m_messages(messages), m_window(window)
{
    connect(&library, &Library::liveFileFailed, &messages, &MessageBar::showError);
}

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
    for (const SavedSearchCount &saved : sources.savedSearches)
        choices.append({tr("Search “%1”").arg(saved.search.name), PaperQuery{.source = saved.search}});
    for (const TagCount &tag : sources.tags)
        choices.append({tr("Tag “%1”").arg(tag.name), PaperQuery{.source = TaggedPapers{tag.name}}});

    ExportDialog dialog(choices, m_preferences, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_preferences = dialog.preferences();
    const QString fileName = askForFile(dialog.format(), dialog.options().heading);
    if (fileName.isEmpty())
        return;
    if (dialog.keepsUpToDate())
        keepUpToDate(std::get<PaperQuery>(dialog.papers()), dialog.format(), dialog.options(), fileName);
    else
        write(dialog.papers(), dialog.format(), dialog.options(), fileName);
}

QString Exports::askForFile(ExportFormat format, const QString &heading) const
{
    const QString extension = exportFileExtension(format);
    QFileDialog dialog(m_window, tr("Export papers"), QDir::homePath(),
                       u"%1 (*.%2)"_s.arg(exportFormatTitle(format), extension));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(extension);
    const QString name = fileNameFor(heading);
    dialog.selectFile((name.isEmpty() ? u"papers"_s : name) + u'.' + extension);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void Exports::write(const PaperSelection &papers, ExportFormat format, const WriteOptions &options,
                    const QString &fileName)
{
    m_library.exportPapers(papers, format, options, fileName)
        .then(this, [this, fileName](const Result<int> &written) {
            if (written)
                m_messages.showResult(
                    tr("Wrote %n papers to %1.", "", *written).arg(QDir::toNativeSeparators(fileName)));
            else
                m_messages.showError(written.error());
        });
}

void Exports::keepUpToDate(const PaperQuery &query, ExportFormat format, const WriteOptions &options,
                           const QString &fileName)
{
    m_library
        .keepLiveFile({.fileName = fileName,
                       .search = wholeSearch(query),
                       .format = exportFormatName(format),
                       .options = liveFileOptions(options)})
        .then(this, [this, fileName](const Result<int> &written) {
            if (written)
                m_messages.showResult(
                    tr("Wrote %n papers to %1, which is kept up to date from now on.", "", *written)
                        .arg(QDir::toNativeSeparators(fileName)));
            else
                m_messages.showError(written.error());
        });
}

void Exports::showLiveFiles()
{
    LiveFilesDialog dialog(m_library, m_window);
    connect(&dialog, &LiveFilesDialog::failed, &m_messages, &MessageBar::showError);
    dialog.exec();
}

} // namespace broadsheet
