#pragma once

#include "base/result.h"
#include "online/networkuse.h"
#include "online/serviceaddresses.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace broadsheet {

/// How often new digests are fetched without being asked for, while the window is open.
enum class FetchSchedule { Never, Hourly, EveryThreeHours, Daily };

/// What the reader has set about the network, for one library.
struct OnlineSettings
{
    NetworkUse network = NetworkUse::Allowed;
    FetchSchedule schedule = FetchSchedule::Never;
    /// Fetched together with the Daily Papers, such as `cs.CL`.
    QStringList arxivCategories;
    ServiceAddresses addresses;

    friend bool operator==(const OnlineSettings &, const OnlineSettings &) = default;
};

/// Categories divided by blanks, commas or plus signs, each once.
Result<QStringList> arxivCategoriesFromText(const QString &text);

/// The names that the settings have in the library and on the command line.
QStringList onlineSettingNames();
/// As the library keeps it and the command line shows it. The name must be one of the names.
QString onlineSettingValue(const OnlineSettings &settings, const QString &name);
/// The settings with another value; an error says what is possible instead.
Result<OnlineSettings> withOnlineSetting(OnlineSettings settings, const QString &name, const QString &value);

/// From values as the library keeps them. What another program has written into it and is no value here
/// counts as not set.
OnlineSettings onlineSettingsFrom(const QHash<QString, QString> &values);

} // namespace broadsheet
