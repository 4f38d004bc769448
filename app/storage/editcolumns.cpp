#include "storage/editcolumns.h"

#include "storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<PaperId> &papers)
{
    QJsonArray numbers;
    for (const PaperId paper : papers)
        numbers.append(paper.number);
    return numbers;
}

QJsonArray toJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonArray toJson(const QList<ReadingProgress> &progress)
{
    QJsonArray array;
    for (const ReadingProgress one : progress)
        array.append(static_cast<int>(one));
    return array;
}

QList<PaperId> papersIn(const QJsonObject &object)
{
    QList<PaperId> papers;
    const QJsonArray numbers = object.value("papers"_L1).toArray();
    papers.reserve(numbers.size());
    for (const QJsonValue number : numbers)
        papers.append(PaperId{number.toInteger()});
    return papers;
}

QList<int> numbersIn(const QJsonValue &value)
{
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue number : array)
        numbers.append(number.toInt());
    return numbers;
}

QList<ReadingProgress> progressIn(const QJsonObject &object)
{
    QList<ReadingProgress> progress;
    const QList<int> numbers = numbersIn(object.value("progress"_L1));
    for (const int number : numbers)
        progress.append(static_cast<ReadingProgress>(number));
    return progress;
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue text : array)
        texts.append(text.toString());
    return texts;
}

/// How one kind of edit is written and read.
template <typename Edit>
struct Spelling;

template <>
struct Spelling<SetStar>
{
    static constexpr QLatin1StringView name{"star"};
    static QJsonObject write(const SetStar &edit)
    {
        return {{u"papers"_s, toJson(edit.papers)}, {u"starred"_s, edit.state == StarState::Starred}};
    }
    static SetStar read(const QJsonObject &object)
    {
        const bool starred = object.value("starred"_L1).toBool();
        return {papersIn(object), starred ? StarState::Starred : StarState::Unstarred};
    }
};

template <>
struct Spelling<SetRead>
{
    static constexpr QLatin1StringView name{"read"};
    static QJsonObject write(const SetRead &edit)
    {
        return {{u"papers"_s, toJson(edit.papers)}, {u"read"_s, edit.state == ReadState::Read}};
    }
    static SetRead read(const QJsonObject &object)
    {
        const bool isRead = object.value("read"_L1).toBool();
        return {papersIn(object), isRead ? ReadState::Read : ReadState::Unread};
    }
};

template <>
struct Spelling<SetNote>
{
    static constexpr QLatin1StringView name{"note"};
    static QJsonObject write(const SetNote &edit)
    {
        return {{u"paper"_s, edit.paper.number}, {u"note"_s, edit.note}};
    }
    static SetNote read(const QJsonObject &object)
    {
        return {PaperId{object.value("paper"_L1).toInteger()}, object.value("note"_L1).toString()};
    }
};

template <>
struct Spelling<SetTag>
{
    static constexpr QLatin1StringView name{"tag"};
    static QJsonObject write(const SetTag &edit)
    {
        return {{u"papers"_s, toJson(edit.papers)},
                {u"tag"_s, edit.tag},
                {u"in"_s, edit.membership == Membership::In}};
    }
    static SetTag read(const QJsonObject &object)
    {
        return {papersIn(object), object.value("tag"_L1).toString(),
                object.value("in"_L1).toBool() ? Membership::In : Membership::Out};
    }
};

template <>
struct Spelling<SetReadingList>
{
    static constexpr QLatin1StringView name{"reading-list"};
    static QJsonObject write(const SetReadingList &edit)
    {
        return {{u"papers"_s, toJson(edit.papers)},
                {u"list"_s, edit.readingList},
                {u"in"_s, edit.membership == Membership::In},
                {u"positions"_s, toJson(edit.positions)},
                {u"progress"_s, toJson(edit.progress)}};
    }
    static SetReadingList read(const QJsonObject &object)
    {
        return {papersIn(object), object.value("list"_L1).toString(),
                object.value("in"_L1).toBool() ? Membership::In : Membership::Out,
                numbersIn(object.value("positions"_L1)), progressIn(object)};
    }
};

template <>
struct Spelling<SetReadingProgress>
{
    static constexpr QLatin1StringView name{"reading-progress"};
    static QJsonObject write(const SetReadingProgress &edit)
    {
        return {{u"papers"_s, toJson(edit.papers)},
                {u"list"_s, edit.readingList},
                {u"progress"_s, toJson(edit.progress)}};
    }
    static SetReadingProgress read(const QJsonObject &object)
    {
        return {papersIn(object), object.value("list"_L1).toString(), progressIn(object)};
    }
};

