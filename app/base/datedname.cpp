#include "base/datedname.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

const QString &momentFormat()
{
    static const QString format = u"yyyy-MM-dd-HHmmss"_s;
    return format;
}

} // namespace

QString datedFileName(const QString &fileName, const QDir &folder, const QDateTime &moment)
{
    const QFileInfo file(fileName);
    const QString stem = u"%1-%2"_s.arg(file.completeBaseName(), moment.toString(momentFormat()));
    QString name = folder.filePath(u"%1.%2"_s.arg(stem, file.suffix()));
    for (int number = 2; QFile::exists(name); ++number)
        name = folder.filePath(u"%1-%2.%3"_s.arg(stem).arg(number).arg(file.suffix()));
    return name;
}

std::optional<QDateTime> momentInName(const QString &datedName, const QString &fileName)
{
    const QFileInfo file(fileName);
    const QRegularExpression pattern(u"^%1-([0-9]{4}(?:-[0-9]{2}){2}-[0-9]{6})(?:-[0-9]+)?\\.%2$"_s.arg(
        QRegularExpression::escape(file.completeBaseName()), QRegularExpression::escape(file.suffix())));
    const QRegularExpressionMatch match = pattern.match(QFileInfo(datedName).fileName());
    const QDateTime moment = QDateTime::fromString(match.captured(1), momentFormat());
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace broadsheet
