// How fast the cleaning and the reading of text are, over the whole real corpus.

#include "testlib/corpus.h"
#include "testlib/realdata.h"
#include "text/linkfinding.h"
#include "text/mathtext.h"
#include "text/richtext.h"
#include "text/textcleaning.h"
#include "text/titlekey.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <limits>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// Counted as the bytes of Latin text, which nearly all of the corpus is.
qint64 charactersOf(const QStringList &texts)
{
    qint64 characters = 0;
    for (const QString &text : texts)
        characters += text.size();
    return characters;
}

/// Prints the best of several runs, as other programs only ever make one slower.
template <typename Work>
void measure(const QString &name, const QStringList &texts, Work work)
{
    static constexpr int runs = 3;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (const QString &text : texts)
            work(text);
        best = std::min(best, timer.nsecsElapsed());
    }
    const double megabytesPerSecond = double(charactersOf(texts)) * 1000 / double(best);
    QTextStream(stdout) << name.leftJustified(32)
                        << QString::number(megabytesPerSecond, 'f', 1).rightJustified(9) << " MB/s"
                        << QString::number(double(best) / 1e6, 'f', 0).rightJustified(9) << " ms\n";
}

struct CorpusTexts
{
    QStringList titles;
    QStringList abstracts;
    QStringList authors;
};

CorpusTexts textsOf(const QString &path)
{
    CorpusTexts texts;
    const QList<testing::CorpusPaper> papers = testing::readCorpus(path);
    for (const testing::CorpusPaper &paper : papers) {
        texts.titles.append(paper.title);
        texts.abstracts.append(paper.abstract);
        texts.authors.append(paper.authors);
    }
    return texts;
}

} // namespace

int main()
{
    const QString path = testing::realDataPath(u"corpus.jsonl.gz"_s);
    if (path.isEmpty())
        qFatal("The real data (../shared/data/corpus.jsonl.gz) is not beside this checkout.");
    const CorpusTexts texts = textsOf(path);
    measure(u"cleanTitle"_s, texts.titles, [](const QString &text) { cleanTitle(text); });
    measure(u"cleanName"_s, texts.authors, [](const QString &text) { cleanName(text); });
    measure(u"cleanAbstract"_s, texts.abstracts, [](const QString &text) { cleanAbstract(text); });
    measure(u"findAddresses"_s, texts.abstracts, [](const QString &text) { findAddresses(text); });
    measure(u"cleanAbstract and findAddresses"_s, texts.abstracts,
            [](const QString &text) { findAddresses(cleanAbstract(text)); });
    measure(u"titleKey"_s, texts.titles, [](const QString &text) { titleKey(text); });
    measure(u"readableText, titles"_s, texts.titles, [](const QString &text) { readableText(text); });
    measure(u"readableText, abstracts"_s, texts.abstracts, [](const QString &text) { readableText(text); });
    measure(u"toRichText"_s, texts.abstracts, [](const QString &text) { toRichText(text); });
    return 0;
}
