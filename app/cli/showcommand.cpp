#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/terminaltext.h"
#include "cli/waiting.h"
#include "library/library.h"
#include "text/plainlines.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QString appearanceText(const Appearance &appearance)
{
    return u"%1 %2"_s.arg(appearance.digest.name, appearance.digest.date.toString(Qt::ISODate)).trimmed();
}

QStringList addressesOf(const QList<Link> &links)
{
    QStringList addresses;
    for (const Link &link : links)
        addresses.append(link.url.toString(QUrl::FullyEncoded));
    return addresses;
}

QString marksOf(const PaperMarks &marks)
{
    const QString star = marks.starred ? Text::tr("starred") + u", "_s : QString();
    return star + (marks.read ? Text::tr("read") : Text::tr("unread"));
}

QString versionText(const PaperVersion &version)
{
    const QString kind =
        version.kind == VersionKind::Published ? Text::tr("published") : Text::tr("preprint");
    const QStringList known{kind, version.where, version.citationKey};
    return known.join(u", "_s);
}

/// Prints what is known, one field a line; what is not known has no line.
class PaperPrinter final
{
public:
    explicit PaperPrinter(Console &console) : m_console(console) {}

    void print(const LibraryPaper &paper, const QList<PaperVersion> &otherVersions)
    {
        const Paper &content = paper.content;
        QStringList digests;
        for (const Appearance &appearance : paper.appearances)
            digests.append(appearanceText(appearance));

        text(content.title);
        text(content.authors.join(", "_L1));
        m_console.print({});
        field(QT_TRANSLATE_NOOP("ShowCommand", "ID"), QString::number(paper.id.number));
        field(QT_TRANSLATE_NOOP("ShowCommand", "Key"), paper.citationKey);
        field(QT_TRANSLATE_NOOP("ShowCommand", "arXiv"), content.arxivId);
        field(QT_TRANSLATE_NOOP("ShowCommand", "DOI"), content.doi);
        field(QT_TRANSLATE_NOOP("ShowCommand", "Published"),
              isoDay(content.published, content.publishedPrecision));
        field(QT_TRANSLATE_NOOP("ShowCommand", "Appeared in"), content.publication.venue);
        for (const PaperVersion &version : otherVersions)
            field(QT_TRANSLATE_NOOP("ShowCommand", "Other version"), versionText(version));
        field(QT_TRANSLATE_NOOP("ShowCommand", "Comment"), content.comment);
        field(QT_TRANSLATE_NOOP("ShowCommand", "Digest"), digests.join(", "_L1));
        field(QT_TRANSLATE_NOOP("ShowCommand", "Votes"),
              content.upvotes ? QString::number(*content.upvotes) : QString());
        field(QT_TRANSLATE_NOOP("ShowCommand", "State"), marksOf(paper.marks));
        field(QT_TRANSLATE_NOOP("ShowCommand", "Tags"), paper.marks.tags.join(", "_L1));
        field(QT_TRANSLATE_NOOP("ShowCommand", "Lists"), paper.marks.readingLists.join(", "_L1));
        for (const QString &address : addressesOf(content.links))
            field(QT_TRANSLATE_NOOP("ShowCommand", "Link"), address);
        block(content.abstract);
        block(paper.marks.note);
    }

private:
    void text(const QString &text)
    {
        if (!text.isEmpty())
            m_console.print(withoutControls(text));
    }

    void block(const QString &text)
    {
        if (text.isEmpty())
            return;
        m_console.print({});
        m_console.print(withoutControls(text));
    }

    void field(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_console.print(Text::tr(name) + ": "_L1 + withoutControls(value));
    }

    Console &m_console;
};

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    if (arguments.words().size() != 1)
        return wrongUsage(context, Text::tr("Name one paper."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const Result<PaperId> id = waitFor((*library)->identify(arguments.words().constFirst()));
    if (!id)
        return failed(context, id.error());
    const Result<LibraryPaper> paper = waitFor((*library)->paper(*id));
    if (!paper)
        return failed(context, paper.error());
    const auto otherVersions = waitFor((*library)->otherVersions(*id));
    if (!otherVersions)
        return failed(context, otherVersions.error());
    PaperPrinter(context.console).print(*paper, *otherVersions);
    return ExitStatus::Done;
}

} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .synopsis = u"ID"_s,
            .summary = Text::tr("Shows all that is known of one paper."),
            .options = {},
            .run = run};
}

} // namespace broadsheet
