#include "storage/marksediting.h"

#include "storage/citationkeys.h"
#include "storage/database.h"
#include "storage/foldedname.h"
#include "storage/keptofflinetable.h"
#include "storage/markstable.h"
#include "storage/paperlookup.h"
#include "storage/papernames.h"
#include "storage/papersmerge.h"
#include "storage/readinglistediting.h"
#include "storage/recording/paperdeletion.h"
#include "storage/recording/rowrecording.h"
#include "storage/recording/rowrestoring.h"
#include "storage/savedsearchediting.h"
#include "storage/tagstable.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

AppliedEdit applied(const QList<PaperId> &papers, MarksEdit inverse)
{
    return AppliedEdit{.changes = {.added = {}, .contentChanged = {}, .marksChanged = papers},
                       .inverse = std::move(inverse)};
}

class EditApplication final
{
public:
    EditApplication(Database &database, const QDateTime &now) : m_database(database), m_now(now) {}

    Result<AppliedEdit> operator()(const SetStar &edit)
    {
        const bool starred = edit.state == StarState::Starred;
        return MarksTable(m_database).setStar(edit.papers, edit.state, m_now).map([&](const auto &papers) {
            return applied(papers, SetStar{papers, starred ? StarState::Unstarred : StarState::Starred});
        });
    }

    Result<AppliedEdit> operator()(const SetRead &edit)
    {
        const bool read = edit.state == ReadState::Read;
        return MarksTable(m_database).setRead(edit.papers, edit.state, m_now).map([&](const auto &papers) {
            return applied(papers, SetRead{papers, read ? ReadState::Unread : ReadState::Read});
        });
    }

    Result<AppliedEdit> operator()(const SetNote &edit)
    {
        MarksTable marks(m_database);
        const auto present = knownPapers(m_database, {edit.paper});
        if (!present)
            return tl::unexpected(present.error());
        const Result<QString> before = marks.note(edit.paper);
        if (!before)
            return tl::unexpected(before.error());
        const AppliedEdit nothing = applied({}, SetNote{edit.paper, *before});
        if (present->isEmpty() || *before == edit.note)
            return nothing;
        const bool isSomebodyElses = edit.basedOn && *edit.basedOn != *before;
        return (isSomebodyElses ? marks.keepNote(edit.paper) : Result<void>())
            .and_then([&] { return marks.setNote(edit.paper, edit.note, m_now); })
            .map([&] { return applied(*present, nothing.inverse); });
    }

    Result<AppliedEdit> operator()(const SetTag &edit)
    {
        if (foldedName(edit.tag).isEmpty())
            return failure(QCoreApplication::translate("Storage", "A tag needs a name."));
        TagsTable tags(m_database);
        const Result<QString> name = tags.spelling(edit.tag);
        if (!name)
            return tl::unexpected(name.error());
        const bool in = edit.membership == Membership::In;
        const auto papers = in ? tags.add(*name, edit.papers) : tags.remove(*name, edit.papers);
        return papers.map([&](const QList<PaperId> &changed) {
            return applied(changed, SetTag{changed, *name, in ? Membership::Out : Membership::In});
        });
    }

    Result<AppliedEdit> operator()(const SetReadingList &edit)
    {
        return applyReadingListEdit(m_database, edit);
    }

    Result<AppliedEdit> operator()(const SetReadingProgress &edit)
    {
        return applyReadingProgressEdit(m_database, edit);
    }

    /// Keys are content of exports, so the papers count as changed in content.
    Result<AppliedEdit> operator()(const SetCitationKeys &edit)
    {
        CitationKeys keys(m_database);
        const Result<CitationKeyFormula> formula = keys.formula();
        if (!formula)
            return tl::unexpected(formula.error());
        SetCitationKeys inverse;
        for (qsizetype i = 0; i < edit.papers.size(); ++i) {
            const PaperId paper = edit.papers.at(i);
            const Result<QString> before = keys.keyOf(paper);
            if (!before)
                return tl::unexpected(before.error());
            const Result<QString> after = edit.keys.isEmpty() ? keys.keyByFormula(paper, *formula)
                                                              : Result<QString>(edit.keys.value(i));
            if (!after)
                return tl::unexpected(after.error());
            if (*after == *before)
                continue;
            if (const auto set = keys.setKey(paper, *after); !set)
                return tl::unexpected(set.error());
            inverse.papers.append(paper);
            inverse.keys.append(*before);
        }
        return AppliedEdit{.changes = {.added = {}, .contentChanged = inverse.papers, .marksChanged = {}},
                           .inverse = inverse};
    }

