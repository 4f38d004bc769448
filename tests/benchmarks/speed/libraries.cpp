#include "libraries.h"

#include "answer.h"
#include "benchmarkfiles.h"
#include "corpuscopies.h"
#include "examplemarks.h"
#include "storage/schema/migrations.h"

#include <QEventLoop>
#include <QFile>
#include <QTextStream>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

void makeLibrary(const QString &fileName, LibrarySize size)
{
    const std::unique_ptr<Library> library = openLibrary(fileName);
    for (int copy = 0; copy < copiesIn(size); ++copy) {
        QTextStream(stderr) << "Making the library of " << sizeName(size) << ": part " << copy + 1 << " of "
                            << copiesIn(size) << '\n';
        const QByteArray lines = corpusCopy(copy);
        importBytes(*library, u"corpus"_s, lines);
        importBytes(*library, u"digests"_s, digestsOfCopy(lines));
    }
    markExamples(*library);
    // As a library is some time after it was filled.
    QEventLoop loop;
    QObject::connect(library.get(), &Library::tidied, &loop, &QEventLoop::quit);
    library->tidy();
    loop.exec();
}

} // namespace

std::unique_ptr<Library> openLibrary(const QString &fileName)
{
    Result<std::unique_ptr<Library>> library = Library::open(fileName);
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message));
    return *std::move(library);
}

ImportSummary importBytes(Library &library, const QString &name, const QByteArray &bytes)
{
    QEventLoop loop;
    std::optional<Result<ImportSummary>> outcome;
    ImportJob *job = library.import({.name = name, .bytes = bytes});
    QObject::connect(job, &ImportJob::finished, &loop, [&](const Result<ImportSummary> &result) {
        outcome = result;
        loop.quit();
    });
    loop.exec();
    if (!*outcome)
        qFatal("%s", qUtf8Printable(outcome->error().message));
    return **outcome;
}

QString libraryFile(LibrarySize size)
{
    QString fileName =
        benchmarkFile(u"library-%1-version%2.sqlite"_s.arg(sizeName(size)).arg(newestSchemaVersion()));
    if (QFile::exists(fileName))
        return fileName;
    const QString unfinished = benchmarkFile(u"unfinished.sqlite"_s);
    removeDatabase(unfinished);
    makeLibrary(unfinished, size);
    putInPlace(unfinished, fileName);
    return fileName;
}

ScratchLibrary::ScratchLibrary(LibrarySize size) : m_fileName(benchmarkFile(u"scratch.sqlite"_s))
{
    const QString original = libraryFile(size);
    removeDatabase(m_fileName);
    if (!QFile::copy(original, m_fileName))
        qFatal("Cannot write %s", qUtf8Printable(m_fileName));
}

ScratchLibrary::~ScratchLibrary()
{
    removeDatabase(m_fileName);
}

} // namespace broadsheet::benchmarks
