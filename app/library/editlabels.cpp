#include "library/editlabels.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

class LabelOf final
{
public:
    explicit LabelOf(int papers) : m_papers(papers) {}

    QString operator()(const SetStar &edit) const
    {
        return edit.state == StarState::Starred
                   ? counted(QT_TRANSLATE_NOOP("Edits", "Starred a paper"),
                             QT_TRANSLATE_N_NOOP("Edits", "Starred %n papers"))
                   : counted(QT_TRANSLATE_NOOP("Edits", "Unstarred a paper"),
                             QT_TRANSLATE_N_NOOP("Edits", "Unstarred %n papers"));
    }

    QString operator()(const SetRead &edit) const
    {
        return edit.state == ReadState::Read
                   ? counted(QT_TRANSLATE_NOOP("Edits", "Marked a paper read"),
                             QT_TRANSLATE_N_NOOP("Edits", "Marked %n papers read"))
                   : counted(QT_TRANSLATE_NOOP("Edits", "Marked a paper unread"),
                             QT_TRANSLATE_N_NOOP("Edits", "Marked %n papers unread"));
    }

    QString operator()(const SetNote &edit) const
    {
        return edit.note.isEmpty() ? QCoreApplication::translate("Edits", "Removed a note")
                                   : QCoreApplication::translate("Edits", "Edited a note");
    }

    QString operator()(const SetTag &edit) const
    {
        const QString text = edit.membership == Membership::In
                                 ? counted(QT_TRANSLATE_NOOP("Edits", "Tagged a paper “%1”"),
                                           QT_TRANSLATE_N_NOOP("Edits", "Tagged %n papers “%1”"))
                                 : counted(QT_TRANSLATE_NOOP("Edits", "Took the tag “%1” off a paper"),
                                           QT_TRANSLATE_N_NOOP("Edits", "Took the tag “%1” off %n papers"));
        return text.arg(edit.tag);
    }

    QString operator()(const SetReadingList &edit) const
    {
        if (edit.membership == Membership::Out) {
            return counted(QT_TRANSLATE_NOOP("Edits", "Took a paper off the reading list “%1”"),
                           QT_TRANSLATE_N_NOOP("Edits", "Took %n papers off the reading list “%1”"))
                .arg(edit.readingList);
        }
        if (!edit.positions.isEmpty()) {
            return counted(QT_TRANSLATE_NOOP("Edits", "Moved a paper in the reading list “%1”"),
                           QT_TRANSLATE_N_NOOP("Edits", "Moved %n papers in the reading list “%1”"))
                .arg(edit.readingList);
        }
        return counted(QT_TRANSLATE_NOOP("Edits", "Put a paper on the reading list “%1”"),
                       QT_TRANSLATE_N_NOOP("Edits", "Put %n papers on the reading list “%1”"))
            .arg(edit.readingList);
    }

    QString operator()(const SetReadingProgress &edit) const
    {
        switch (edit.progress.value(0)) {
        case ReadingProgress::ToRead:
            return counted(QT_TRANSLATE_NOOP("Edits", "Marked a paper as to read in “%1”"),
                           QT_TRANSLATE_N_NOOP("Edits", "Marked %n papers as to read in “%1”"))
                .arg(edit.readingList);
        case ReadingProgress::Reading:
            return counted(QT_TRANSLATE_NOOP("Edits", "Marked a paper as being read in “%1”"),
                           QT_TRANSLATE_N_NOOP("Edits", "Marked %n papers as being read in “%1”"))
                .arg(edit.readingList);
        case ReadingProgress::Done:
            return counted(QT_TRANSLATE_NOOP("Edits", "Marked a paper as done in “%1”"),
                           QT_TRANSLATE_N_NOOP("Edits", "Marked %n papers as done in “%1”"))
                .arg(edit.readingList);
        }
        Q_UNREACHABLE();
    }

    QString operator()(const SetCitationKeys &) const
    {
        return counted(QT_TRANSLATE_NOOP("Edits", "Changed a citation key"),
                       QT_TRANSLATE_N_NOOP("Edits", "Changed %n citation keys"));
    }

    QString operator()(const SetSavedSearch &edit) const
    {
        if (!edit.search)
            return QCoreApplication::translate("Edits", "Deleted the search “%1”").arg(edit.name);
        if (edit.name.isEmpty() || edit.name == edit.search->name)
            return QCoreApplication::translate("Edits", "Saved the search “%1”").arg(edit.search->name);
        return QCoreApplication::translate("Edits", "Renamed the search “%1” to “%2”")
            .arg(edit.name, edit.search->name);
    }

    QString operator()(const DeletePapers &) const
    {
        return counted(QT_TRANSLATE_NOOP("Edits", "Deleted a paper"),
                       QT_TRANSLATE_N_NOOP("Edits", "Deleted %n papers"));
    }

    QString operator()(const RestorePapers &) const
    {
        return counted(QT_TRANSLATE_NOOP("Edits", "Took a paper out of the trash"),
                       QT_TRANSLATE_N_NOOP("Edits", "Took %n papers out of the trash"));
    }

    QString operator()(const MergePapers &) const
    {
        return QCoreApplication::translate("Edits", "Merged %n papers into one", nullptr, m_papers);
    }

    QString operator()(const SetKeptOffline &edit) const
    {
        return edit.membership == Membership::In
                   ? counted(QT_TRANSLATE_NOOP("Edits", "Kept a paper offline"),
                             QT_TRANSLATE_N_NOOP("Edits", "Kept %n papers offline"))
                   : counted(QT_TRANSLATE_NOOP("Edits", "No longer kept a paper offline"),
                             QT_TRANSLATE_N_NOOP("Edits", "No longer kept %n papers offline"));
    }

    QString operator()(const SetSourceKeptOffline &edit) const
    {
        return (edit.membership == Membership::In
                    ? QCoreApplication::translate("Edits", "Kept the papers of “%1” offline")
                    : QCoreApplication::translate("Edits", "No longer kept the papers of “%1” offline"))
            .arg(edit.name);
    }

    /// The step that it takes back has a name of its own.
    QString operator()(const TakeBackRecorded &) const { return {}; }

private:
    /// One paper is said in its own way, which reads better than "1 paper" and needs no plural form.
    QString counted(const char *one, const char *many) const
    {
        return m_papers == 1 ? QCoreApplication::translate("Edits", one)
                             : QCoreApplication::translate("Edits", many, nullptr, m_papers);
    }

    int m_papers;
};

} // namespace

QString editLabel(const MarksEdit &edit, int changedPapers)
{
    return std::visit(LabelOf(changedPapers), edit);
}

QString importLabel(const QString &source, int added, int updated)
{
    return (added > 0 ? QCoreApplication::translate("Edits", "Took in %n papers from %1", nullptr, added)
                      : QCoreApplication::translate("Edits", "Updated %n papers from %1", nullptr, updated))
        .arg(source);
}

} // namespace broadsheet
