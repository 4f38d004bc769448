#include "cli/commands.h"
#include "cli/identify.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TagCommand)
};

struct TagChange
{
    QString tag;
    Membership membership;
};

struct Wishes
{
    QStringList papers;
    QList<TagChange> changes;
};

tl::expected<Wishes, QString> readWishes(const QStringList &words)
{
    Wishes wishes;
    for (const QString &word : words) {
        const QChar sign = word.isEmpty() ? QChar() : word.front();
        if (sign != u'+' && sign != u'-') {
            wishes.papers.append(word);
            continue;
        }
        const QString tag = word.sliced(1).simplified();
        if (tag.isEmpty())
            return tl::unexpected(Text::tr("A tag needs a name."));
        wishes.changes.append({tag, sign == u'+' ? Membership::In : Membership::Out});
    }
    if (wishes.papers.isEmpty() || wishes.changes.isEmpty()) {
        return tl::unexpected(
            Text::tr("Name the papers, then the tags: +TAG gives one and -TAG takes one away."));
    }
    return wishes;
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    const auto wishes = readWishes(arguments.words());
    if (!wishes)
        return wrongUsage(context, wishes.error());
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const Result<QList<PaperId>> papers = identifyAll(wishes->papers, **library);
    if (!papers)
        return failed(context, papers.error());
    for (const TagChange &change : wishes->changes) {
        const Result<LibraryChanges> changes =
            waitFor((*library)->edit(SetTag{*papers, change.tag, change.membership}));
        if (!changes)
            return failed(context, changes.error());
    }
    return ExitStatus::Done;
}

} // namespace

Command tagCommand()
{
    return {.name = u"tag"_s,
            .synopsis = u"ID... +TAG -TAG"_s,
            .summary = Text::tr("Gives papers tags and takes them away."),
            .options = {},
            .run = run};
}

} // namespace broadsheet
