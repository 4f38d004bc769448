<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddCommand</name>
    <message>
        <source>%1: there is no such paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name papers by arXiv id, DOI or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most a hundred papers can be named at once, each by an arXiv id such as 1706.03762, a DOI, or an address with one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds papers by arXiv id, DOI or address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The backup is restored. The library as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in a folder that is shared through %1. Used on two computers at once, or copied while it is written, it can be damaged. Keep it on this computer alone, and put backups into the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made. Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationKeys</name>
    <message>
        <source>a + is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula for citation keys cannot be read at character %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys may hold only unaccented letters, digits and the signs _ : . -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part such as auth, year or title is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no part named “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to %1 is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing parenthesis is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a point comes lower, upper or capitalize</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results could not be written in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more, run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. A day is written as year-month-day: 2025-09-11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompleteCommand</name>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers found by their titles</source>
        <translation>
            <numerusform>%n paper found by its title</numerusform>
            <numerusform>%n papers found by their titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described by arXiv</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n described by arXiv</numerusform>
            <numerusform>%n described by arXiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks up papers that have no ids, or what arXiv knows of those found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Starred %n papers</source>
        <translation>
            <numerusform>Starred %n paper</numerusform>
            <numerusform>Starred %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Unstarred a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unstarred %n papers</source>
        <translation>
            <numerusform>Unstarred %n paper</numerusform>
            <numerusform>Unstarred %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers read</source>
        <translation>
            <numerusform>Marked %n paper read</numerusform>
            <numerusform>Marked %n papers read</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers unread</source>
        <translation>
            <numerusform>Marked %n paper unread</numerusform>
            <numerusform>Marked %n papers unread</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged a paper “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n papers “%1”</source>
        <translation>
            <numerusform>Tagged %n paper “%1”</numerusform>
            <numerusform>Tagged %n papers “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the tag “%1” off a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” off %n papers</source>
        <translation>
            <numerusform>Took the tag “%1” off %n paper</numerusform>
            <numerusform>Took the tag “%1” off %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper off the reading list “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers off the reading list “%1”</source>
        <translation>
            <numerusform>Took %n paper off the reading list “%1”</numerusform>
            <numerusform>Took %n papers off the reading list “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a paper on the reading list “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n papers on the reading list “%1”</source>
        <translation>
            <numerusform>Put %n paper on the reading list “%1”</numerusform>
            <numerusform>Put %n papers on the reading list “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a citation key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n citation keys</source>
        <translation>
            <numerusform>Changed %n citation key</numerusform>
            <numerusform>Changed %n citation keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the search “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a paper in the reading list “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n papers in the reading list “%1”</source>
        <translation>
            <numerusform>Moved %n paper in the reading list “%1”</numerusform>
            <numerusform>Moved %n papers in the reading list “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as to read in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as to read in “%1”</source>
        <translation>
            <numerusform>Marked %n paper as to read in “%1”</numerusform>
            <numerusform>Marked %n papers as to read in “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as being read in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as being read in “%1”</source>
        <translation>
            <numerusform>Marked %n paper as being read in “%1”</numerusform>
            <numerusform>Marked %n papers as being read in “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as done in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as done in “%1”</source>
        <translation>
            <numerusform>Marked %n paper as done in “%1”</numerusform>
            <numerusform>Marked %n papers as done in “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n papers</source>
        <translation>
            <numerusform>Deleted %n paper</numerusform>
            <numerusform>Deleted %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers out of the trash</source>
        <translation>
            <numerusform>Took %n paper out of the trash</numerusform>
            <numerusform>Took %n papers out of the trash</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept a paper offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept %n papers offline</source>
        <translation>
            <numerusform>Kept %n paper offline</numerusform>
            <numerusform>Kept %n papers offline</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer kept a paper offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No longer kept %n papers offline</source>
        <translation>
            <numerusform>No longer kept %n paper offline</numerusform>
            <numerusform>No longer kept %n papers offline</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the papers of “%1” offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer kept the papers of “%1” offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took in %n papers from %1</source>
        <translation>
            <numerusform>Took in %n paper from %1</numerusform>
            <numerusform>Took in %n papers from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n papers from %1</source>
        <translation>
            <numerusform>Updated %n paper from %1</numerusform>
            <numerusform>Updated %n papers from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up %n papers</source>
        <translation>
            <numerusform>Looked up %n paper</numerusform>
            <numerusform>Looked up %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n papers into one</source>
        <translation>
            <numerusform>Merged %n paper into one</numerusform>
            <numerusform>Merged %n papers into one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The entries could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What the file held before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not kept up to date: this version does not know its format, “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 left</source>
        <comment>3 of 12 done, about 4 h left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no format for export. Possible are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the papers that a search finds, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1; bibtex by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write; standard output by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the abstracts out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your own notes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers written to %1, which is kept up to date from now on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a file can be kept up to date. Name it with --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file anew whenever the papers change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell letters beyond ASCII in LaTeX (BibTeX, biblatex).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>BibTeX, for LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biblatex, for LaTeX with biber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIS, for Zotero, EndNote and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSL-JSON, for pandoc and Zotero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading list in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading list to read and print, HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, for Broadsheet on another computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchCommand</name>
    <message>
        <source>--date is one day, --since and --until are several: choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until needs --since: from which day on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv has only its latest list; leave the days away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name categories of arXiv, such as cs.CL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching takes options only, such as --date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n seen before</numerusform>
            <numerusform>%n seen before</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches what is new since the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Daily Papers of this day only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Daily Papers of all days from this one on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --since: until this day, not until today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arXiv announced last, such as &quot;cs.CL cs.LG&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Page %1 of the list holds no papers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also seen on %n other days</source>
        <translation>
            <numerusform>also seen on %n other day</numerusform>
            <numerusform>also seen on %n other days</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preprint of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published version in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>New papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it with %1, drop files anywhere on the window or choose them with %2, or fetch what is new with %3. Single papers are added by their address, arXiv id or DOI with %4. Taking in a digest again changes nothing that you have marked or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads on, and at the end of a paper goes to the next unread one. %2 and %3 move by one paper, %4 and %5 by one digest; %6 shows one paper and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars a paper, %2 marks it as read or unread, %3 tags it, %4 puts it on a reading list, %5 writes a note. Of several selected papers all are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to the search field. All words have to be there; the last one may be only begun. Quotation marks ask for exact words, a minus before a word leaves out papers with it, OR asks for either of two, and parentheses hold together. Fields narrow it down:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds commands, sources and papers by a few of their letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are written in Markdown and saved as you type. A citation key in double brackets, %1, leads to that paper, and that paper shows where it is spoken of. %2 quotes the selected part of an abstract. %3 brings back what was there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies papers as BibTeX, %2 their citation keys, and %3 writes files in this and other formats. %4 names files that Broadsheet keeps up to date by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes back what you did, also after a restart; %2 lists it. Deleted papers rest in the trash for thirty days. The library is backed up on each day on which it is open; %3 shows the copies and puts one in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows all keys, %2 changes them, and %3 holds what else you may want otherwise. In a terminal, %4 lists what can be done there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2, and a digest has at most %3. Nothing was imported from it. Divide it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2, which no digest has. Nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be imported: %2</source>
        <comment>file name, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the items is a paper. The first one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no digest but an error message of Hugging Face: “%1”. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON cannot be read: it is damaged or breaks off in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or XML, not the JSON of Hugging Face. Save the answer of huggingface.co/api/daily_papers instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abstract without a title before it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title “%1” has no abstract after it and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the HTML of a web page, not its text. Open the page in a browser, select all, copy, and paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper was found. A copied page has the title of a paper in one line and its abstract in the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins as UTF-16 text but does not go on as such. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8 text. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a paper of a Broadsheet library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer Broadsheet. Import it with that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no paper of arXiv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list of papers but an error message of arXiv: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list of papers: arXiv refused because of too many requests (“Rate exceeded”). Wait some minutes and fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This news feed has no papers of arXiv; only feeds of rss.arxiv.org can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XML declares its own entities, which no feed of arXiv does. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is XML of another kind. Of XML only the feeds of arXiv can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML cannot be read: it is damaged or breaks off in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or breaks off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF. Import the list that the paper stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database. If it is the backup of a library, restore it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first, or pack it with gzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture. Import the text of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to more than %1, which no digest does. Nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip file is damaged: nothing can be unpacked from it. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry was found in this bibliography.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is not closed or has a mistake in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not closed or has a mistake in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” is not closed or has a mistake in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This web page holds no papers of Hugging Face. It may be a login page or a check for robots; open huggingface.co/papers in a browser and save the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the lines is a paper. The first one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper was found. In a newsletter a paper has a heading and a link to arXiv or Hugging Face, or it is a line of a list with such a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip file is damaged or breaks off there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not UTF-8 and were read as Western European text. Check the letters beyond ASCII.</source>
        <translation>
            <numerusform>%n line is not UTF-8 and was read as Western European text. Check the letters beyond ASCII.</numerusform>
            <numerusform>%n lines are not UTF-8 and were read as Western European text. Check the letters beyond ASCII.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title or abstract is longer than that of any paper. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” is no format for import. Possible are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files to import, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports the papers of digests; - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files are: %1. Told from the content by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the digests, whatever they say themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Name one paper and, to change it, its new citation key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the citation key of a paper, or gives it another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>A search goes with --renew, which gives the papers new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation keys changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or sets how new papers get their citation keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula, or the name of one that other programs use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the papers that a search finds new keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the papers that a search finds, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1; date by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1; table by default.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveCommand</name>
    <message>
        <source>%1 is not a file that is kept up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To add a file, use export with --output FILE and --live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the files that are kept up to date with the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file as it is from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file to write the backup to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks whether the library is sound, and repairs its search index and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the whole library in another file, or beside it with the day&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged. “broadsheet recover” keeps the damaged file, puts a backup in its place, and adds what can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is not damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a damaged library right, from its newest backup and from what it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the star away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks papers as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks papers as unread.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Name at least two papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one paper of papers that are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Name one paper, and the note if it is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the note of a paper, or writes it; - reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineCommand</name>
    <message>
        <source>No PDF is known for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new PDFs, %1</source>
        <translation>
            <numerusform>%n new PDF, %1</numerusform>
            <numerusform>%n new PDFs, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the PDFs of papers for reading without the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All papers of this reading list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All papers with this tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these no longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>There is no digest of %1 yet: that day has not begun everywhere. Ask for %2 or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, %1, is after the last one, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily Papers, %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadsheet is set to work offline. Go online to get this from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address on the web. Addresses begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found on the network. Check the connection to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection to the network, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off each time before the answer was complete. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fell silent before its answer was complete. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers as %1 is not trusted: its certificate is not valid here. Check the date of this computer and the connection to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads on to an address that is not on the web. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads on to %2 over a connection that is not encrypted. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads from address to address without an end. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in trouble at present (HTTP %2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %2). Open the address in a browser to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy and turned the request away each time. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no more requests before %2. Try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a web page in place of what was asked for. If this network wants you to sign in, do so in a browser, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sent is not what was asked for, or not all of it. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported an error: “%2”. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: it cannot be unpacked. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sends is larger than %2, the most that is taken. Get it with a browser if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be stored in the folder %1: %2. Make room there or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being downloaded already. Wait until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from the web cannot be kept in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlineJobs</name>
    <message>
        <source>%1 asks to wait until %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for patience. It is asked again at %2.</source>
        <comment>host, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlineSettings</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no schedule. Possible are never, hourly, three-hourly and daily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of a server, such as https://arxiv.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no category of arXiv. They look like cs.CL or math.GT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperLinks</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>%1 et al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day of publication</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of publication</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message numerus="yes">
        <source>%n papers or their marks were taken from it.</source>
        <translation>
            <numerusform>%n paper or its marks were taken from it.</numerusform>
            <numerusform>%n papers or their marks were taken from it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is kept as %1, and the backup of %2 is in its place. %3</source>
        <comment>file, moment, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was damaged, and there is no backup of it. It is kept as %1, and the library begins anew. %2</source>
        <comment>file, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged, and nothing can be written in its folder to put it right: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>The library as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is now the one saved in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>(much smaller than the library)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 has no backups yet. The window makes one each day, “broadsheet backup” makes one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“broadsheet restore FILE” puts one of them in the library&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one backup to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is much smaller: %1 papers, where there were %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept; without a file, lists the backups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no file %1 to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be copied to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no library that can be opened. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 of the backup could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in the place of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is open in another window. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchOffers</name>
    <message>
        <source>words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of your reading lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digest, by its name or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred, unread, noted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code, a model, a data set …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year, month, day or span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an arXiv id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a citation key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a reading list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span of months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>the last %n day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n weeks</source>
        <translation>
            <numerusform>the last %n week</numerusform>
            <numerusform>the last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n months</source>
        <translation>
            <numerusform>the last %n month</numerusform>
            <numerusform>the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n years</source>
        <translation>
            <numerusform>the last %n year</numerusform>
            <numerusform>the last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n votes</source>
        <translation>
            <numerusform>more than %n vote</numerusform>
            <numerusform>more than %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a digest</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchParser</name>
    <message>
        <source>This parenthesis closes nothing that was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR needs something to find on each of its sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A search can hold at most %n words.</source>
        <translation>
            <numerusform>A search can hold at most %n word.</numerusform>
            <numerusform>A search can hold at most %n words.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a colon comes a word or a quoted phrase; write the name before each word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Possible are 2025, 2025-09, 2025-09-11, a range such as 2025-01..2025-06, and the last days, weeks, months or years as 7d, 2w, 3m, 1y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of upvotes. Possible are 50, &gt;50, &gt;=50, &lt;10, &lt;=10, and a range such as 10..20.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>A setting has one value; put it into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or changes what is set about the network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all that is known of one paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>No further words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts what is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A backup cannot go into the library %1 itself. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 cannot be written, because its folder cannot. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 cannot be put in its place. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not in the table %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not agree with the papers and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. Nothing was changed. Update Broadsheet to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a library of Broadsheet. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is not a file. Choose another name for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2. Give yourself permission to read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the library cannot be made. Choose another place, or give yourself permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be written. Choose another place, or give yourself permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search cannot be read at character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged and could not be brought up to date. It was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is being written by another program. Nothing was changed. Wait for that program or close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the library %1 is full. The last change was not saved. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write the file and its folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be opened. Check that you may read and write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while the library %1 was being read or written. Check the disk, and copy the library elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep a copy of the file, and go back to a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not carry out the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no citation key. A key has no spaces and none of these: { } ( ) , = \ &quot; # % ~ &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paper has the citation key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading list needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts and the order of the list do not agree with the papers and marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a search named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper in the library has the number, arXiv id, DOI or citation key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was made by an older version and is saved before it is changed, but the folder %1 cannot be made. Give yourself permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts and the order of the list were made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go with what the library %1 holds meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. It is open for reading only. Update Broadsheet to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1, or its folder, cannot be written. It is open for reading only. Give yourself permission to write there to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers with different arXiv ids (%1 and %2) are different papers and are not merged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableOutput</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and authors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagCommand</name>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the papers, then the tags: +TAG gives one and -TAG takes one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives papers tags and takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the desktop: light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers are in the trash now, for %1 days.</source>
        <translation>
            <numerusform>%n paper is in the trash now, for %1 days.</numerusform>
            <numerusform>%n papers are in the trash now, for %1 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds no paper with the number %1. “broadsheet trash” lists what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one paper of the trash by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“broadsheet undelete” takes papers out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers were deleted for good.</source>
        <translation>
            <numerusform>%n paper was deleted for good.</numerusform>
            <numerusform>%n papers were deleted for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts papers into the trash, for thirty days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes papers out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes all of it for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what was done last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>The library to use, instead of your own or $BROADSHEET_LIBRARY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window, save a picture of it, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadsheet reads daily paper digests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window; imports the files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does one thing without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper&apos;s ID is its number in the list, its arXiv id, or its citation key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“broadsheet COMMAND --help” tells more about a command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Read on, then next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unread paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all listed as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the paper&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy BibTeX with abstracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change citation key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How keys are made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept up to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match or newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read, reading, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch new papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up papers without ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept offline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the selection in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. One is made each day while the window is open, and kept for seven days, the last of a week for four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This backup is much smaller than the library, which has %n papers.</source>
        <translation>
            <numerusform>This backup is much smaller than the library, which has %n paper.</numerusform>
            <numerusform>This backup is much smaller than the library, which has %n papers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring closes the window for a moment. The library as it is now is kept beside the restored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <comment>moment, papers, notes, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · much smaller</source>
        <comment>a backup</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::BibtexView</name>
    <message>
        <source>BibTeX entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citation key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::CalendarMap</name>
    <message>
        <source>Papers by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln papers, %2 read</source>
        <comment>day, papers, read</comment>
        <translation>
            <numerusform>%1: %Ln paper, %2 read</numerusform>
            <numerusform>%1: %Ln papers, %2 read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeyDialog</name>
    <message>
        <source>Give papers that &amp;have a key a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Scholar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JabRef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arXiv id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that cite by the old keys must be changed. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys &amp;like those of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeySettings</name>
    <message>
        <source>All citation keys are by this formula already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a tag, a list, a digest or a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::CompletionDialog</name>
    <message>
        <source>Papers found by their titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper is taken for the same when at least nine words of ten in the titles agree and no other paper agrees as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>arXiv id, title that was found</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Completions</name>
    <message>
        <source>Looking up papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up “%1”</source>
        <comment>a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found %n papers by their titles.</source>
        <translation>
            <numerusform>Found %n paper by its title.</numerusform>
            <numerusform>Found %n papers by their titles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv has told of %n papers.</source>
        <translation>
            <numerusform>arXiv has told of %n paper.</numerusform>
            <numerusform>arXiv has told of %n papers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look up: all papers have their ids.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailPane</name>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailTabs</name>
    <message>
        <source>What to show of the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::DigestWords</name>
    <message>
        <source>In short: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportDialog</name>
    <message>
        <source>With &amp;abstracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell special &amp;letters in LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the file up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For LaTeX before 2018 and other programs that take ASCII alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written anew whenever the papers that it holds change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my &amp;notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Exports</name>
    <message>
        <source>%1, as filtered by “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected papers</source>
        <translation>
            <numerusform>%n selected paper</numerusform>
            <numerusform>%n selected papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading list “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1.</source>
        <translation>
            <numerusform>Wrote %n paper to %1.</numerusform>
            <numerusform>Wrote %n papers to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1, which is kept up to date from now on.</source>
        <translation>
            <numerusform>Wrote %n paper to %1, which is kept up to date from now on.</numerusform>
            <numerusform>Wrote %n papers to %1, which is kept up to date from now on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::FetchDaysDialog</name>
    <message>
        <source>Fetch Daily Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without a digest, such as weekends, are left out. Papers that you have are kept as they are, with newer votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Fetches</name>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <comment>name of a digest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new papers</source>
        <translation>
            <numerusform>%n new paper</numerusform>
            <numerusform>%n new papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched: %1. Then: %2</source>
        <comment>counts, what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing yet. On weekends and holidays there are no digests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such paper. Look whether each sign is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n seen before</numerusform>
            <numerusform>%n seen before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FirstStart</name>
    <message>
        <source>the sample digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These papers are a sample to try everything on. For those of today, copy the text of a Daily Papers page and paste it with %1, drop a file on this window, or fetch them with %2. %3 tells the rest.</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::FocusMode</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a paper in the list, papers in the list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::HistoryDialog</name>
    <message>
        <source>&amp;Undo the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · undone · %2</source>
        <comment>action, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>action, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Stars, notes, tags and all else that you do can be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Imports</name>
    <message>
        <source>Import digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy the text of a Daily Papers page and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n seen before</numerusform>
            <numerusform>%n seen before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::KeptOffline</name>
    <message>
        <source>Keeping “%1” offline: %2</source>
        <comment>a title, how much has come</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs are at hand without the network, %1 in all.</source>
        <translation>
            <numerusform>%n PDF is at hand without the network, %1 in all.</numerusform>
            <numerusform>%n PDFs are at hand without the network, %1 in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>These papers are kept offline with their reading list or tag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyHints</name>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyOverlay</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>&amp;Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command, then press the key that it is to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the place of %2.</source>
        <comment>a key, the keys before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::LinkButtons</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ListSummary</name>
    <message numerus="yes">
        <source>%Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>More than %Ln paper</numerusform>
            <numerusform>More than %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>papers in the list, papers selected</comment>
        <translation>
            <numerusform>%1, %Ln selected</numerusform>
            <numerusform>%1, %Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers found, papers searched</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>About %Ln paper</numerusform>
            <numerusform>About %Ln papers</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number of papers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::LiveFilesDialog</name>
    <message>
        <source>&amp;Stop keeping it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is kept up to date. When you export papers, choose “Keep the file up to date” to have it written anew whenever they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are written anew whenever the papers that they hold change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <comment>file name, what it follows, format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::LookingBack</name>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <comment>what was undone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search that cannot be read cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteEditor</name>
    <message>
        <source>Write a note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteRevisionsDialog</name>
    <message>
        <source>The note as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineActions</name>
    <message>
        <source>Add a paper by its arXiv id, DOI or address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an arXiv id nor a DOI, nor an address with one of them. They look like 1706.03762 and 10.1093/nar/gkad1017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadsheet has fetched papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these papers offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineSettingsDialog</name>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cs.CL cs.LG</source>
        <comment>an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch new papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also from arXiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories with spaces between; leave it empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::OrderButton</name>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperActions</name>
    <message>
        <source>No page is known for this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is known for this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address, and only those are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opened %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n papers</source>
        <comment>what was copied</comment>
        <translation>
            <numerusform>BibTeX of %n paper</numerusform>
            <numerusform>BibTeX of %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the papers that are one and the same, then merge them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperCommands</name>
    <message>
        <source>Select the part of the abstract that is to be quoted first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperConnections</name>
    <message>
        <source>No paper of the library has the key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this note: %1</source>
        <comment>papers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned in the notes on: %1</source>
        <comment>papers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperHeader</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListPane</name>
    <message>
        <source>No papers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper is left in this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper matches the search. Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper in “%1” matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread papers</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here, drop a file on this window, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here with %1, drop a file on this window, or choose one.</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that you star are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press %1 on a paper to star it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers with a note are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press %1 on a paper to write a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The search names %n papers.</source>
        <translation>
            <numerusform>The search names %n paper.</numerusform>
            <numerusform>The search names %n papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n papers</source>
        <translation>
            <numerusform>Add %n paper</numerusform>
            <numerusform>Add %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPrompts</name>
    <message numerus="yes">
        <source>Tag for %n papers</source>
        <translation>
            <numerusform>Tag for %n paper</numerusform>
            <numerusform>Tag for %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading list for %n papers</source>
        <translation>
            <numerusform>Reading list for %n paper</numerusform>
            <numerusform>Reading list for %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Citation key of this paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ypeface of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fetched, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How citation keys are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif</source>
        <comment>typeface</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ProseView</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingFlow</name>
    <message>
        <source>No more unread papers in this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingListActions</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress is told within a reading list. Choose one among the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers are moved where the whole list is shown in its own order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers are moved within a reading list. Choose one among the sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SavedSearches</name>
    <message>
        <source>All papers are listed. Search for something to save the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBox</name>
    <message>
        <source>Search papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBoxEnd</name>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchCompletionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>completion, meaning</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>source, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, name of the digest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day without year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day with year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day in full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers done, papers in the list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Statistics</name>
    <message>
        <source>Copied the statistics as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::StatisticsDialog</name>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>share of papers before, and now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics show when there are more papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>word, share of papers before, and now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics whose share has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show how much is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of titles that come and go, in the last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last month of a year shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln read</numerusform>
            <numerusform>%Ln read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a star</source>
        <translation>
            <numerusform>%Ln with a star</numerusform>
            <numerusform>%Ln with a star</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a note</source>
        <translation>
            <numerusform>%Ln with a note</numerusform>
            <numerusform>%Ln with a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests</source>
        <translation>
            <numerusform>%Ln digest</numerusform>
            <numerusform>%Ln digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading lists</source>
        <translation>
            <numerusform>%Ln reading list</numerusform>
            <numerusform>%Ln reading lists</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers read by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln votes at most, for “%2”</source>
        <comment>date, title of a paper</comment>
        <translation>
            <numerusform>Week of %1: %Ln vote at most, for “%2”</numerusform>
            <numerusform>Week of %1: %Ln votes at most, for “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln papers read</source>
        <comment>date</comment>
        <translation>
            <numerusform>Week of %1: %Ln paper read</numerusform>
            <numerusform>Week of %1: %Ln papers read</numerusform>
        </translation>
    </message>
    <message>
        <source>Most votes of a paper, by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers you read, by week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::StorageDialog</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers are kept offline, with %1 of files.</source>
        <translation>
            <numerusform>%n paper is kept offline, with %1 of files.</numerusform>
            <numerusform>%n papers are kept offline, with %1 of files.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always those of %1.</source>
        <comment>names of lists and tags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file belongs to a paper that is kept no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files belong to papers that are kept no longer: %1.</source>
        <translation>
            <numerusform>%n file belongs to a paper that is kept no longer: %1.</numerusform>
            <numerusform>%n files belong to papers that are kept no longer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of the services, kept so that they need not be sent twice: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::TagField</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::TagRow</name>
    <message>
        <source>+ tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes it off this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes this paper out of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::Thumbnail</name>
    <message>
        <source>Picture of the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::TrashDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete all for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. Deleted papers rest here for %n days.</source>
        <translation>
            <numerusform>The trash is empty. Deleted papers rest here for %n day.</numerusform>
            <numerusform>The trash is empty. Deleted papers rest here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A paper that is put back has its notes, tags and lists again. After %n days here it is gone for good.</source>
        <translation>
            <numerusform>A paper that is put back has its notes, tags and lists again. After %n day here it is gone for good.</numerusform>
            <numerusform>A paper that is put back has its notes, tags and lists again. After %n days here it is gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how long a paper stays in the trash, its title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::WeekBars</name>
    <message>
        <source>Week of %1: nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowCommands</name>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowMenu</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowPicture</name>
    <message>
        <source>The picture could not be written to %1. Check the folder and the ending of the name, for example .png.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
