// Writes what is installed beside the program and has to name its commands and options: the manual page and
// what completes a command line in three shells. They are made from the program's own list, so that they
// cannot fall behind it.

#include "manpage.h"
#include "shellcompletion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

bool write(const QDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    const QByteArray bytes = text.toUtf8();
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten)
        std::fprintf(stderr, "%s cannot be written: %s\n", qUtf8Printable(file.fileName()),
                     qUtf8Printable(file.errorString()));
    return isWritten;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5) {
        std::fprintf(stderr, "Usage: %s FOLDER MANUAL-PAGE VERSION DATE\n", argv[0]);
        return 2;
    }
    const QDir folder(words.at(1));
    QFile written(words.at(2));
    if (!folder.mkpath(u"."_s) || !written.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s or %s cannot be used.\n", qUtf8Printable(words.at(1)),
                     qUtf8Printable(words.at(2)));
        return 1;
    }
    const bool areAllWritten =
        write(folder, u"broadsheet.1"_s,
              manualPage(QString::fromUtf8(written.readAll()), words.at(3), words.at(4))) &&
        write(folder, u"broadsheet.bash"_s, bashCompletion()) &&
        write(folder, u"_broadsheet"_s, zshCompletion()) &&
        write(folder, u"broadsheet.fish"_s, fishCompletion());
    return areAllWritten ? 0 : 1;
}
