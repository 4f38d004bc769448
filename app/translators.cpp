#include "translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace broadsheet {

using namespace Qt::StringLiterals;

void installTranslators(QCoreApplication &application)
{
    const auto install = [&application](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    // The one installed last is asked first.
    install(QLocale(QLocale::English), u"broadsheet"_s, u":/i18n"_s);
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(), u"broadsheet"_s, u":/i18n"_s);
}

} // namespace broadsheet
