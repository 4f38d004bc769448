#include "library/online/onlinesettings.h"

#include "base/webaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OnlineSettings)
};

struct ScheduleName
{
    FetchSchedule schedule;
    QLatin1String name;
};

constexpr std::array scheduleNames{ScheduleName{FetchSchedule::Never, "never"_L1},
                                   ScheduleName{FetchSchedule::Hourly, "hourly"_L1},
                                   ScheduleName{FetchSchedule::EveryThreeHours, "three-hourly"_L1},
                                   ScheduleName{FetchSchedule::Daily, "daily"_L1}};

/// Where a setting is kept in the settings, how it is written, and how it is read.
struct OnlineSetting
{
    QString name;
    QString (*write)(const OnlineSettings &settings);
    Result<void> (*read)(OnlineSettings &settings, const QString &value);
};

QString writeNetwork(const OnlineSettings &settings)
{
    return settings.network == NetworkUse::Offline ? u"yes"_s : u"no"_s;
}

Result<void> readNetwork(OnlineSettings &settings, const QString &value)
{
    if (value != "yes"_L1 && value != "no"_L1)
        return failure(Text::tr("“%1” is neither yes nor no.").arg(value));
    settings.network = value == "yes"_L1 ? NetworkUse::Offline : NetworkUse::Allowed;
    return {};
}

QString writeSchedule(const OnlineSettings &settings)
{
    const auto *const known =
        std::find_if(scheduleNames.begin(), scheduleNames.end(), [&settings](const ScheduleName &candidate) {
            return candidate.schedule == settings.schedule;
        });
    return known->name;
}

Result<void> readSchedule(OnlineSettings &settings, const QString &value)
{
    for (const ScheduleName &known : scheduleNames) {
        if (known.name == value) {
            settings.schedule = known.schedule;
            return {};
        }
    }
    return failure(
        Text::tr("“%1” is no schedule. Possible are never, hourly, three-hourly and daily.").arg(value));
}

QString writeCategories(const OnlineSettings &settings)
{
    return settings.arxivCategories.join(u' ');
}

Result<void> readCategories(OnlineSettings &settings, const QString &value)
{
    return arxivCategoriesFromText(value).map(
        [&settings](const QStringList &categories) { settings.arxivCategories = categories; });
}

Result<QUrl> readAddress(QString value)
{
    while (value.endsWith(u'/'))
        value.chop(1);
    const QUrl address(value, QUrl::StrictMode);
    if (!isWebAddress(address))
        return failure(Text::tr("“%1” is no address of a server, such as https://arxiv.org.").arg(value));
    return address;
}

template <QUrl ServiceAddresses::*address>
OnlineSetting addressSetting(const QString &name)
{
    return {.name = name,
            .write = [](const OnlineSettings &settings) { return (settings.addresses.*address).toString(); },
            .read =
                [](OnlineSettings &settings, const QString &value) {
                    return readAddress(value).map(
                        [&settings](const QUrl &url) { settings.addresses.*address = url; });
                }};
}

const QList<OnlineSetting> &onlineSettings()
{
    static const QList<OnlineSetting> settings{
        {.name = u"offline"_s, .write = writeNetwork, .read = readNetwork},
        {.name = u"fetch-schedule"_s, .write = writeSchedule, .read = readSchedule},
        {.name = u"arxiv-categories"_s, .write = writeCategories, .read = readCategories},
        addressSetting<&ServiceAddresses::huggingFace>(u"huggingface-address"_s),
        addressSetting<&ServiceAddresses::arxivApi>(u"arxiv-api-address"_s),
        addressSetting<&ServiceAddresses::arxivFeeds>(u"arxiv-feed-address"_s),
        addressSetting<&ServiceAddresses::arxiv>(u"arxiv-address"_s),
        addressSetting<&ServiceAddresses::doi>(u"doi-address"_s),
        addressSetting<&ServiceAddresses::thumbnails>(u"thumbnail-address"_s)};
    return settings;
}

const OnlineSetting *settingOfName(const QString &name)
{
    const QList<OnlineSetting> &settings = onlineSettings();
    const auto found = std::find_if(settings.cbegin(), settings.cend(),
                                    [&name](const OnlineSetting &setting) { return setting.name == name; });
    return found == settings.cend() ? nullptr : &*found;
}

} // namespace

Result<QStringList> arxivCategoriesFromText(const QString &text)
{
    static const QRegularExpression divider(u"[\\s,;+]+"_s);
    static const QRegularExpression category(u"^[a-z-]+(\\.[A-Za-z-]+)?$"_s);
    QStringList categories = text.split(divider, Qt::SkipEmptyParts);
    categories.removeDuplicates();
    for (const QString &name : std::as_const(categories)) {
        if (!category.match(name).hasMatch())
            return failure(
                Text::tr("“%1” is no category of arXiv. They look like cs.CL or math.GT.").arg(name));
    }
    return categories;
}

QStringList onlineSettingNames()
{
    QStringList names;
    for (const OnlineSetting &setting : onlineSettings())
        names.append(setting.name);
    return names;
}

QString onlineSettingValue(const OnlineSettings &settings, const QString &name)
{
    return settingOfName(name)->write(settings);
}

Result<OnlineSettings> withOnlineSetting(OnlineSettings settings, const QString &name, const QString &value)
{
    const OnlineSetting *setting = settingOfName(name);
    if (setting == nullptr)
        return failure(Text::tr("There is no setting “%1”. There are %2.")
                           .arg(name, onlineSettingNames().join(", "_L1)));
    return setting->read(settings, value).map([&settings] { return settings; });
}

OnlineSettings onlineSettingsFrom(const QHash<QString, QString> &values)
{
    OnlineSettings settings;
    for (const OnlineSetting &setting : onlineSettings()) {
        if (const auto value = values.constFind(setting.name); value != values.cend())
            settings = withOnlineSetting(settings, setting.name, *value).value_or(settings);
    }
    return settings;
}

} // namespace broadsheet
