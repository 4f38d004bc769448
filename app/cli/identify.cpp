#include "cli/identify.h"

#include "cli/waiting.h"
#include "library/library.h"

namespace broadsheet {

Result<QList<PaperId>> identifyAll(const QStringList &names, Library &library)
{
    QList<PaperId> papers;
    for (const QString &name : names) {
        const Result<PaperId> paper = waitFor(library.identify(name));
        if (!paper)
            return tl::unexpected(paper.error());
        if (!papers.contains(*paper))
            papers.append(*paper);
    }
    return papers;
}

} // namespace broadsheet
