// Reads again what a search has kept: a packed folder of inputs, named on the command line.

#include "fuzzing.h"

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 2 || !QFile::exists(QFile::decodeName(argv[1]))) {
        std::fprintf(stderr, "Name the packed corpus to read.\n");
        return 2;
    }
    const QTemporaryDir folder;
    const int unpacked =
        QProcess::execute(u"tar"_s, {u"-xzf"_s, QFile::decodeName(argv[1]), u"-C"_s, folder.path()});
    if (unpacked != 0)
        return 2;
    int inputs = 0;
    for (QDirIterator names(folder.path(), QDir::Files, QDirIterator::Subdirectories); names.hasNext();) {
        QFile file(names.next());
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QByteArray input = file.readAll();
        std::fprintf(stderr, "%s\n", qUtf8Printable(file.fileName()));
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                               static_cast<std::size_t>(input.size()));
        ++inputs;
    }
    std::printf("%d inputs were read without a fault.\n", inputs);
    return inputs > 0 ? 0 : 1;
}
