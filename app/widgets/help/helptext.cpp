#include "widgets/help/helptext.h"

#include "models/searchoffers.h"
#include "widgets/keys/keytext.h"
#include "widgets/keys/windowcommands.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

class HelpPage final
{
    Q_DECLARE_TR_FUNCTIONS(HelpPage)

public:
    explicit HelpPage(const WindowCommands &commands) : m_commands(commands) {}

    QString html() const
    {
        return section(tr("New papers"), {newPapers()}) + section(tr("Reading"), reading()) +
               section(tr("Finding"), {searching(), fieldTable(), findingAnything()}) +
               section(tr("Notes"), {notes()}) + section(tr("Citing"), {citing()}) +
               section(tr("Nothing is lost"), {safety()}) + section(tr("More"), {more()});
    }

private:
    static QString section(const QString &title, const QStringList &paragraphs)
    {
        return u"<h3>"_s + title.toHtmlEscaped() + u"</h3>"_s + paragraphs.join(QString());
    }

    static QString paragraph(const QString &text) { return u"<p>"_s + text + u"</p>"_s; }

    QString key(WindowCommand command) const
    {
        return u"<b>"_s + keyOrTitle(m_commands, command).toHtmlEscaped() + u"</b>"_s;
    }

    QString newPapers() const
    {
        return paragraph(
            tr("Copy the text of a Daily Papers page and paste it with %1, drop files anywhere on the window "
               "or choose them with %2, or fetch what is new with %3. Single papers are added by their "
               "address, arXiv id or DOI with %4. Taking in a digest again changes nothing that you have "
               "marked or written.")
                .arg(key(WindowCommand::Paste), key(WindowCommand::Import), key(WindowCommand::FetchNew),
                     key(WindowCommand::AddPaper)));
    }

    QStringList reading() const
    {
        return {paragraph(tr("%1 reads on, and at the end of a paper goes to the next unread one. %2 and %3 "
                             "move by one paper, %4 and %5 by one digest; %6 shows one paper and nothing "
                             "else.")
                              .arg(key(WindowCommand::ReadOn), key(WindowCommand::NextPaper),
                                   key(WindowCommand::PreviousPaper), key(WindowCommand::NewerDigest),
                                   key(WindowCommand::OlderDigest), key(WindowCommand::FocusOnPaper))),
                paragraph(tr("%1 stars a paper, %2 marks it as read or unread, %3 tags it, %4 puts it on a "
                             "reading list, %5 writes a note. Of several selected papers all are meant.")
                              .arg(key(WindowCommand::ToggleStar), key(WindowCommand::ToggleRead),
                                   key(WindowCommand::AddTag), key(WindowCommand::AddToReadingList),
                                   key(WindowCommand::EditNote)))};
    }

    QString searching() const
    {
        return paragraph(tr("%1 goes to the search field. All words have to be there; the last one may be "
                            "only begun. Quotation marks ask for exact words, a minus before a word leaves "
                            "out papers with it, OR asks for either of two, and parentheses hold together. "
                            "Fields narrow it down:")
                             .arg(key(WindowCommand::Search)));
    }

    static QString fieldTable()
    {
        QString rows;
        for (const QList<SearchOffer> fields = searchFields(); const SearchOffer &field : fields)
            rows += u"<tr><td><code>"_s + field.text + u"</code></td><td style=\"padding-left: 1em\">"_s +
                    field.meaning.toHtmlEscaped() + u"</td></tr>"_s;
        return u"<table cellspacing=\"2\" style=\"margin-top: 8px\">"_s + rows + u"</table>"_s;
    }

    QString findingAnything() const
    {
        return paragraph(tr("%1 finds commands, sources and papers by a few of their letters.")
                             .arg(key(WindowCommand::ShowPalette)));
    }

    QString notes() const
    {
        return paragraph(tr("Notes are written in Markdown and saved as you type. A citation key in double "
                            "brackets, %1, leads to that paper, and that paper shows where it is spoken of. "
                            "%2 quotes the selected part of an abstract. %3 brings back what was there "
                            "before.")
                             .arg(u"<code>[[key]]</code>"_s, key(WindowCommand::QuoteInNote),
                                  key(WindowCommand::NoteRevisions)));
    }

    QString citing() const
    {
        return paragraph(tr("%1 copies papers as BibTeX, %2 their citation keys, and %3 writes files in this "
                            "and other formats. %4 names files that Broadsheet keeps up to date by itself.")
                             .arg(key(WindowCommand::CopyBibtex), key(WindowCommand::CopyKey),
                                  key(WindowCommand::Export), key(WindowCommand::LiveFiles)));
    }

    QString safety() const
    {
        return paragraph(
            tr("%1 takes back what you did, also after a restart; %2 lists it. Deleted papers "
               "rest in the trash for thirty days. The library is backed up on each day on "
               "which it is open; %3 shows the copies and puts one in its place.")
                .arg(key(WindowCommand::Undo), key(WindowCommand::History), key(WindowCommand::Backups)));
    }

    QString more() const
    {
        return paragraph(tr("%1 shows all keys, %2 changes them, and %3 holds what else you may want "
                            "otherwise. In a terminal, %4 lists what can be done there.")
                             .arg(key(WindowCommand::ShowKeys), key(WindowCommand::ChangeKeys),
                                  key(WindowCommand::Preferences), u"<code>broadsheet --help</code>"_s));
    }

    const WindowCommands &m_commands;
};

} // namespace

QString helpText(const WindowCommands &commands)
{
    return HelpPage(commands).html();
}

} // namespace broadsheet