template <>
struct Spelling<SetCitationKeys>
{
    static constexpr QLatin1StringView name{"citation-keys"};
    static QJsonObject write(const SetCitationKeys &edit)
    {
        return {{u"papers"_s, toJson(edit.papers)}, {u"keys"_s, QJsonArray::fromStringList(edit.keys)}};
    }
    static SetCitationKeys read(const QJsonObject &object)
    {
        return {papersIn(object), textsIn(object.value("keys"_L1))};
    }
};

template <>
struct Spelling<SetSavedSearch>
{
    static constexpr QLatin1StringView name{"saved-search"};
    static QJsonObject write(const SetSavedSearch &edit)
    {
        QJsonObject object{{u"name"_s, edit.name}};
        if (edit.search) {
            object.insert(u"newName"_s, edit.search->name);
            object.insert(u"search"_s, edit.search->search);
        }
        return object;
    }
    static SetSavedSearch read(const QJsonObject &object)
    {
        SetSavedSearch edit{object.value("name"_L1).toString()};
        if (object.contains("search"_L1)) {
            edit.search = SavedSearch{.name = object.value("newName"_L1).toString(),
                                      .search = object.value("search"_L1).toString()};
        }
        return edit;
    }
};

template <>
struct Spelling<DeletePapers>
{
    static constexpr QLatin1StringView name{"delete"};
    static QJsonObject write(const DeletePapers &edit) { return {{u"papers"_s, toJson(edit.papers)}}; }
    static DeletePapers read(const QJsonObject &object) { return {papersIn(object)}; }
};

template <>
struct Spelling<RestorePapers>
{
    static constexpr QLatin1StringView name{"restore"};
    static QJsonObject write(const RestorePapers &edit) { return {{u"papers"_s, toJson(edit.papers)}}; }
    static RestorePapers read(const QJsonObject &object) { return {papersIn(object)}; }
};

template <>
struct Spelling<MergePapers>
{
    static constexpr QLatin1StringView name{"merge"};
    static QJsonObject write(const MergePapers &edit) { return {{u"papers"_s, toJson(edit.papers)}}; }
    static MergePapers read(const QJsonObject &object) { return {papersIn(object)}; }
};

template <>
struct Spelling<SetKeptOffline>
{
    static constexpr QLatin1StringView name{"keep-offline"};
    static QJsonObject write(const SetKeptOffline &edit)
    {
        return {{u"papers"_s, toJson(edit.papers)}, {u"in"_s, edit.membership == Membership::In}};
    }
    static SetKeptOffline read(const QJsonObject &object)
    {
        return {papersIn(object), object.value("in"_L1).toBool() ? Membership::In : Membership::Out};
    }
};

template <>
struct Spelling<SetSourceKeptOffline>
{
    static constexpr QLatin1StringView name{"keep-source-offline"};
    static QJsonObject write(const SetSourceKeptOffline &edit)
    {
        return {{u"list"_s, edit.kind == KeptSourceKind::ReadingList},
                {u"name"_s, edit.name},
                {u"in"_s, edit.membership == Membership::In}};
    }
    static SetSourceKeptOffline read(const QJsonObject &object)
    {
        return {object.value("list"_L1).toBool() ? KeptSourceKind::ReadingList : KeptSourceKind::Tag,
                object.value("name"_L1).toString(),
                object.value("in"_L1).toBool() ? Membership::In : Membership::Out};
    }
};

template <>
struct Spelling<TakeBackRecorded>
{
    static constexpr QLatin1StringView name{"take-back-recorded"};
    static QJsonObject write(const TakeBackRecorded &edit) { return {{u"recording"_s, edit.recording}}; }
    static TakeBackRecorded read(const QJsonObject &object)
    {
        return {object.value("recording"_L1).toInteger()};
    }
};

template <std::size_t index = 0>
std::optional<MarksEdit> readKind(const QString &kind, const QJsonObject &object)
{
    if constexpr (index == std::variant_size_v<MarksEdit>) {
        return std::nullopt;
    } else {
        using Edit = std::variant_alternative_t<index, MarksEdit>;
        return kind == Spelling<Edit>::name ? std::optional<MarksEdit>(Spelling<Edit>::read(object))
                                            : readKind<index + 1>(kind, object);
    }
}

} // namespace

QVariant editColumn(const MarksEdit &edit)
{
    QJsonObject object = std::visit(
        [](const auto &kind) {
            using Edit = std::decay_t<decltype(kind)>;
            QJsonObject written = Spelling<Edit>::write(kind);
            written.insert(u"kind"_s, QString(Spelling<Edit>::name));
            return written;
        },
        edit);
    return textColumn(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

std::optional<MarksEdit> editFromColumn(const QVariant &column)
{
    const QJsonObject object = QJsonDocument::fromJson(column.toString().toUtf8()).object();
    return readKind(object.value("kind"_L1).toString(), object);
}

} // namespace broadsheet