    Result<AppliedEdit> operator()(const SetSavedSearch &edit)
    {
        return applySavedSearchEdit(m_database, edit);
    }

    Result<AppliedEdit> operator()(const DeletePapers &edit)
    {
        return recorded([&] { return deletePapers(m_database, edit.papers, m_now); });
    }

    Result<AppliedEdit> operator()(const RestorePapers &edit)
    {
        return recorded([&] { return restoreDeletedPapers(m_database, edit.papers); });
    }

    Result<AppliedEdit> operator()(const MergePapers &edit)
    {
        return recorded([&] { return mergePapers(m_database, edit.papers); });
    }

    Result<AppliedEdit> operator()(const TakeBackRecorded &edit)
    {
        return recorded([&] { return restoreRows(m_database, edit.recording); });
    }

    Result<AppliedEdit> operator()(const SetKeptOffline &edit)
    {
        const bool in = edit.membership == Membership::In;
        return KeptOfflineTable(m_database)
            .setPapers(edit.papers, edit.membership)
            .map([&](const QList<PaperId> &changed) {
                return applied(changed, SetKeptOffline{changed, in ? Membership::Out : Membership::In});
            });
    }

    Result<AppliedEdit> operator()(const SetSourceKeptOffline &edit)
    {
        const bool in = edit.membership == Membership::In;
        SetSourceKeptOffline inverse = edit;
        inverse.membership = in ? Membership::Out : Membership::In;
        return KeptOfflineTable(m_database)
            .setSource(edit.kind, edit.name, edit.membership)
            .map([&](bool isChanged) {
                LibraryChanges changes;
                changes.keptSources = isChanged ? QStringList{edit.name} : QStringList();
                return AppliedEdit{.changes = changes, .inverse = inverse};
            });
    }

private:
    /// What names no inverse is recorded as it is done.
    template <typename Work>
    Result<AppliedEdit> recorded(Work work)
    {
        RowRecording recording(m_database);
        const Result<qint64> number = recording.create();
        if (!number)
            return tl::unexpected(number.error());
        return recording.record(*number, work).map([&](const LibraryChanges &changes) {
            return AppliedEdit{.changes = changes, .inverse = TakeBackRecorded{*number}};
        });
    }

    Database &m_database;
    const QDateTime &m_now;
};

/// The same edit of the papers that are there now: a window may still show one that another has absorbed.
class EditRedirection final
{
public:
    explicit EditRedirection(Database &database) : m_database(database) {}

    template <typename Edit>
    Result<MarksEdit> operator()(const Edit &edit)
    {
        return PaperNamesTable(m_database).successors(edit.papers).map([&edit](const QList<PaperId> &papers) {
            Edit redirected = edit;
            redirected.papers = papers;
            return MarksEdit(redirected);
        });
    }

    /// A note written on an absorbed paper is put below the one that is there, never in its place.
    Result<MarksEdit> operator()(const SetNote &edit)
    {
        const auto successors = PaperNamesTable(m_database).successors({edit.paper});
        if (!successors)
            return tl::unexpected(successors.error());
        const PaperId paper = successors->first();
        if (paper == edit.paper)
            return MarksEdit(edit);
        return MarksTable(m_database).note(paper).map([&](const QString &known) {
            return MarksEdit(SetNote{.paper = paper, .note = unitedNotes(known, edit.note)});
        });
    }

    Result<MarksEdit> operator()(const SetSavedSearch &edit) { return MarksEdit(edit); }
    Result<MarksEdit> operator()(const SetSourceKeptOffline &edit) { return MarksEdit(edit); }
    Result<MarksEdit> operator()(const RestorePapers &edit) { return MarksEdit(edit); }
    Result<MarksEdit> operator()(const TakeBackRecorded &edit) { return MarksEdit(edit); }

private:
    Database &m_database;
};

} // namespace

Result<AppliedEdit> applyEdit(Database &database, const MarksEdit &edit, const QDateTime &now)
{
    return std::visit(EditRedirection(database), edit).and_then([&](const MarksEdit &redirected) {
        return std::visit(EditApplication(database, now), redirected);
    });
}

} // namespace broadsheet
