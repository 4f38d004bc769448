#include "testlib/librarybuilder.h"

#include <QSignalSpy>
#include <QTest>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

Clock stoppedClock()
{
    return [] {
        return QDateTime(QDate(2026, 9, 14), QTime(12, 0));
    };
}

LibraryBuilder::LibraryBuilder()
{
    if (!m_folder.isValid())
        qFatal("No temporary folder: %s", qUtf8Printable(m_folder.errorString()));
}

std::unique_ptr<Library> LibraryBuilder::open() const
{
    Result<std::unique_ptr<Library>> library = Library::open(fileName(), stoppedClock());
    if (!library)
        qFatal("Cannot open the library: %s", qUtf8Printable(library.error().message));
    return *std::move(library);
}

ImportSummary importSource(Library &library, const ImportRequest &request)
{
    std::optional<Result<ImportSummary>> outcome;
    ImportJob *job = library.import(request);
    QObject::connect(job, &ImportJob::finished, &library,
                     [&outcome](const Result<ImportSummary> &result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000))
        qFatal("The import did not end within thirty seconds.");
    if (!*outcome)
        qFatal("Unexpected error: %s", qUtf8Printable(outcome->error().message));
    return **outcome;
}

ImportSummary importPageText(Library &library, const QByteArray &text)
{
    return importSource(library, {.name = u"page.txt"_s, .bytes = text});
}

QByteArray madeUpPage(int papers)
{
    static const QStringList ordinals{u"First"_s, u"Second"_s,  u"Third"_s,  u"Fourth"_s, u"Fifth"_s,
                                      u"Sixth"_s, u"Seventh"_s, u"Eighth"_s, u"Ninth"_s,  u"Tenth"_s};
    QString page = u"Daily Papers\n\nbyAK and the research community\n\nSep 11\n\n"_s;
    for (int number = 0; number < papers; ++number) {
        const QString ordinal =
            ordinals.value(number % 10) + (number < 10 ? QString() : QString::number(number / 10));
        page += u"%1 paper about %2\n\n"_s.arg(ordinal, number % 2 == 0 ? u"foxes"_s : u"badgers"_s);
        page +=
            u"The %1 paper looks at animals that live in woods and come out at night. It measures how far "
            u"they walk, where they rest and what they find, and it compares a hundred nights with each "
            u"other. The data and the code are at https://github.com/example/%1-paper.\n\n"_s.arg(
                ordinal.toLower());
    }
    return page.toUtf8();
}

} // namespace broadsheet::testing
