#include "formats/oddpapers.h"

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

LibraryPaper titled(const QString &key, const QString &title)
{
    LibraryPaper paper;
    paper.citationKey = key;
    paper.content.title = title;
    return paper;
}

/// Everything that can be known of a preprint.
LibraryPaper complete()
{
    LibraryPaper paper = titled(u"badger2025burrows"_s, u"Burrows Are All You Need"_s);
    paper.content.abstract = u"We dig a \"new\" burrow, 100% by paw & claw.\nIt holds; see "
                             "https://github.com/badger/burrow_2 for its plan."_s;
    paper.content.authors = {u"Ada Badger"_s, u"Laurens van der Fox"_s, u"Martin L. Hare Jr."_s,
                             u"Otter Team"_s, u"Yu"_s};
    paper.content.arxivId = u"2505.01234"_s;
    paper.content.arxivVersion = 2;
    paper.content.published = QDate(2025, 5, 3);
    paper.content.categories = {u"cs.CL"_s, u"cs.LG"_s};
    paper.content.upvotes = 1234;
    paper.content.githubStars = 7;
    paper.content.links = {
        {.url = QUrl(u"https://github.com/badger/burrow_2"_s), .kind = LinkKind::GitHub},
        {.url = QUrl(u"https://huggingface.co/badger/burrow"_s), .kind = LinkKind::HuggingFaceModel},
        {.url = QUrl(u"https://example.org/(den)?a=1&b=2"_s), .kind = LinkKind::Project}};
    paper.appearances = {
        {.digest = {.name = u"Daily Papers"_s, .date = QDate(2025, 5, 5)}, .position = 1, .upvotes = 59}};
    paper.marks.note = u"Read **again**, then:\n- ask Ada\n- <b>cite</b>"_s;
    paper.marks.tags = {u"=digging"_s, u"to cite"_s};
    paper.marks.readingLists = {u"Train to Basel"_s};
    return paper;
}

LibraryPaper inJournal()
{
    LibraryPaper paper = titled(u"otter2022rivers"_s, u"Rivers, Revisited"_s);
    paper.content.authors = {u"Olga Otter"_s};
    paper.content.doi = u"10.1093/rivers/btac(431)<1>"_s;
    paper.content.arxivId = u"2201.00001"_s;
    paper.content.published = QDate(2022, 2, 1);
    paper.content.publishedPrecision = DatePrecision::Month;
    paper.content.publication = {.type = EntryType::Article,
                                 .venue = u"Journal of Rivers & Lakes"_s,
                                 .volume = u"12"_s,
                                 .number = u"3"_s,
                                 .pages = u"101-117"_s,
                                 .publisher = u"Water Press"_s};
    return paper;
}

LibraryPaper appeared(const QString &key, EntryType type, const QString &venue)
{
    LibraryPaper paper = titled(key, u"Of Other Kinds"_s);
    paper.content.published = QDate(2019, 1, 1);
    paper.content.publishedPrecision = DatePrecision::Year;
    paper.content.publication = {.type = type, .venue = venue, .number = u"7"_s, .publisher = u"Hill"_s};
    return paper;
}

LibraryPaper byFiveHundred()
{
    LibraryPaper paper = titled(u"author2024crowd"_s, u"A Crowd"_s);
    for (int i = 1; i <= 500; ++i)
        paper.content.authors.append(u"Given%1 Author%1"_s.arg(i));
    return paper;
}

} // namespace

QList<LibraryPaper> oddPapers()
{
    LibraryPaper oldId = titled(u"hare2003knots"_s, u"Knots in Old Grass"_s);
    oldId.content.arxivId = u"math.GT/0309136"_s;
    LibraryPaper unprintable =
        titled(u"mole2020control"_s, u"Bell\a, Escape\x1b[31m,\tTab,\u2028Line and \uFFFF"_s);
    unprintable.content.abstract = u"First\0line.\nTY  - FAKE\nER  - "_s;
    LibraryPaper mathematics = titled(
        u"crow2021math"_s, u"GSBAK$^K$: $\\mathcal{O}(n_1)$ and HumanEval^{+} for $1 Million, not $2"_s);
    mathematics.content.abstract = u"For $\\alpha_1$ it costs $5 a month; G_{stack} is <EOS>."_s;
    return {complete(),
            inJournal(),
            oldId,
            titled(u"none"_s, u"Nothing but a Title"_s),
            titled(u"script"_s, u"<script>alert(\"1\")</script> & <b>bold</b> 'quotes'"_s),
            titled(u"think"_s, u"*L* <think> [x](y) _z_ `c` ~s~ @w #1 \\ a|b &amp; !"_s),
            titled(u"formula"_s, u"=cmd|' /C calc'!A0"_s),
            titled(u"list"_s, u"- 1. not a list"_s),
            titled(u"chapter"_s, u"1. Not a list either"_s),
            titled(u"chinese"_s, u"大型语言模型：「对齐」方法"_s),
            titled(u"hebrew"_s, u"מודלים גדולים של שפה (LLM) 2024"_s),
            unprintable,
            mathematics,
            appeared(u"proceedings"_s, EntryType::InProceedings, u"Proceedings of the Burrow"_s),
            appeared(u"collection"_s, EntryType::InCollection, u"Tales of the Hedge"_s),
            appeared(u"book"_s, EntryType::Book, u"Hedge Series"_s),
            appeared(u"report"_s, EntryType::Report, u"Institute of Hedges"_s),
            appeared(u"thesis"_s, EntryType::Thesis, u"University of Hedges"_s),
            byFiveHundred()};
}

} // namespace broadsheet::testing
