#include "examplemarks.h"

#include "answer.h"
#include "library/library.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

QList<PaperId> everyNth(const QList<PaperId> &papers, qsizetype step)
{
    QList<PaperId> chosen;
    for (qsizetype i = 0; i < papers.size(); i += step)
        chosen.append(papers.at(i));
    return chosen;
}

} // namespace

void markExamples(Library &library)
{
    const QList<PaperId> papers = valueOf(library.find({}));
    const auto mark = [&library](const MarksEdit &edit) {
        valueOf(library.edit(edit, Remember::Nothing));
    };
    mark(SetStar{everyNth(papers, 200)});
    mark(SetRead{everyNth(papers, 5)});
    mark(SetTag{everyNth(papers, 500), u"transformers"_s});
    mark(SetTag{everyNth(papers, 1000), u"to cite"_s});
    mark(SetReadingList{everyNth(papers, 800), u"Thesis"_s});
    const QList<PaperId> noted = everyNth(papers, 300);
    for (const PaperId paper : noted)
        mark(SetNote{paper, u"Compare with the baseline of our own ablation."_s});
}

} // namespace broadsheet::benchmarks
