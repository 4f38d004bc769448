#include "widgets/window/windowstate.h"

#include "widgets/list/paperdelegate.h"
#include "widgets/theme/theme.h"

#include <QSettings>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// A source as a short list of words: its kind, then what names it.
QStringList wordsOf(const PaperSource &source)
{
    struct Words
    {
        QStringList operator()(const AllPapers &) const { return {u"all"_s}; }
        QStringList operator()(const UnreadPapers &) const { return {u"unread"_s}; }
        QStringList operator()(const StarredPapers &) const { return {u"starred"_s}; }
        QStringList operator()(const NotedPapers &) const { return {u"noted"_s}; }
        QStringList operator()(const DigestKey &digest) const
        {
            return {u"digest"_s, digest.name, digest.date.toString(Qt::ISODate)};
        }
        QStringList operator()(const TaggedPapers &tagged) const { return {u"tag"_s, tagged.tag}; }
        QStringList operator()(const ReadingListPapers &list) const { return {u"list"_s, list.readingList}; }
        QStringList operator()(const SavedSearch &saved) const
        {
            return {u"search"_s, saved.name, saved.search};
        }
    };
    return std::visit(Words{}, source);
}

PaperSource sourceOf(const QStringList &words)
{
    const QString kind = words.value(0);
    if (kind == "unread"_L1)
        return UnreadPapers{};
    if (kind == "starred"_L1)
        return StarredPapers{};
    if (kind == "noted"_L1)
        return NotedPapers{};
    if (kind == "digest"_L1)
        return DigestKey{words.value(1), QDate::fromString(words.value(2), Qt::ISODate)};
    if (kind == "tag"_L1)
        return TaggedPapers{words.value(1)};
    if (kind == "list"_L1)
        return ReadingListPapers{words.value(1)};
    if (kind == "search"_L1)
        return SavedSearch{words.value(1), words.value(2)};
    return AllPapers{};
}

ExportPreferences exportPreferences(const QSettings &settings)
{
    const QString format = settings.value("exportFormat"_L1).toString();
    return {.format = exportFormatFromName(format).value_or(ExportFormat::Bibtex),
            .abstracts =
                settings.value("exportsAbstracts"_L1, true).toBool() ? Abstracts::Include : Abstracts::Omit,
            .encoding = settings.value("exportsLatexLetters"_L1).toBool() ? Encoding::Latex : Encoding::Utf8};
}

void setExportPreferences(QSettings &settings, const ExportPreferences &preferences)
{
    settings.setValue("exportFormat"_L1, exportFormatName(preferences.format));
    settings.setValue("exportsAbstracts"_L1, preferences.abstracts == Abstracts::Include);
    settings.setValue("exportsLatexLetters"_L1, preferences.encoding == Encoding::Latex);
}

constexpr auto keysGroup = "keys"_L1;

QVariantMap readKeys(QSettings &settings)
{
    QVariantMap keys;
    settings.beginGroup(keysGroup);
    const QStringList names = settings.childKeys();
    for (const QString &name : names)
        keys.insert(name, settings.value(name));
    settings.endGroup();
    return keys;
}

} // namespace

WindowState readWindowState(const QString &fileName)
{
    QSettings settings(fileName, QSettings::IniFormat);
    WindowState state{.geometry = settings.value("geometry"_L1).toByteArray(),
                      .splitter = settings.value("splitter"_L1).toByteArray(),
                      .source = sourceOf(settings.value("source"_L1).toStringList()),
                      .theme = ThemeChoice::Automatic,
                      .typeface =
                          settings.value("sansSerif"_L1).toBool() ? Typeface::SansSerif : Typeface::Serif,
                      .density = RowDensity::Comfortable,
                      .showsSources = settings.value("showsSources"_L1, true).toBool(),
                      .copiesAbstracts = settings.value("copiesAbstracts"_L1).toBool(),
                      .exports = exportPreferences(settings),
                      .order = SortOrder::Newest,
                      .paper = settings.value("paper"_L1).toLongLong(),
                      .textSize = settings.value("textSize"_L1, 100).toInt(),
                      .keys = readKeys(settings)};
    const int theme = settings.value("theme"_L1).toInt();
    if (theme >= 0 && theme <= static_cast<int>(ThemeChoice::HighContrast))
        state.theme = static_cast<ThemeChoice>(theme);
    if (settings.value("compactRows"_L1).toBool())
        state.density = RowDensity::Compact;
    const int order = settings.value("order"_L1).toInt();
    if (order >= 0 && order <= static_cast<int>(SortOrder::Added))
        state.order = static_cast<SortOrder>(order);
    return state;
}

void writeWindowState(const QString &fileName, const WindowState &state)
{
    QSettings settings(fileName, QSettings::IniFormat);
    settings.setValue("geometry"_L1, state.geometry);
    settings.setValue("splitter"_L1, state.splitter);
    settings.setValue("source"_L1, wordsOf(state.source));
    settings.setValue("theme"_L1, static_cast<int>(state.theme));
    settings.setValue("sansSerif"_L1, state.typeface == Typeface::SansSerif);
    settings.setValue("compactRows"_L1, state.density == RowDensity::Compact);
    settings.setValue("showsSources"_L1, state.showsSources);
    settings.setValue("copiesAbstracts"_L1, state.copiesAbstracts);
    setExportPreferences(settings, state.exports);
    settings.setValue("order"_L1, static_cast<int>(state.order));
    settings.setValue("paper"_L1, state.paper);
    settings.setValue("textSize"_L1, state.textSize);
    settings.remove(keysGroup);
    settings.beginGroup(keysGroup);
    for (auto key = state.keys.cbegin(); key != state.keys.cend(); ++key)
        settings.setValue(key.key(), key.value());
    settings.endGroup();
}

} // namespace broadsheet
