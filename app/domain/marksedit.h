#pragma once

#include "domain/paperid.h"
#include "domain/readingprogress.h"
#include "domain/savedsearch.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace broadsheet {

enum class StarState { Unstarred, Starred };
enum class ReadState { Unread, Read };
enum class Membership { Out, In };

struct SetStar
{
    QList<PaperId> papers;
    StarState state = StarState::Starred;
    friend bool operator==(const SetStar &, const SetStar &) = default;
};

struct SetRead
{
    QList<PaperId> papers;
    ReadState state = ReadState::Read;
    friend bool operator==(const SetRead &, const SetRead &) = default;
};

struct SetNote
{
    PaperId paper;
    QString note;
    /// The text that its writer went on from, empty for none. Another one that is there, which somebody else
    /// may have written meanwhile, is kept as an earlier version. Absent where that is not to be looked at.
    std::optional<QString> basedOn = std::nullopt;
    friend bool operator==(const SetNote &, const SetNote &) = default;
};

struct SetTag
{
    QList<PaperId> papers;
    QString tag;
    Membership membership = Membership::In;
    friend bool operator==(const SetTag &, const SetTag &) = default;
};

struct SetReadingList
{
    QList<PaperId> papers;
    QString readingList;
    Membership membership = Membership::In;
    /// Where each paper stands in the list, in the order of `papers`; empty appends them.
    QList<int> positions = {};
    /// How far the reader is with those that are new in the list, in the order of `papers`; empty for none
    /// of them begun.
    QList<ReadingProgress> progress = {};
    friend bool operator==(const SetReadingList &, const SetReadingList &) = default;
};

struct SetReadingProgress
{
    /// Those that are not in the list are passed over.
    QList<PaperId> papers;
    QString readingList;
    /// In the order of `papers`; a single one counts for all of them.
    QList<ReadingProgress> progress = {};
    friend bool operator==(const SetReadingProgress &, const SetReadingProgress &) = default;
};

struct SetCitationKeys
{
    QList<PaperId> papers;
    /// In the order of `papers`; empty gives those keys that the library's formula makes now.
    QStringList keys = {};
    friend bool operator==(const SetCitationKeys &, const SetCitationKeys &) = default;
};

struct SetSavedSearch
{
    /// Which search is to be another one; empty for a new one, which replaces any of its name.
    QString name = {};
    /// Nothing deletes the search of that name.
    std::optional<SavedSearch> search = std::nullopt;
    friend bool operator==(const SetSavedSearch &, const SetSavedSearch &) = default;
};

struct DeletePapers
{
    /// They go into the trash, from which they can come back whole.
    QList<PaperId> papers;
    friend bool operator==(const DeletePapers &, const DeletePapers &) = default;
};

struct RestorePapers
{
    /// Those that are not in the trash are passed over.
    QList<PaperId> papers;
    friend bool operator==(const RestorePapers &, const RestorePapers &) = default;
};

struct MergePapers
{
    /// They are one and the same: the oldest takes over all that is on the others.
    QList<PaperId> papers;
    friend bool operator==(const MergePapers &, const MergePapers &) = default;
};

struct SetKeptOffline
{
    /// Their PDFs and pictures are kept for reading without the network.
    QList<PaperId> papers;
    Membership membership = Membership::In;
    friend bool operator==(const SetKeptOffline &, const SetKeptOffline &) = default;
};

enum class KeptSourceKind { ReadingList, Tag };

struct SetSourceKeptOffline
{
    /// Also of papers that come into it later.
    KeptSourceKind kind = KeptSourceKind::ReadingList;
    QString name;
    Membership membership = Membership::In;
    friend bool operator==(const SetSourceKeptOffline &, const SetSourceKeptOffline &) = default;
};

/// Puts back what the library has recorded of an earlier action under this number. It never comes from the
/// reader, but takes back what names no other inverse.
struct TakeBackRecorded
{
    qint64 recording = 0;
    friend bool operator==(const TakeBackRecorded &, const TakeBackRecorded &) = default;
};

/// One action of the reader on the marks, the citation keys, the saved searches or whole papers. Applying it
/// yields its inverse, which names only the papers that it really changed, so that undoing an action never
/// touches a mark that stood before it.
using MarksEdit = std::variant<SetStar, SetRead, SetNote, SetTag, SetReadingList, SetReadingProgress,
                               SetCitationKeys, SetSavedSearch, DeletePapers, RestorePapers, MergePapers,
                               SetKeptOffline, SetSourceKeptOffline, TakeBackRecorded>;

} // namespace broadsheet
