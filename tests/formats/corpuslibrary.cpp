#include "formats/corpuslibrary.h"

#include "testlib/corpus.h"
#include "testlib/realdata.h"
#include "text/citationkey.h"
#include "text/textcleaning.h"

#include <QHash>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

LibraryPaper cleaned(const CorpusPaper &raw)
{
    LibraryPaper paper;
    paper.content.arxivId = raw.arxivId;
    paper.content.title = cleanTitle(raw.title);
    paper.content.abstract = cleanAbstract(raw.abstract);
    paper.content.published = raw.published;
    for (const QString &author : raw.authors) {
        if (const QString name = cleanName(author); !name.isEmpty())
            paper.content.authors.append(name);
    }
    return paper;
}

} // namespace

QList<LibraryPaper> corpusLibrary()
{
    const QString path = realDataPath(u"corpus.jsonl.gz"_s);
    if (path.isEmpty())
        return {};
    QList<LibraryPaper> papers;
    QHash<QString, int> keys;
    const QList<CorpusPaper> corpus = readCorpus(path);
    for (const CorpusPaper &raw : corpus) {
        LibraryPaper paper = cleaned(raw);
        const Paper &content = paper.content;
        const QString stem =
            citationKeyStem(content.authors, content.published.year(), content.title, content.arxivId);
        // The dash keeps a counted stem from being another paper's stem.
        const int taken = keys[stem]++;
        paper.citationKey = taken == 0 ? stem : stem + u'-' + citationKeySuffix(taken);
        papers.append(paper);
    }
    return papers;
}

QList<LibraryPaper> corpusSample(qsizetype count)
{
    const QList<LibraryPaper> all = corpusLibrary();
    QList<LibraryPaper> sample;
    for (qsizetype i = 0; i < count && !all.isEmpty(); ++i)
        sample.append(all.at(i * all.size() / count));
    return sample;
}

} // namespace broadsheet::testing
