<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddCommand</name>
    <message>
        <source>%1: there is no such paper.</source>
        <translation>%1: ein solches Paper gibt es nicht.</translation>
    </message>
    <message>
        <source>Name papers by arXiv id, DOI or address.</source>
        <translation>Nenne Paper mit arXiv-Nummer, DOI oder Adresse.</translation>
    </message>
    <message>
        <source>At most a hundred papers can be named at once, each by an arXiv id such as 1706.03762, a DOI, or an address with one of them.</source>
        <translation>Höchstens hundert Paper auf einmal, jedes mit einer arXiv-Nummer wie 1706.03762, einer DOI oder einer Adresse, in der eine davon steht.</translation>
    </message>
    <message>
        <source>Adds papers by arXiv id, DOI or address.</source>
        <translation>Nimmt Paper mit arXiv-Nummer, DOI oder Adresse auf.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The backup is restored. The library as it was is kept as %1.</source>
        <translation>Die Sicherung ist zurückgeholt. Die Bibliothek, wie sie war, ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The library is in a folder that is shared through %1. Used on two computers at once, or copied while it is written, it can be damaged. Keep it on this computer alone, and put backups into the shared folder.</source>
        <translation>Die Bibliothek liegt in einem Ordner, der über %1 geteilt wird. Auf zwei Computern zugleich benutzt, oder kopiert, während sie geschrieben wird, kann sie Schaden nehmen. Halte sie nur auf diesem Computer und lege Sicherungen in den geteilten Ordner.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made. Check that you may write there.</source>
        <translation>Der Ordner %1 für Sicherungen kann nicht angelegt werden. Prüfe, ob du dort schreiben darfst.</translation>
    </message>
</context>
<context>
    <name>CitationKeys</name>
    <message>
        <source>a + is missing before this</source>
        <translation>davor fehlt ein +</translation>
    </message>
    <message>
        <source>The formula for citation keys cannot be read at character %1: %2.</source>
        <translation>Die Formel für Zitierschlüssel ist ab Zeichen %1 nicht verständlich: %2.</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>dieses Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>keys may hold only unaccented letters, digits and the signs _ : . -</source>
        <translation>erlaubt sind in Schlüsseln nur Buchstaben ohne Akzente und Umlautpunkte, Ziffern und die Zeichen _ : . -</translation>
    </message>
    <message>
        <source>a part such as auth, year or title is missing</source>
        <translation>hier fehlt ein Teil wie auth, year oder title</translation>
    </message>
    <message>
        <source>there is no part named “%1”</source>
        <translation>einen Teil namens „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is missing here</source>
        <translation>hier fehlt eine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing here</source>
        <translation>hier fehlt eine schließende Klammer</translation>
    </message>
    <message>
        <source>after a point comes lower, upper or capitalize</source>
        <translation>nach einem Punkt kommt lower, upper oder capitalize</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The results could not be written in full.</source>
        <translation>Die Ergebnisse konnten nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>For more, run: %1</source>
        <translation>Mehr dazu zeigt: %1</translation>
    </message>
    <message>
        <source>“%1” is no day. A day is written as year-month-day: 2025-09-11.</source>
        <translation>„%1“ ist kein Tag. Ein Tag wird als Jahr-Monat-Tag geschrieben: 2025-09-11.</translation>
    </message>
</context>
<context>
    <name>CompleteCommand</name>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found by their titles</source>
        <translation>
            <numerusform>%n Paper am Titel gefunden</numerusform>
            <numerusform>%n Papers am Titel gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described by arXiv</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n von arXiv beschrieben</numerusform>
            <numerusform>%n von arXiv beschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks up papers that have no ids, or what arXiv knows of those found.</source>
        <translation>Sucht Papers ohne Kennung, oder was arXiv von den gefundenen weiß.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Starred a paper</source>
        <translation>Paper mit Stern markiert</translation>
    </message>
    <message numerus="yes">
        <source>Starred %n papers</source>
        <translation>
            <numerusform>%n Paper mit Stern markiert</numerusform>
            <numerusform>%n Papers mit Stern markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Unstarred a paper</source>
        <translation>Stern von einem Paper entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Unstarred %n papers</source>
        <translation>
            <numerusform>Stern von %n Paper entfernt</numerusform>
            <numerusform>Stern von %n Papers entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper read</source>
        <translation>Paper als gelesen markiert</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers read</source>
        <translation>
            <numerusform>%n Paper als gelesen markiert</numerusform>
            <numerusform>%n Papers als gelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper unread</source>
        <translation>Paper als ungelesen markiert</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers unread</source>
        <translation>
            <numerusform>%n Paper als ungelesen markiert</numerusform>
            <numerusform>%n Papers als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Edited a note</source>
        <translation>Notiz bearbeitet</translation>
    </message>
    <message>
        <source>Tagged a paper “%1”</source>
        <translation>Schlagwort „%1“ an ein Paper vergeben</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n papers “%1”</source>
        <translation>
            <numerusform>Schlagwort „%1“ an %n Paper vergeben</numerusform>
            <numerusform>Schlagwort „%1“ an %n Papers vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the tag “%1” off a paper</source>
        <translation>Schlagwort „%1“ von einem Paper entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” off %n papers</source>
        <translation>
            <numerusform>Schlagwort „%1“ von %n Paper entfernt</numerusform>
            <numerusform>Schlagwort „%1“ von %n Papers entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper off the reading list “%1”</source>
        <translation>Paper von der Leseliste „%1“ genommen</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers off the reading list “%1”</source>
        <translation>
            <numerusform>%n Paper von der Leseliste „%1“ genommen</numerusform>
            <numerusform>%n Papers von der Leseliste „%1“ genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a paper on the reading list “%1”</source>
        <translation>Paper auf die Leseliste „%1“ gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Put %n papers on the reading list “%1”</source>
        <translation>
            <numerusform>%n Paper auf die Leseliste „%1“ gesetzt</numerusform>
            <numerusform>%n Papers auf die Leseliste „%1“ gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a citation key</source>
        <translation>Zitierschlüssel geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n citation keys</source>
        <translation>
            <numerusform>%n Zitierschlüssel geändert</numerusform>
            <numerusform>%n Zitierschlüssel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the search “%1”</source>
        <translation>Suche „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>Suche „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Renamed the search “%1” to “%2”</source>
        <translation>Suche „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Moved a paper in the reading list “%1”</source>
        <translation>Paper in der Leseliste „%1“ verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n papers in the reading list “%1”</source>
        <translation>
            <numerusform>%n Paper in der Leseliste „%1“ verschoben</numerusform>
            <numerusform>%n Papers in der Leseliste „%1“ verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as to read in “%1”</source>
        <translation>Paper in „%1“ als „zu lesen“ markiert</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as to read in “%1”</source>
        <translation>
            <numerusform>%n Paper in „%1“ als „zu lesen“ markiert</numerusform>
            <numerusform>%n Papers in „%1“ als „zu lesen“ markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as being read in “%1”</source>
        <translation>Paper in „%1“ als „angefangen“ markiert</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as being read in “%1”</source>
        <translation>
            <numerusform>%n Paper in „%1“ als „angefangen“ markiert</numerusform>
            <numerusform>%n Papers in „%1“ als „angefangen“ markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as done in “%1”</source>
        <translation>Paper in „%1“ als „fertig“ markiert</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as done in “%1”</source>
        <translation>
            <numerusform>%n Paper in „%1“ als „fertig“ markiert</numerusform>
            <numerusform>%n Papers in „%1“ als „fertig“ markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a paper</source>
        <translation>Ein Paper gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n papers</source>
        <translation>
            <numerusform>%n Paper gelöscht</numerusform>
            <numerusform>%n Papers gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper out of the trash</source>
        <translation>Ein Paper aus dem Papierkorb geholt</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers out of the trash</source>
        <translation>
            <numerusform>%n Paper aus dem Papierkorb geholt</numerusform>
            <numerusform>%n Papers aus dem Papierkorb geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept a paper offline</source>
        <translation>Ein Paper offline bereitgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n papers offline</source>
        <translation>
            <numerusform>%n Paper offline bereitgehalten</numerusform>
            <numerusform>%n Papers offline bereitgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer kept a paper offline</source>
        <translation>Ein Paper nicht länger offline bereitgehalten</translation>
    </message>
    <message numerus="yes">
        <source>No longer kept %n papers offline</source>
        <translation>
            <numerusform>%n Paper nicht länger offline bereitgehalten</numerusform>
            <numerusform>%n Papers nicht länger offline bereitgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the papers of “%1” offline</source>
        <translation>Die Papers von „%1“ offline bereitgehalten</translation>
    </message>
    <message>
        <source>No longer kept the papers of “%1” offline</source>
        <translation>Die Papers von „%1“ nicht länger offline bereitgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n papers from %1</source>
        <translation>
            <numerusform>%n Paper aus %1 aufgenommen</numerusform>
            <numerusform>%n Papers aus %1 aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n papers from %1</source>
        <translation>
            <numerusform>%n Paper aus %1 ergänzt</numerusform>
            <numerusform>%n Papers aus %1 ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up %n papers</source>
        <translation>
            <numerusform>%n Paper nachgeschlagen</numerusform>
            <numerusform>%n Papers nachgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n papers into one</source>
        <translation>
            <numerusform>%n Paper zu einem zusammengeführt</numerusform>
            <numerusform>%n Paper zu einem zusammengeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The entries could not be written: %1</source>
        <translation>Die Einträge konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What the file held before is still there.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Der bisherige Inhalt der Datei ist noch da.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>%1 is not kept up to date: this version does not know its format, “%2”.</source>
        <translation>%1 wird nicht aktuell gehalten: Diese Version kennt das Format „%2“ nicht.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation>zu lesen</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>angefangen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 left</source>
        <comment>3 of 12 done, about 4 h left</comment>
        <translation>%1 von %2 fertig, noch %3</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n Paper</numerusform>
            <numerusform>%n Papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no format for export. Possible are %2.</source>
        <translation>„%1“ ist kein Format für den Export. Möglich sind %2.</translation>
    </message>
    <message>
        <source>Papers written to %1: %2.</source>
        <translation>In %1 geschriebene Papers: %2.</translation>
    </message>
    <message>
        <source>Writes the papers that a search finds, or all.</source>
        <translation>Schreibt die Papers, die eine Suche findet, oder alle.</translation>
    </message>
    <message>
        <source>One of %1; bibtex by default.</source>
        <translation>Eines von %1; sonst bibtex.</translation>
    </message>
    <message>
        <source>Where to write; standard output by default.</source>
        <translation>Wohin geschrieben wird; sonst auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Leave the abstracts out.</source>
        <translation>Die Abstracts weglassen.</translation>
    </message>
    <message>
        <source>Write your own notes as well.</source>
        <translation>Auch die eigenen Notizen schreiben.</translation>
    </message>
    <message>
        <source>Papers written to %1, which is kept up to date from now on: %2.</source>
        <translation>In %1 geschriebene Papers: %2. Die Datei wird ab jetzt aktuell gehalten.</translation>
    </message>
    <message>
        <source>Only a file can be kept up to date. Name it with --output FILE.</source>
        <translation>Nur eine Datei kann aktuell gehalten werden. Bitte sie mit --output FILE angeben.</translation>
    </message>
    <message>
        <source>Write the file anew whenever the papers change.</source>
        <translation>Die Datei neu schreiben, wann immer sich die Papers ändern.</translation>
    </message>
    <message>
        <source>Spell letters beyond ASCII in LaTeX (BibTeX, biblatex).</source>
        <translation>Zeichen außerhalb von ASCII in LaTeX schreiben (BibTeX, biblatex).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>BibTeX, for LaTeX</source>
        <translation>BibTeX, für LaTeX</translation>
    </message>
    <message>
        <source>biblatex, for LaTeX with biber</source>
        <translation>biblatex, für LaTeX mit biber</translation>
    </message>
    <message>
        <source>RIS, for Zotero, EndNote and others</source>
        <translation>RIS, für Zotero, EndNote und andere</translation>
    </message>
    <message>
        <source>CSL-JSON, for pandoc and Zotero</source>
        <translation>CSL-JSON, für pandoc und Zotero</translation>
    </message>
    <message>
        <source>Reading list in Markdown</source>
        <translation>Leseliste in Markdown</translation>
    </message>
    <message>
        <source>Reading list to read and print, HTML</source>
        <translation>Leseliste zum Lesen und Drucken, HTML</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV</source>
        <translation>Tabelle für die Tabellenkalkulation, CSV</translation>
    </message>
    <message>
        <source>Everything, for Broadsheet on another computer</source>
        <translation>Alles, für Broadsheet auf einem anderen Computer</translation>
    </message>
</context>
<context>
    <name>FetchCommand</name>
    <message>
        <source>--date is one day, --since and --until are several: choose.</source>
        <translation>--date meint einen Tag, --since und --until meinen mehrere: wähle eines davon.</translation>
    </message>
    <message>
        <source>--until needs --since: from which day on?</source>
        <translation>--until braucht --since: ab welchem Tag?</translation>
    </message>
    <message>
        <source>arXiv has only its latest list; leave the days away.</source>
        <translation>arXiv hat nur seine letzte Liste; lass die Tage weg.</translation>
    </message>
    <message>
        <source>Name categories of arXiv, such as cs.CL.</source>
        <translation>Nenne Kategorien von arXiv, etwa cs.CL.</translation>
    </message>
    <message>
        <source>Fetching takes options only, such as --date.</source>
        <translation>Zum Holen gehören nur Optionen, etwa --date.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n schon gesehen</numerusform>
            <numerusform>%n schon gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches what is new since the last time.</source>
        <translation>Holt, was seit dem letzten Mal neu ist.</translation>
    </message>
    <message>
        <source>The Daily Papers of this day only.</source>
        <translation>Nur die Daily Papers dieses Tages.</translation>
    </message>
    <message>
        <source>The Daily Papers of all days from this one on.</source>
        <translation>Die Daily Papers aller Tage ab diesem.</translation>
    </message>
    <message>
        <source>With --since: until this day, not until today.</source>
        <translation>Mit --since: bis zu diesem Tag statt bis heute.</translation>
    </message>
    <message>
        <source>What arXiv announced last, such as &quot;cs.CL cs.LG&quot;.</source>
        <translation>Was arXiv zuletzt angekündigt hat, etwa &quot;cs.CL cs.LG&quot;.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Page %1 of the list holds no papers.</source>
        <translation>Seite %1 der Liste enthält keine Paper.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also seen on %n other days</source>
        <translation>
            <numerusform>auch an %n weiteren Tag</numerusform>
            <numerusform>auch an %n weiteren Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>The preprint of it</source>
        <translation>Der Preprint dazu</translation>
    </message>
    <message>
        <source>The published version</source>
        <translation>Die veröffentlichte Fassung</translation>
    </message>
    <message>
        <source>The published version in %1</source>
        <translation>Die veröffentlichte Fassung in %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>New papers</source>
        <translation>Neue Paper</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it with %1, drop files anywhere on the window or choose them with %2, or fetch what is new with %3. Single papers are added by their address, arXiv id or DOI with %4. Taking in a digest again changes nothing that you have marked or written.</source>
        <translation>Den Text einer Seite von Daily Papers kopieren und mit %1 einfügen, Dateien irgendwo auf dem Fenster ablegen oder mit %2 auswählen, oder mit %3 holen, was neu ist. Einzelne Paper werden mit %4 über ihre Adresse, arXiv-Nummer oder DOI aufgenommen. Eine Ausgabe noch einmal aufzunehmen ändert nichts an Markierungen und Notizen.</translation>
    </message>
    <message>
        <source>%1 reads on, and at the end of a paper goes to the next unread one. %2 and %3 move by one paper, %4 and %5 by one digest; %6 shows one paper and nothing else.</source>
        <translation>%1 liest weiter und geht am Ende eines Papers zum nächsten ungelesenen. %2 und %3 gehen ein Paper weiter oder zurück, %4 und %5 eine Ausgabe; %6 zeigt ein Paper und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 stars a paper, %2 marks it as read or unread, %3 tags it, %4 puts it on a reading list, %5 writes a note. Of several selected papers all are meant.</source>
        <translation>%1 gibt einem Paper einen Stern, %2 markiert es als gelesen oder ungelesen, %3 verschlagwortet es, %4 setzt es auf eine Leseliste, %5 schreibt eine Notiz. Sind mehrere ausgewählt, sind alle gemeint.</translation>
    </message>
    <message>
        <source>%1 goes to the search field. All words have to be there; the last one may be only begun. Quotation marks ask for exact words, a minus before a word leaves out papers with it, OR asks for either of two, and parentheses hold together. Fields narrow it down:</source>
        <translation>%1 geht zum Suchfeld. Alle Wörter müssen vorkommen; das letzte darf erst angefangen sein. Anführungszeichen suchen genaue Wörter, ein Minus vor einem Wort lässt Paper mit ihm weg, OR sucht eines von beiden, und Klammern halten zusammen. Felder grenzen ein:</translation>
    </message>
    <message>
        <source>%1 finds commands, sources and papers by a few of their letters.</source>
        <translation>%1 findet Befehle, Quellen und Paper an wenigen Buchstaben.</translation>
    </message>
    <message>
        <source>Notes are written in Markdown and saved as you type. A citation key in double brackets, %1, leads to that paper, and that paper shows where it is spoken of. %2 quotes the selected part of an abstract. %3 brings back what was there before.</source>
        <translation>Notizen werden in Markdown geschrieben und beim Tippen gespeichert. Ein Zitierschlüssel in doppelten Klammern, %1, führt zu diesem Paper, und dort steht, wo davon die Rede ist. %2 zitiert die ausgewählte Stelle der Zusammenfassung. %3 holt zurück, was vorher da stand.</translation>
    </message>
    <message>
        <source>%1 copies papers as BibTeX, %2 their citation keys, and %3 writes files in this and other formats. %4 names files that Broadsheet keeps up to date by itself.</source>
        <translation>%1 kopiert Paper als BibTeX, %2 ihre Zitierschlüssel, und %3 schreibt Dateien in diesem und anderen Formaten. %4 nennt Dateien, die Broadsheet von selbst aktuell hält.</translation>
    </message>
    <message>
        <source>%1 takes back what you did, also after a restart; %2 lists it. Deleted papers rest in the trash for thirty days. The library is backed up on each day on which it is open; %3 shows the copies and puts one in its place.</source>
        <translation>%1 nimmt zurück, was getan wurde, auch nach einem Neustart; %2 listet es auf. Gelöschte Paper liegen dreißig Tage im Papierkorb. Die Bibliothek wird an jedem Tag gesichert, an dem sie geöffnet ist; %3 zeigt die Kopien und setzt eine an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 shows all keys, %2 changes them, and %3 holds what else you may want otherwise. In a terminal, %4 lists what can be done there.</source>
        <translation>%1 zeigt alle Tasten, %2 ändert sie, und unter %3 steht, was sonst noch anders sein kann. In einem Terminal listet %4 auf, was dort möglich ist.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 ist ein Ordner. Bitte die Dateien darin auswählen.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 has %2, and a digest has at most %3. Nothing was imported from it. Divide it into smaller files.</source>
        <translation>%1 ist %2 groß, eine Ausgabe höchstens %3. Nichts wurde daraus importiert. Bitte in kleinere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has more than %2, which no digest has. Nothing was imported from it.</source>
        <translation>%1 ist größer als %2; so groß ist keine Ausgabe. Nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>%1 ist leer. Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 could not be imported: %2</source>
        <comment>file name, reason</comment>
        <translation>%1 konnte nicht importiert werden: %2</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Es hat keinen Titel.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>It is not a paper.</source>
        <translation>Es ist kein Paper.</translation>
    </message>
    <message>
        <source>None of the items is a paper. The first one: %1</source>
        <translation>Keiner der Einträge ist ein Paper. Der erste: %1</translation>
    </message>
    <message>
        <source>This is no digest but an error message of Hugging Face: “%1”. Fetch it again.</source>
        <translation>Dies ist keine Ausgabe, sondern eine Fehlermeldung von Hugging Face: „%1“. Bitte neu abrufen.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The file breaks off inside it.</source>
        <translation>Die Datei bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Es ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>Das JSON kann nicht gelesen werden: In Zeile %1 ist es beschädigt oder bricht ab.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not the JSON of Hugging Face. Save the answer of huggingface.co/api/daily_papers instead.</source>
        <translation>Dies ist eine Webseite oder XML, nicht das JSON von Hugging Face. Bitte stattdessen die Antwort von huggingface.co/api/daily_papers speichern.</translation>
    </message>
    <message>
        <source>An abstract without a title before it was left out.</source>
        <translation>Ein Abstract, vor dem kein Titel steht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The title “%1” has no abstract after it and was left out.</source>
        <translation>Nach dem Titel „%1“ kommt kein Abstract; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This is the HTML of a web page, not its text. Open the page in a browser, select all, copy, and paste the text.</source>
        <translation>Dies ist das HTML einer Webseite, nicht ihr Text. Bitte die Seite im Browser öffnen, alles auswählen, kopieren und den Text einfügen.</translation>
    </message>
    <message>
        <source>No paper was found. A copied page has the title of a paper in one line and its abstract in the next.</source>
        <translation>Kein Paper gefunden. In einer kopierten Seite steht der Titel eines Papers in einer Zeile und sein Abstract in der nächsten.</translation>
    </message>
    <message>
        <source>The file begins as UTF-16 text but does not go on as such. Save it as UTF-8.</source>
        <translation>Die Datei beginnt als UTF-16-Text, geht aber nicht so weiter. Bitte als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not text: it holds binary data.</source>
        <translation>Die Datei ist kein Text: Sie enthält Binärdaten.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8 text. Save the file as UTF-8.</source>
        <translation>Zeile %1 ist kein gültiger UTF-8-Text. Bitte die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>It is not a paper of a Broadsheet library.</source>
        <translation>Es ist kein Paper aus einer Bibliothek von Broadsheet.</translation>
    </message>
    <message>
        <source>It was written by a newer Broadsheet. Import it with that version or a later one.</source>
        <translation>Es wurde von einer neueren Version von Broadsheet geschrieben. Bitte mit jener oder einer späteren Version importieren.</translation>
    </message>
    <message>
        <source>It names no paper of arXiv.</source>
        <translation>Es nennt kein Paper von arXiv.</translation>
    </message>
    <message>
        <source>This is no list of papers but an error message of arXiv: “%1”.</source>
        <translation>Dies ist keine Liste von Papers, sondern eine Fehlermeldung von arXiv: „%1“.</translation>
    </message>
    <message>
        <source>This is no list of papers: arXiv refused because of too many requests (“Rate exceeded”). Wait some minutes and fetch it again.</source>
        <translation>Dies ist keine Liste von Papers: arXiv hat wegen zu vieler Anfragen abgelehnt („Rate exceeded“). Bitte einige Minuten warten und neu abrufen.</translation>
    </message>
    <message>
        <source>This news feed has no papers of arXiv; only feeds of rss.arxiv.org can be read.</source>
        <translation>Dieser Newsfeed hat keine Papers von arXiv; nur Feeds von rss.arxiv.org können gelesen werden.</translation>
    </message>
    <message>
        <source>This XML declares its own entities, which no feed of arXiv does. Nothing was read from it.</source>
        <translation>Dieses XML deklariert eigene Entitäten, was kein Feed von arXiv tut. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>This is XML of another kind. Of XML only the feeds of arXiv can be imported.</source>
        <translation>Dies ist XML anderer Art. Von XML können nur die Feeds von arXiv importiert werden.</translation>
    </message>
    <message>
        <source>The XML cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>Das XML kann nicht gelesen werden: In Zeile %1 ist es beschädigt oder bricht ab.</translation>
    </message>
    <message>
        <source>The file is damaged or breaks off here.</source>
        <translation>Die Datei ist hier beschädigt oder bricht ab.</translation>
    </message>
    <message>
        <source>This is a PDF. Import the list that the paper stands in.</source>
        <translation>Dies ist ein PDF. Bitte die Liste importieren, in der das Paper steht.</translation>
    </message>
    <message>
        <source>This is a database. If it is the backup of a library, restore it instead.</source>
        <translation>Dies ist eine Datenbank. Falls es die Sicherung einer Bibliothek ist, bitte stattdessen diese zurückholen.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first, or pack it with gzip.</source>
        <translation>Diese Datei ist gepackt. Bitte zuerst entpacken oder mit gzip packen.</translation>
    </message>
    <message>
        <source>This is a picture. Import the text of the page.</source>
        <translation>Dies ist ein Bild. Bitte den Text der Seite importieren.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1, which no digest does. Nothing was imported from it.</source>
        <translation>Die Datei ist entpackt größer als %1; so groß ist keine Ausgabe. Nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>The gzip file is damaged: nothing can be unpacked from it. Fetch it again.</source>
        <translation>Die gzip-Datei ist beschädigt: Nichts lässt sich daraus entpacken. Bitte neu abrufen.</translation>
    </message>
    <message>
        <source>The entry “%1” has no title.</source>
        <translation>Der Eintrag „%1“ hat keinen Titel.</translation>
    </message>
    <message>
        <source>No entry was found in this bibliography.</source>
        <translation>In diesem Literaturverzeichnis wurde kein Eintrag gefunden.</translation>
    </message>
    <message>
        <source>This string is not closed or has a mistake in it.</source>
        <translation>Diese Zeichenkette ist nicht geschlossen oder enthält einen Fehler.</translation>
    </message>
    <message>
        <source>This entry is not closed or has a mistake in it.</source>
        <translation>Dieser Eintrag ist nicht geschlossen oder enthält einen Fehler.</translation>
    </message>
    <message>
        <source>The entry “%1” is not closed or has a mistake in it.</source>
        <translation>Der Eintrag „%1“ ist nicht geschlossen oder enthält einen Fehler.</translation>
    </message>
    <message>
        <source>This web page holds no papers of Hugging Face. It may be a login page or a check for robots; open huggingface.co/papers in a browser and save the page again.</source>
        <translation>Diese Webseite enthält keine Papers von Hugging Face. Vielleicht ist sie eine Anmeldeseite oder eine Prüfung auf Roboter; bitte huggingface.co/papers im Browser öffnen und die Seite erneut speichern.</translation>
    </message>
    <message>
        <source>None of the lines is a paper. The first one: %1</source>
        <translation>Keine der Zeilen ist ein Paper. Die erste: %1</translation>
    </message>
    <message>
        <source>No paper was found. In a newsletter a paper has a heading and a link to arXiv or Hugging Face, or it is a line of a list with such a link.</source>
        <translation>Kein Paper gefunden. In einem Newsletter hat ein Paper eine Überschrift und einen Link zu arXiv oder Hugging Face, oder es ist eine Zeile einer Liste mit einem solchen Link.</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>Ende der Datei</translation>
    </message>
    <message>
        <source>The gzip file is damaged or breaks off there.</source>
        <translation>Die gzip-Datei ist dort beschädigt oder bricht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not UTF-8 and were read as Western European text. Check the letters beyond ASCII.</source>
        <translation>
            <numerusform>%n Zeile ist nicht UTF-8 und wurde als westeuropäischer Text gelesen. Bitte die Zeichen außerhalb von ASCII prüfen.</numerusform>
            <numerusform>%n Zeilen sind nicht UTF-8 und wurden als westeuropäischer Text gelesen. Bitte die Zeichen außerhalb von ASCII prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title or abstract is longer than that of any paper. It was left out.</source>
        <translation>Titel oder Abstract sind länger als bei irgendeinem Paper. Der Eintrag wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” is no format for import. Possible are %2.</source>
        <translation>„%1“ ist kein Format für den Import. Möglich sind %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers</source>
        <translation>%1: %2 von %3 Papers</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Name the files to import, or - for standard input.</source>
        <translation>Bitte die Dateien angeben, die importiert werden sollen, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Imports the papers of digests; - reads standard input.</source>
        <translation>Nimmt die Papers von Ausgaben auf; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>What the files are: %1. Told from the content by default.</source>
        <translation>Was die Dateien sind: %1. Sonst am Inhalt erkannt.</translation>
    </message>
    <message>
        <source>The day of the digests, whatever they say themselves.</source>
        <translation>Der Tag der Ausgaben, was auch immer sie selbst angeben.</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Name one paper and, to change it, its new citation key.</source>
        <translation>Bitte ein Paper angeben, und seinen neuen Zitierschlüssel, falls er geändert werden soll.</translation>
    </message>
    <message>
        <source>Shows the citation key of a paper, or gives it another.</source>
        <translation>Zeigt den Zitierschlüssel eines Papers oder gibt ihm einen anderen.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>A search goes with --renew, which gives the papers new keys.</source>
        <translation>Zu einer Suche gehört --renew; es gibt den Papers neue Schlüssel.</translation>
    </message>
    <message>
        <source>Citation keys changed: %1.</source>
        <translation>Geänderte Zitierschlüssel: %1.</translation>
    </message>
    <message>
        <source>Shows or sets how new papers get their citation keys.</source>
        <translation>Zeigt oder bestimmt, wie neue Papers ihre Zitierschlüssel bekommen.</translation>
    </message>
    <message>
        <source>A formula, or the name of one that other programs use.</source>
        <translation>Eine Formel oder der Name einer Formel, die andere Programme benutzen.</translation>
    </message>
    <message>
        <source>Give the papers that a search finds new keys.</source>
        <translation>Den Papers, die eine Suche findet, neue Schlüssel geben.</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Möglich sind %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of papers.</source>
        <translation>„%1“ ist keine Anzahl von Papers.</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>Keine Papers gefunden.</translation>
    </message>
    <message>
        <source>Lists the papers that a search finds, or all.</source>
        <translation>Listet die Papers auf, die eine Suche findet, oder alle.</translation>
    </message>
    <message>
        <source>One of %1; date by default.</source>
        <translation>Eines von %1; sonst date.</translation>
    </message>
    <message>
        <source>At most so many papers.</source>
        <translation>Höchstens so viele Papers.</translation>
    </message>
    <message>
        <source>One of %1; table by default.</source>
        <translation>Eines von %1; sonst table.</translation>
    </message>
</context>
<context>
    <name>LiveCommand</name>
    <message>
        <source>%1 is not a file that is kept up to date.</source>
        <translation>%1 ist keine Datei, die aktuell gehalten wird.</translation>
    </message>
    <message>
        <source>To add a file, use export with --output FILE and --live.</source>
        <translation>Um eine Datei hinzuzufügen, bitte export mit --output FILE und --live benutzen.</translation>
    </message>
    <message>
        <source>Lists the files that are kept up to date with the library.</source>
        <translation>Listet die Dateien auf, die mit der Bibliothek aktuell gehalten werden.</translation>
    </message>
    <message>
        <source>Leave this file as it is from now on.</source>
        <translation>Diese Datei ab jetzt lassen, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>Weitere Wörter sind nicht nötig.</translation>
    </message>
    <message>
        <source>The library %1 is sound.</source>
        <translation>Die Bibliothek %1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>The library is saved in %1.</source>
        <translation>Die Bibliothek ist in %1 gesichert.</translation>
    </message>
    <message>
        <source>Name one file to write the backup to.</source>
        <translation>Nenne eine Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>Checks whether the library is sound, and repairs its search index and counts.</source>
        <translation>Prüft, ob die Bibliothek heil ist, und repariert ihr Suchverzeichnis und ihre Zahlen.</translation>
    </message>
    <message>
        <source>Saves the whole library in another file, or beside it with the day&apos;s date.</source>
        <translation>Sichert die ganze Bibliothek in einer anderen Datei, oder neben ihr mit dem Datum des Tages.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. “broadsheet recover” keeps the damaged file, puts a backup in its place, and adds what can still be read.</source>
        <translation>Die Bibliothek %1 ist beschädigt. „broadsheet recover“ behält die beschädigte Datei, setzt eine Sicherung an ihre Stelle und ergänzt, was noch zu lesen ist.</translation>
    </message>
    <message>
        <source>The library %1 is not damaged.</source>
        <translation>Die Bibliothek %1 ist nicht beschädigt.</translation>
    </message>
    <message>
        <source>Puts a damaged library right, from its newest backup and from what it still holds.</source>
        <translation>Bringt eine beschädigte Bibliothek in Ordnung, aus der neuesten Sicherung und dem, was sie noch enthält.</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>Bitte mindestens ein Paper angeben.</translation>
    </message>
    <message>
        <source>Stars papers.</source>
        <translation>Markiert Papers mit einem Stern.</translation>
    </message>
    <message>
        <source>Takes the star away.</source>
        <translation>Entfernt den Stern.</translation>
    </message>
    <message>
        <source>Marks papers as read.</source>
        <translation>Markiert Papers als gelesen.</translation>
    </message>
    <message>
        <source>Marks papers as unread.</source>
        <translation>Markiert Papers als ungelesen.</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Name at least two papers.</source>
        <translation>Nenne mindestens zwei Paper.</translation>
    </message>
    <message>
        <source>Makes one paper of papers that are the same.</source>
        <translation>Macht aus Papern, die dasselbe sind, eines.</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Name one paper, and the note if it is to be changed.</source>
        <translation>Bitte ein Paper angeben, und die Notiz, falls sie geändert werden soll.</translation>
    </message>
    <message>
        <source>Prints the note of a paper, or writes it; - reads it from standard input.</source>
        <translation>Gibt die Notiz zu einem Paper aus oder schreibt sie; - liest sie von der Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>OfflineCommand</name>
    <message>
        <source>No PDF is known for: %1</source>
        <translation>Kein PDF bekannt für: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new PDFs, %1</source>
        <translation>
            <numerusform>%n neues PDF, %1</numerusform>
            <numerusform>%n neue PDFs, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the PDFs of papers for reading without the network.</source>
        <translation>Hält die PDFs von Papers zum Lesen ohne Netz bereit.</translation>
    </message>
    <message>
        <source>All papers of this reading list.</source>
        <translation>Alle Papers dieser Leseliste.</translation>
    </message>
    <message>
        <source>All papers with this tag.</source>
        <translation>Alle Papers mit diesem Schlagwort.</translation>
    </message>
    <message>
        <source>Keeps these no longer.</source>
        <translation>Hält diese nicht länger bereit.</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>There is no digest of %1 yet: that day has not begun everywhere. Ask for %2 or before.</source>
        <translation>Vom %1 gibt es noch keinen Digest: der Tag hat noch nicht überall begonnen. Frage nach dem %2 oder früher.</translation>
    </message>
    <message>
        <source>The first day, %1, is after the last one, %2.</source>
        <translation>Der erste Tag, %1, liegt nach dem letzten, %2.</translation>
    </message>
    <message>
        <source>Daily Papers, %1</source>
        <comment>day</comment>
        <translation>Daily Papers, %1</translation>
    </message>
    <message>
        <source>Broadsheet is set to work offline. Go online to get this from the network.</source>
        <translation>Broadsheet arbeitet offline. Schalte das Netz wieder ein, um dies zu holen.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is not an address on the web. Addresses begin with https:// or http://.</source>
        <translation>„%1“ ist keine Adresse im Web. Adressen beginnen mit https:// oder http://.</translation>
    </message>
    <message>
        <source>%1 was not found on the network. Check the connection to the network, then try again.</source>
        <translation>%1 wurde im Netz nicht gefunden. Prüfe die Verbindung zum Netz und versuche es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection to the network, or try again later.</source>
        <translation>%1 ist nicht erreichbar. Prüfe die Verbindung zum Netz oder versuche es später erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off each time before the answer was complete. Try again later.</source>
        <translation>Die Verbindung zu %1 brach jedes Mal ab, bevor die Antwort vollständig war. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>%1 fell silent before its answer was complete. Try again later.</source>
        <translation>%1 verstummte, bevor die Antwort vollständig war. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>What answers as %1 is not trusted: its certificate is not valid here. Check the date of this computer and the connection to the network.</source>
        <translation>Wer als %1 antwortet, ist nicht vertrauenswürdig: sein Zertifikat gilt hier nicht. Prüfe das Datum dieses Rechners und die Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>%1 leads on to an address that is not on the web. It was not followed.</source>
        <translation>%1 verweist auf eine Adresse, die nicht im Web liegt. Ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 leads on to %2 over a connection that is not encrypted. It was not followed.</source>
        <translation>%1 verweist über eine unverschlüsselte Verbindung auf %2. Dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 leads from address to address without an end. Try again later.</source>
        <translation>%1 verweist ohne Ende von Adresse zu Adresse. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 hat dies nicht.</translation>
    </message>
    <message>
        <source>%1 is in trouble at present (HTTP %2). Try again later.</source>
        <translation>%1 hat gerade eine Störung (HTTP %2). Versuche es später erneut.</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %2). Open the address in a browser to see why.</source>
        <translation>%1 hat die Anfrage abgelehnt (HTTP %2). Öffne die Adresse im Browser, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>%1 is busy and turned the request away each time. Try again in some minutes.</source>
        <translation>%1 ist überlastet und hat die Anfrage jedes Mal abgewiesen. Versuche es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 takes no more requests before %2. Try again then.</source>
        <translation>%1 nimmt vor %2 keine Anfragen mehr an. Versuche es dann erneut.</translation>
    </message>
    <message>
        <source>%1 sent a web page in place of what was asked for. If this network wants you to sign in, do so in a browser, then try again.</source>
        <translation>%1 hat statt des Gewünschten eine Webseite geschickt. Wenn dieses Netz eine Anmeldung verlangt, melde dich im Browser an und versuche es erneut.</translation>
    </message>
    <message>
        <source>What %1 sent is not what was asked for, or not all of it. Try again later.</source>
        <translation>Was %1 geschickt hat, ist nicht das Gewünschte oder nicht alles davon. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>%1 reported an error: “%2”. Try again later.</source>
        <translation>%1 meldet einen Fehler: „%2“. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: it cannot be unpacked. Try again later.</source>
        <translation>Die Antwort von %1 ist beschädigt: sie lässt sich nicht entpacken. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than %2, the most that is taken. Get it with a browser if you want it.</source>
        <translation>Was %1 schickt, ist größer als %2, mehr wird nicht angenommen. Hole es mit dem Browser, wenn du es willst.</translation>
    </message>
    <message>
        <source>The file cannot be stored in the folder %1: %2. Make room there or choose another folder.</source>
        <translation>Die Datei kann im Ordner %1 nicht gespeichert werden: %2. Schaffe dort Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is being downloaded already. Wait until that is done.</source>
        <translation>%1 wird schon heruntergeladen. Warte, bis das fertig ist.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>dort darf nichts geschrieben werden</translation>
    </message>
    <message>
        <source>Answers from the web cannot be kept in %1: %2.</source>
        <translation>Antworten aus dem Web können in %1 nicht aufbewahrt werden: %2.</translation>
    </message>
</context>
<context>
    <name>OnlineJobs</name>
    <message>
        <source>%1 asks to wait until %2…</source>
        <translation>%1 bittet, bis %2 zu warten …</translation>
    </message>
    <message>
        <source>%1 asks for patience. It is asked again at %2.</source>
        <comment>host, time</comment>
        <translation>%1 bittet um Geduld. Um %2 wird wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>OnlineSettings</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>“%1” is no schedule. Possible are never, hourly, three-hourly and daily.</source>
        <translation>„%1“ ist kein Zeitplan. Möglich sind never, hourly, three-hourly und daily.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server, such as https://arxiv.org.</source>
        <translation>„%1“ ist keine Adresse eines Servers wie https://arxiv.org.</translation>
    </message>
    <message>
        <source>“%1” is no category of arXiv. They look like cs.CL or math.GT.</source>
        <translation>„%1“ ist keine Kategorie von arXiv. Sie sehen aus wie cs.CL oder math.GT.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>Es gibt keine Einstellung „%1“. Es gibt %2.</translation>
    </message>
</context>
<context>
    <name>PaperLinks</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>%1 et al.</source>
        <translation>%1 u. a.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day of publication</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of publication</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation>zu lesen</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>angefangen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message numerus="yes">
        <source>%n papers or their marks were taken from it.</source>
        <translation>
            <numerusform>%n Paper oder seine Markierungen wurden ihr entnommen.</numerusform>
            <numerusform>%n Papers oder ihre Markierungen wurden ihr entnommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is kept as %1, and the backup of %2 is in its place. %3</source>
        <comment>file, moment, a sentence</comment>
        <translation>Die Bibliothek war beschädigt. Sie ist als %1 aufbewahrt, und die Sicherung von %2 ist an ihrer Stelle. %3</translation>
    </message>
    <message>
        <source>The library was damaged, and there is no backup of it. It is kept as %1, and the library begins anew. %2</source>
        <comment>file, a sentence</comment>
        <translation>Die Bibliothek war beschädigt, und es gibt keine Sicherung. Sie ist als %1 aufbewahrt, und die Bibliothek beginnt neu. %2</translation>
    </message>
    <message>
        <source>The library %1 is damaged, and nothing can be written in its folder to put it right: %2.</source>
        <translation>Die Bibliothek %1 ist beschädigt, und in ihrem Ordner lässt sich nichts schreiben, um sie in Ordnung zu bringen: %2.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>The library as it was is kept as %1.</source>
        <translation>Die bisherige Bibliothek ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The library %1 is now the one saved in %2.</source>
        <translation>Die Bibliothek %1 ist jetzt die in %2 gesicherte.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n Paper</numerusform>
            <numerusform>%n Papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>(much smaller than the library)</source>
        <translation>(viel kleiner als die Bibliothek)</translation>
    </message>
    <message>
        <source>The library %1 has no backups yet. The window makes one each day, “broadsheet backup” makes one now.</source>
        <translation>Die Bibliothek %1 hat noch keine Sicherungen. Das Fenster macht jeden Tag eine, „broadsheet backup“ macht jetzt eine.</translation>
    </message>
    <message>
        <source>“broadsheet restore FILE” puts one of them in the library&apos;s place.</source>
        <translation>„broadsheet restore FILE“ setzt eine davon an die Stelle der Bibliothek.</translation>
    </message>
    <message>
        <source>Name one backup to restore.</source>
        <translation>Nenne eine Sicherung, die zurückgeholt werden soll.</translation>
    </message>
    <message>
        <source>It is much smaller: %1 papers, where there were %2.</source>
        <translation>Sie ist viel kleiner: %1 Papers, vorher waren es %2.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept; without a file, lists the backups.</source>
        <translation>Setzt eine Sicherung an die Stelle der Bibliothek, die aufgehoben wird; ohne Datei zählt es die Sicherungen auf.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no file %1 to restore.</source>
        <translation>Es gibt keine Datei %1, die zurückgeholt werden könnte.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>The file %1 could not be copied to %2: %3.</source>
        <translation>Die Datei %1 konnte nicht nach %2 kopiert werden: %3.</translation>
    </message>
    <message>
        <source>The file %1 is no library that can be opened. Nothing was changed.</source>
        <translation>Die Datei %1 ist keine Bibliothek, die sich öffnen lässt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed.</source>
        <translation>Die Sicherung %1 ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The copy %1 of the backup could not be written: %2.</source>
        <translation>Die Kopie %1 der Sicherung konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of %1: %2.</source>
        <translation>Die Sicherung konnte nicht an die Stelle von %1 gesetzt werden: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: %2.</source>
        <translation>In %1 kann nichts geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The library %1 is open in another window. Close it first.</source>
        <translation>Die Bibliothek %1 ist in einem anderen Fenster geöffnet. Bitte dieses zuerst schließen.</translation>
    </message>
</context>
<context>
    <name>SearchOffers</name>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>Wörter der Zusammenfassung</translation>
    </message>
    <message>
        <source>the name of an author</source>
        <translation>Name einer Autorin oder eines Autors</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>Wörter Ihrer Notiz</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>eines Ihrer Schlagwörter</translation>
    </message>
    <message>
        <source>one of your reading lists</source>
        <translation>eine Ihrer Leselisten</translation>
    </message>
    <message>
        <source>a digest, by its name or day</source>
        <translation>eine Ausgabe, nach Name oder Tag</translation>
    </message>
    <message>
        <source>starred, unread, noted …</source>
        <translation>mit Stern, ungelesen, mit Notiz …</translation>
    </message>
    <message>
        <source>code, a model, a data set …</source>
        <translation>Code, ein Modell, ein Datensatz …</translation>
    </message>
    <message>
        <source>a year, month, day or span</source>
        <translation>Jahr, Monat, Tag oder Zeitraum</translation>
    </message>
    <message>
        <source>when it came in</source>
        <translation>wann es dazukam</translation>
    </message>
    <message>
        <source>the number of votes</source>
        <translation>Zahl der Stimmen</translation>
    </message>
    <message>
        <source>an arXiv id</source>
        <translation>eine arXiv-Nummer</translation>
    </message>
    <message>
        <source>a citation key</source>
        <translation>ein Zitierschlüssel</translation>
    </message>
    <message>
        <source>on a reading list</source>
        <translation>auf einer Leseliste</translation>
    </message>
    <message>
        <source>a link to its code</source>
        <translation>ein Link zum Code</translation>
    </message>
    <message>
        <source>a link to a model</source>
        <translation>ein Link zu einem Modell</translation>
    </message>
    <message>
        <source>a link to a data set</source>
        <translation>ein Link zu einem Datensatz</translation>
    </message>
    <message>
        <source>a PDF to open</source>
        <translation>ein PDF zum Öffnen</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>eine Notiz von Ihnen</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>a span of months</source>
        <translation>mehrere Monate</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>der letzte %n Tag</numerusform>
            <numerusform>die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n weeks</source>
        <translation>
            <numerusform>die letzte %n Woche</numerusform>
            <numerusform>die letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n months</source>
        <translation>
            <numerusform>der letzte %n Monat</numerusform>
            <numerusform>die letzten %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n years</source>
        <translation>
            <numerusform>das letzte %n Jahr</numerusform>
            <numerusform>die letzten %n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n votes</source>
        <translation>
            <numerusform>mehr als %n Stimme</numerusform>
            <numerusform>mehr als %n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a digest</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>SearchParser</name>
    <message>
        <source>This parenthesis closes nothing that was opened.</source>
        <translation>Zu dieser schließenden Klammer fehlt die öffnende.</translation>
    </message>
    <message>
        <source>OR needs something to find on each of its sides.</source>
        <translation>OR braucht auf beiden Seiten etwas, das gesucht wird.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply here.</source>
        <translation>Hier sind zu viele Klammern ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>A search can hold at most %n words.</source>
        <translation>
            <numerusform>Eine Suche kann höchstens %n Wort enthalten.</numerusform>
            <numerusform>Eine Suche kann höchstens %n Wörter enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a colon comes a word or a quoted phrase; write the name before each word.</source>
        <translation>Nach einem Doppelpunkt kommt ein Wort oder ein Ausdruck in Anführungszeichen; der Name steht vor jedem Wort.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Möglich sind %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Possible are 2025, 2025-09, 2025-09-11, a range such as 2025-01..2025-06, and the last days, weeks, months or years as 7d, 2w, 3m, 1y.</source>
        <translation>„%1“ ist kein Datum. Möglich sind 2025, 2025-09, 2025-09-11, ein Bereich wie 2025-01..2025-06 und die letzten Tage, Wochen, Monate oder Jahre als 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Der Bereich „%1“ endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>“%1” is not a number of upvotes. Possible are 50, &gt;50, &gt;=50, &lt;10, &lt;=10, and a range such as 10..20.</source>
        <translation>„%1“ ist keine Anzahl von Stimmen. Möglich sind 50, &gt;50, &gt;=50, &lt;10, &lt;=10 und ein Bereich wie 10..20.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>A setting has one value; put it into quotation marks.</source>
        <translation>Eine Einstellung hat einen Wert; setze ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>Es gibt keine Einstellung „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>Shows or changes what is set about the network.</source>
        <translation>Zeigt oder ändert, was zum Netz eingestellt ist.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Name one paper.</source>
        <translation>Bitte ein Paper angeben.</translation>
    </message>
    <message>
        <source>Shows all that is known of one paper.</source>
        <translation>Zeigt alles, was über ein Paper bekannt ist.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>preprint</source>
        <translation>Preprint</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Weitere Fassung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>No further words are needed.</source>
        <translation>Weitere Wörter sind nicht nötig.</translation>
    </message>
    <message>
        <source>Counts what is in the library.</source>
        <translation>Zählt, was in der Bibliothek ist.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A backup cannot go into the library %1 itself. Choose another file.</source>
        <translation>Eine Sicherung kann nicht in die Bibliothek %1 selbst geschrieben werden. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written, because its folder cannot. Choose another place.</source>
        <translation>Die Sicherung %1 kann nicht geschrieben werden, weil in ihren Ordner nicht geschrieben werden kann. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be put in its place. Choose another file.</source>
        <translation>Die Sicherung %1 kann nicht an ihren Platz gebracht werden. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not in the table %2.</source>
        <translation>Eine Zeile der Tabelle %1 gehört zu etwas, das in der Tabelle %2 fehlt.</translation>
    </message>
    <message>
        <source>The search index does not agree with the papers and notes.</source>
        <translation>Der Suchindex stimmt nicht mit den Papers und Notizen überein.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. Nothing was changed. Update Broadsheet to open it.</source>
        <translation>Die Bibliothek %1 stammt von einer neueren Version von Broadsheet. Nichts wurde geändert. Um sie zu öffnen, bitte Broadsheet aktualisieren.</translation>
    </message>
    <message>
        <source>The file %1 is not a library of Broadsheet. Nothing was changed. Choose another file.</source>
        <translation>Die Datei %1 ist keine Bibliothek von Broadsheet. Nichts wurde geändert. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The library %1 is not a file. Choose another name for the library.</source>
        <translation>Die Bibliothek %1 ist keine Datei. Bitte einen anderen Namen für die Bibliothek wählen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2. Give yourself permission to read and write it.</source>
        <translation>Die Bibliothek %1 kann nicht gelesen werden: %2. Bitte das Recht zum Lesen und Schreiben der Datei erteilen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write it.</source>
        <translation>Die Bibliothek %1 kann nicht geschrieben werden. Bitte das Recht zum Schreiben der Datei erteilen.</translation>
    </message>
    <message>
        <source>The folder %1 for the library cannot be made. Choose another place, or give yourself permission to write there.</source>
        <translation>Der Ordner %1 für die Bibliothek kann nicht angelegt werden. Bitte einen anderen Ort wählen oder dort das Recht zum Schreiben erteilen.</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be written. Choose another place, or give yourself permission to write there.</source>
        <translation>In den Ordner %1 der Bibliothek kann nicht geschrieben werden. Bitte einen anderen Ort wählen oder dort das Recht zum Schreiben erteilen.</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that there is room and that you may write there.</source>
        <translation>Die Kopie %1 konnte nicht geschrieben werden. Bitte prüfen, ob dort Platz ist und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The search cannot be read at character %1: %2</source>
        <translation>Die Suche ist ab Zeichen %1 nicht verständlich: %2</translation>
    </message>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>Das Paper ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The paper is not in the library.</source>
        <translation>Das Paper ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The library %1 is damaged and could not be brought up to date. It was left as it was.</source>
        <translation>Die Bibliothek %1 ist beschädigt und konnte nicht auf den neuen Stand gebracht werden. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program. Nothing was changed. Wait for that program or close it, and try again.</source>
        <translation>In die Bibliothek %1 schreibt gerade ein anderes Programm. Nichts wurde geändert. Bitte auf dieses Programm warten oder es schließen und es dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 is full. The last change was not saved. Make room and try again.</source>
        <translation>Der Datenträger mit der Bibliothek %1 ist voll. Die letzte Änderung wurde nicht gespeichert. Bitte Platz schaffen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write the file and its folder, and try again.</source>
        <translation>Die Bibliothek %1 kann nicht geschrieben werden. Bitte das Recht zum Schreiben der Datei und ihres Ordners erteilen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened. Check that you may read and write the file and its folder.</source>
        <translation>Die Bibliothek %1 kann nicht geöffnet werden. Bitte prüfen, ob die Datei und ihr Ordner gelesen und geschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>The disk reported an error while the library %1 was being read or written. Check the disk, and copy the library elsewhere.</source>
        <translation>Der Datenträger meldete einen Fehler, während die Bibliothek %1 gelesen oder geschrieben wurde. Bitte den Datenträger prüfen und die Bibliothek an einen anderen Ort kopieren.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep a copy of the file, and go back to a backup of it.</source>
        <translation>Die Bibliothek %1 ist beschädigt. Bitte eine Kopie der Datei aufbewahren und zu einer Sicherung zurückkehren.</translation>
    </message>
    <message>
        <source>The library %1 could not carry out the request.</source>
        <translation>Die Bibliothek %1 konnte den Auftrag nicht ausführen.</translation>
    </message>
    <message>
        <source>“%1” is no citation key. A key has no spaces and none of these: { } ( ) , = \ &quot; # % ~ &apos;</source>
        <translation>„%1“ ist kein Zitierschlüssel. Ein Schlüssel enthält keine Leerzeichen und keines von diesen Zeichen: { } ( ) , = \ &quot; # % ~ &apos;</translation>
    </message>
    <message>
        <source>Another paper has the citation key “%1”.</source>
        <translation>Ein anderes Paper hat den Zitierschlüssel „%1“.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A reading list needs a name.</source>
        <translation>Eine Leseliste braucht einen Namen.</translation>
    </message>
    <message>
        <source>The counts and the order of the list do not agree with the papers and marks.</source>
        <translation>Die Anzahlen und die Reihenfolge der Liste stimmen nicht mit den Papers und Markierungen überein.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a search named “%1”.</source>
        <translation>Eine Suche mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>No paper in the library has the number, arXiv id, DOI or citation key “%1”.</source>
        <translation>Kein Paper der Bibliothek hat die Nummer, die arXiv-Nummer, die DOI oder den Zitierschlüssel „%1“.</translation>
    </message>
    <message>
        <source>The library was made by an older version and is saved before it is changed, but the folder %1 cannot be made. Give yourself permission to write there.</source>
        <translation>Die Bibliothek stammt von einer älteren Version und wird gesichert, bevor sie geändert wird, aber der Ordner %1 kann nicht angelegt werden. Gib dir dort das Recht zu schreiben.</translation>
    </message>
    <message>
        <source>The counts and the order of the list were made anew.</source>
        <translation>Die Zahlen und die Reihenfolge der Liste wurden neu gemacht.</translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation>Das Suchverzeichnis wurde neu gemacht.</translation>
    </message>
    <message>
        <source>This does not go with what the library %1 holds meanwhile. Nothing was changed.</source>
        <translation>Das passt nicht zu dem, was die Bibliothek %1 inzwischen enthält. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. It is open for reading only. Update Broadsheet to change it.</source>
        <translation>Die Bibliothek %1 stammt von einer neueren Version von Broadsheet. Sie ist nur zum Lesen geöffnet. Aktualisiere Broadsheet, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The library %1, or its folder, cannot be written. It is open for reading only. Give yourself permission to write there to change it.</source>
        <translation>Die Bibliothek %1 oder ihr Ordner lässt sich nicht beschreiben. Sie ist nur zum Lesen geöffnet. Gib dir das Recht, dort zu schreiben, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Papers with different arXiv ids (%1 and %2) are different papers and are not merged.</source>
        <translation>Paper mit verschiedenen arXiv-Nummern (%1 und %2) sind verschiedene Paper und werden nicht zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>TableOutput</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stim.</translation>
    </message>
    <message>
        <source>Title and authors</source>
        <translation>Titel und Autoren</translation>
    </message>
</context>
<context>
    <name>TagCommand</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name the papers, then the tags: +TAG gives one and -TAG takes one away.</source>
        <translation>Bitte die Papers angeben, dann die Schlagwörter: +TAG vergibt eines und -TAG entfernt eines.</translation>
    </message>
    <message>
        <source>Gives papers tags and takes them away.</source>
        <translation>Vergibt Schlagwörter an Papers und entfernt sie.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the desktop: light or dark</source>
        <translation>Wie der Desktop: hell oder dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors</source>
        <translation>Eigene Farben des Desktops</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>Nenne mindestens ein Paper.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are in the trash now, for %1 days.</source>
        <translation>
            <numerusform>%n Paper liegt jetzt für %1 Tage im Papierkorb.</numerusform>
            <numerusform>%n Papers liegen jetzt für %1 Tage im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds no paper with the number %1. “broadsheet trash” lists what it holds.</source>
        <translation>Im Papierkorb liegt kein Paper mit der Nummer %1. „broadsheet trash“ listet auf, was darin liegt.</translation>
    </message>
    <message>
        <source>Name at least one paper of the trash by its number.</source>
        <translation>Nenne mindestens ein Paper des Papierkorbs mit seiner Nummer.</translation>
    </message>
    <message>
        <source>“broadsheet undelete” takes papers out of the trash.</source>
        <translation>„broadsheet undelete“ holt Papers aus dem Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers were deleted for good.</source>
        <translation>
            <numerusform>%n Paper wurde endgültig gelöscht.</numerusform>
            <numerusform>%n Papers wurden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts papers into the trash, for thirty days.</source>
        <translation>Legt Papers für dreißig Tage in den Papierkorb.</translation>
    </message>
    <message>
        <source>Takes papers out of the trash.</source>
        <translation>Holt Papers aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>Lists what is in the trash.</source>
        <translation>Listet auf, was im Papierkorb liegt.</translation>
    </message>
    <message>
        <source>Deletes all of it for good.</source>
        <translation>Löscht alles darin endgültig.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>Weitere Wörter braucht es nicht.</translation>
    </message>
    <message>
        <source>Takes back what was done last.</source>
        <translation>Macht rückgängig, was zuletzt geschah.</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>The library to use, instead of your own or $BROADSHEET_LIBRARY.</source>
        <translation>Die Bibliothek, die statt der eigenen oder $BROADSHEET_LIBRARY benutzt wird.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it, and end.</source>
        <translation>Das Fenster öffnen, ein Bild davon speichern und beenden.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Broadsheet reads daily paper digests.</source>
        <translation>Broadsheet liest tägliche Ausgaben neuer Papers.</translation>
    </message>
    <message>
        <source>Opens the window; imports the files first.</source>
        <translation>Öffnet das Fenster; nimmt zuvor die Dateien auf.</translation>
    </message>
    <message>
        <source>Does one thing without a window.</source>
        <translation>Führt einen Befehl ohne Fenster aus.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>A paper&apos;s ID is its number in the list, its arXiv id, or its citation key.</source>
        <translation>Die ID eines Papers ist seine Nummer in der Liste, seine arXiv-ID oder sein Zitierschlüssel.</translation>
    </message>
    <message>
        <source>“broadsheet COMMAND --help” tells more about a command.</source>
        <translation>„broadsheet COMMAND --help“ zeigt mehr zu einem Befehl.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Read on, then next unread</source>
        <translation>Weiterlesen, dann nächstes ungelesenes</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Nächstes Paper</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Voriges Paper</translation>
    </message>
    <message>
        <source>Next unread paper</source>
        <translation>Nächstes ungelesenes Paper</translation>
    </message>
    <message>
        <source>Previous unread paper</source>
        <translation>Voriges ungelesenes Paper</translation>
    </message>
    <message>
        <source>Newer digest</source>
        <translation>Neuere Ausgabe</translation>
    </message>
    <message>
        <source>Older digest</source>
        <translation>Ältere Ausgabe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Reading list…</source>
        <translation>Leseliste …</translation>
    </message>
    <message>
        <source>Select paper</source>
        <translation>Paper auswählen</translation>
    </message>
    <message>
        <source>Mark all listed as read</source>
        <translation>Alle in der Liste als gelesen markieren</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page</source>
        <translation>Seite des Papers öffnen</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>Code öffnen</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>BibTeX kopieren</translation>
    </message>
    <message>
        <source>Copy citation key</source>
        <translation>Zitierschlüssel kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Quellen anzeigen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy BibTeX with abstracts</source>
        <translation>BibTeX mit Abstracts kopieren</translation>
    </message>
    <message>
        <source>Change citation key…</source>
        <translation>Zitierschlüssel ändern …</translation>
    </message>
    <message>
        <source>How keys are made…</source>
        <translation>Bildung der Schlüssel …</translation>
    </message>
    <message>
        <source>Files kept up to date…</source>
        <translation>Aktuell gehaltene Dateien …</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Best match or newest first</source>
        <translation>Passendste oder neueste zuerst</translation>
    </message>
    <message>
        <source>To read, reading, done</source>
        <translation>Zu lesen, angefangen, fertig</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zu lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>Earlier versions of the note…</source>
        <translation>Frühere Fassungen der Notiz …</translation>
    </message>
    <message>
        <source>Fetch new papers</source>
        <translation>Neue Paper holen</translation>
    </message>
    <message>
        <source>Fetch days…</source>
        <translation>Tage holen …</translation>
    </message>
    <message>
        <source>What is fetched…</source>
        <translation>Was geholt wird …</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>Paper aufnehmen …</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>What you did…</source>
        <translation>Was du getan hast …</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Offline bereithalten</translation>
    </message>
    <message>
        <source>Look up what is missing</source>
        <translation>Fehlendes nachschlagen</translation>
    </message>
    <message>
        <source>Look up papers without ids</source>
        <translation>Papers ohne Kennung nachschlagen</translation>
    </message>
    <message>
        <source>Kept offline…</source>
        <translation>Offline bereitgehalten …</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb …</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>Zurück zum vorher Gelesenen</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden …</translation>
    </message>
    <message>
        <source>Merge into one paper</source>
        <translation>Zu einem Paper zusammenführen</translation>
    </message>
    <message>
        <source>This paper and nothing else</source>
        <translation>Nur dieses Paper</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Quote the selection in the note</source>
        <translation>Auswahl in der Notiz zitieren</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistik …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>broadsheet::BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>Diese &amp;zurückholen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht …</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day while the window is open, and kept for seven days, the last of a week for four weeks.</source>
        <translation>Noch gibt es keine. Jeden Tag, an dem das Fenster offen ist, wird eine gemacht und sieben Tage aufgehoben, die letzte einer Woche vier Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>This backup is much smaller than the library, which has %n papers.</source>
        <translation>
            <numerusform>Diese Sicherung ist viel kleiner als die Bibliothek, die %n Paper hat.</numerusform>
            <numerusform>Diese Sicherung ist viel kleiner als die Bibliothek, die %n Papers hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring closes the window for a moment. The library as it is now is kept beside the restored one.</source>
        <translation>Das Zurückholen schließt das Fenster für einen Augenblick. Die Bibliothek, wie sie jetzt ist, bleibt neben der zurückgeholten liegen.</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <comment>moment, papers, notes, size</comment>
        <translation>%1 · %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n Paper</numerusform>
            <numerusform>%n Papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · much smaller</source>
        <comment>a backup</comment>
        <translation>%1 · viel kleiner</translation>
    </message>
</context>
<context>
    <name>broadsheet::BibtexView</name>
    <message>
        <source>BibTeX entry</source>
        <translation>BibTeX-Eintrag</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>BibTeX kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>Zitierschlüssel</translation>
    </message>
</context>
<context>
    <name>broadsheet::CalendarMap</name>
    <message>
        <source>Papers by day</source>
        <translation>Paper nach Tagen</translation>
    </message>
    <message>
        <source>%1: no digest</source>
        <translation>%1: keine Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln papers, %2 read</source>
        <comment>day, papers, read</comment>
        <translation>
            <numerusform>%1: %Ln Paper, %2 gelesen</numerusform>
            <numerusform>%1: %Ln Paper, %2 gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeyDialog</name>
    <message>
        <source>Give papers that &amp;have a key a new one</source>
        <translation>Papers, die einen Schlüssel haben, einen &amp;neuen geben</translation>
    </message>
    <message>
        <source>Citation keys</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>Google Scholar</source>
        <translation>Google Scholar</translation>
    </message>
    <message>
        <source>Better BibTeX</source>
        <translation>Better BibTeX</translation>
    </message>
    <message>
        <source>JabRef</source>
        <translation>JabRef</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>The arXiv id</source>
        <translation>Die arXiv-ID</translation>
    </message>
    <message>
        <source>My own formula</source>
        <translation>Eigene Formel</translation>
    </message>
    <message>
        <source>Documents that cite by the old keys must be changed. You can undo this.</source>
        <translation>Dokumente, die mit den alten Schlüsseln zitieren, müssen geändert werden. Sie können dies rückgängig machen.</translation>
    </message>
    <message>
        <source>Keys &amp;like those of</source>
        <translation>&amp;Schlüssel wie bei</translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation>&amp;Formel</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeySettings</name>
    <message>
        <source>All citation keys are by this formula already.</source>
        <translation>Alle Zitierschlüssel folgen dieser Formel schon.</translation>
    </message>
</context>
<context>
    <name>broadsheet::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find a command, a tag, a list, a digest or a paper</source>
        <translation>Befehl, Schlagwort, Liste, Ausgabe oder Paper finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>broadsheet::CompletionDialog</name>
    <message>
        <source>Papers found by their titles</source>
        <translation>Am Titel gefundene Papers</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>A paper is taken for the same when at least nine words of ten in the titles agree and no other paper agrees as well.</source>
        <translation>Ein Paper gilt als dasselbe, wenn mindestens neun von zehn Wörtern der Titel übereinstimmen und kein anderes ebenso gut übereinstimmt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>arXiv id, title that was found</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>broadsheet::Completions</name>
    <message>
        <source>Looking up papers…</source>
        <translation>Papers werden nachgeschlagen …</translation>
    </message>
    <message>
        <source>Looking up “%1”</source>
        <comment>a title</comment>
        <translation>„%1“ wird nachgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Found %n papers by their titles.</source>
        <translation>
            <numerusform>%n Paper am Titel gefunden.</numerusform>
            <numerusform>%n Papers am Titel gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv has told of %n papers.</source>
        <translation>
            <numerusform>arXiv hat von %n Paper berichtet.</numerusform>
            <numerusform>arXiv hat von %n Papers berichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look up: all papers have their ids.</source>
        <translation>Es gibt nichts nachzuschlagen: Alle Papers haben ihre Kennung.</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailPane</name>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>Ein Paper auswählen, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>Die Notiz, wie sie sich liest</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailTabs</name>
    <message>
        <source>What to show of the paper</source>
        <translation>Was vom Paper gezeigt wird</translation>
    </message>
</context>
<context>
    <name>broadsheet::DigestWords</name>
    <message>
        <source>In short: %1</source>
        <translation>Kurz gesagt, laut Ausgabe: %1</translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation>Stichwörter: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportDialog</name>
    <message>
        <source>With &amp;abstracts</source>
        <translation>Mit &amp;Abstracts</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Mit eigenen &amp;Notizen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Papers</translation>
    </message>
    <message>
        <source>Spell special &amp;letters in LaTeX</source>
        <translation>&amp;Besondere Buchstaben in LaTeX schreiben</translation>
    </message>
    <message>
        <source>&amp;Keep the file up to date</source>
        <translation>Datei a&amp;ktuell halten</translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>Papers exportieren</translation>
    </message>
    <message>
        <source>For LaTeX before 2018 and other programs that take ASCII alone</source>
        <translation>Für LaTeX vor 2018 und andere Programme, die nur ASCII annehmen</translation>
    </message>
    <message>
        <source>The file is written anew whenever the papers that it holds change.</source>
        <translation>Die Datei wird neu geschrieben, wann immer sich die Papers darin ändern.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>With my &amp;notes and tags</source>
        <translation>Mit eigenen &amp;Notizen und Schlagwörtern</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exports</name>
    <message>
        <source>%1, as filtered by “%2”</source>
        <translation>%1, gefiltert nach „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n selected papers</source>
        <translation>
            <numerusform>%n ausgewähltes Paper</numerusform>
            <numerusform>%n ausgewählte Papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>Papers mit Stern</translation>
    </message>
    <message>
        <source>Reading list “%1”</source>
        <translation>Leseliste „%1“</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1.</source>
        <translation>
            <numerusform>%n Paper in %1 geschrieben.</numerusform>
            <numerusform>%n Papers in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>Papers exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1, which is kept up to date from now on.</source>
        <translation>
            <numerusform>%n Paper in %1 geschrieben. Die Datei wird ab jetzt aktuell gehalten.</numerusform>
            <numerusform>%n Papers in %1 geschrieben. Die Datei wird ab jetzt aktuell gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Suche „%1“</translation>
    </message>
</context>
<context>
    <name>broadsheet::FetchDaysDialog</name>
    <message>
        <source>Fetch Daily Papers</source>
        <translation>Daily Papers holen</translation>
    </message>
    <message>
        <source>Days without a digest, such as weekends, are left out. Papers that you have are kept as they are, with newer votes.</source>
        <translation>Tage ohne Digest, etwa Wochenenden, werden ausgelassen. Paper, die du hast, bleiben, wie sie sind, mit neueren Stimmen.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>&amp;Holen</translation>
    </message>
</context>
<context>
    <name>broadsheet::Fetches</name>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <comment>name of a digest</comment>
        <translation>%1 wird geholt</translation>
    </message>
    <message numerus="yes">
        <source>%n new papers</source>
        <translation>
            <numerusform>%n neues Paper</numerusform>
            <numerusform>%n neue Paper</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched: %1. Then: %2</source>
        <comment>counts, what went wrong</comment>
        <translation>Geholt: %1. Dann: %2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>Angehalten. Bis dahin: %1.</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>Geholt: %1.</translation>
    </message>
    <message>
        <source>There is nothing yet. On weekends and holidays there are no digests.</source>
        <translation>Es gibt noch nichts. An Wochenenden und Feiertagen gibt es keine Digests.</translation>
    </message>
    <message>
        <source>There is no such paper. Look whether each sign is right.</source>
        <translation>Ein solches Paper gibt es nicht. Prüfe, ob jedes Zeichen stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n schon gesehen</numerusform>
            <numerusform>%n schon gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n war nicht lesbar</numerusform>
            <numerusform>%n waren nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FirstStart</name>
    <message>
        <source>the sample digest</source>
        <translation>die Beispielausgabe</translation>
    </message>
    <message>
        <source>These papers are a sample to try everything on. For those of today, copy the text of a Daily Papers page and paste it with %1, drop a file on this window, or fetch them with %2. %3 tells the rest.</source>
        <comment>keys</comment>
        <translation>Diese Paper sind ein Beispiel, an dem sich alles ausprobieren lässt. Für die heutigen den Text einer Seite von Daily Papers kopieren und mit %1 einfügen, eine Datei auf diesem Fenster ablegen oder sie mit %2 holen. %3 erklärt das Übrige.</translation>
    </message>
</context>
<context>
    <name>broadsheet::FocusMode</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a paper in the list, papers in the list</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>broadsheet::HistoryDialog</name>
    <message>
        <source>&amp;Undo the last</source>
        <translation>Letztes &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>&amp;Wieder tun</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was du getan hast</translation>
    </message>
    <message>
        <source>%1 · undone · %2</source>
        <comment>action, time</comment>
        <translation>%1 · rückgängig · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>action, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing yet. Stars, notes, tags and all else that you do can be undone here.</source>
        <translation>Noch nichts. Sterne, Notizen, Tags und alles andere, was du tust, lässt sich hier rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Imports</name>
    <message>
        <source>Import digests</source>
        <translation>Ausgaben importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy the text of a Daily Papers page and paste again.</source>
        <translation>Die Zwischenablage enthält weder Text noch Dateien. Bitte den Text einer Seite von Daily Papers kopieren und erneut einfügen.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>Angehalten. Bis dahin: %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeptOffline</name>
    <message>
        <source>Keeping “%1” offline: %2</source>
        <comment>a title, how much has come</comment>
        <translation>„%1“ wird offline bereitgelegt: %2</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>Zu diesem Paper ist kein PDF bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs are at hand without the network, %1 in all.</source>
        <translation>
            <numerusform>%n PDF ist ohne Netz zur Hand, zusammen %1.</numerusform>
            <numerusform>%n PDFs sind ohne Netz zur Hand, zusammen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These papers are kept offline with their reading list or tag.</source>
        <translation>Diese Papers werden mit ihrer Leseliste oder ihrem Schlagwort offline bereitgehalten.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyHints</name>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>cite</source>
        <translation>zitieren</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>Diese Taste &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Wie es &amp;war</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>&amp;Alle wie sie waren</translation>
    </message>
    <message>
        <source>Choose a command, then press the key that it is to have.</source>
        <translation>Wähle einen Befehl und drücke dann die Taste, die er haben soll.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field.</source>
        <translation>Drücke im Feld die neue Taste für „%1“.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now, which would lose it.</source>
        <translation>%1 ist jetzt die Taste für „%2“, das sie dann verlöre.</translation>
    </message>
    <message>
        <source>%1 takes the place of %2.</source>
        <comment>a key, the keys before</comment>
        <translation>%1 tritt an die Stelle von %2.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LinkButtons</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListSummary</name>
    <message numerus="yes">
        <source>%Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%Ln Paper</numerusform>
            <numerusform>%Ln Papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>Mehr als %Ln Paper</numerusform>
            <numerusform>Mehr als %Ln Papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>papers in the list, papers selected</comment>
        <translation>
            <numerusform>%1, %Ln ausgewählt</numerusform>
            <numerusform>%1, %Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers found, papers searched</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>Etwa %Ln Paper</numerusform>
            <numerusform>Etwa %Ln Papers</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number of papers</comment>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LiveFilesDialog</name>
    <message>
        <source>&amp;Stop keeping it up to date</source>
        <translation>&amp;Nicht mehr aktuell halten</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>Aktuell gehaltene Dateien</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>die ganze Bibliothek</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <comment>file name, what it follows, format</comment>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>No file is kept up to date. When you export papers, choose “Keep the file up to date” to have it written anew whenever they change.</source>
        <translation>Keine Datei wird aktuell gehalten. Wählen Sie beim Exportieren „Datei aktuell halten“, damit die Datei neu geschrieben wird, wann immer sich die Papers ändern.</translation>
    </message>
    <message>
        <source>These files are written anew whenever the papers that they hold change.</source>
        <translation>Diese Dateien werden neu geschrieben, wann immer sich die Papers darin ändern.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookingBack</name>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation>Von dieser Notiz gibt es keine früheren Fassungen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <comment>what was undone</comment>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>A search that cannot be read cannot be saved.</source>
        <translation>Eine Suche, die nicht verständlich ist, kann nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>broadsheet::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteEditor</name>
    <message>
        <source>Write a note, in Markdown</source>
        <translation>Eine Notiz schreiben, in Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteRevisionsDialog</name>
    <message>
        <source>The note as it was</source>
        <translation>Die Notiz, wie sie war</translation>
    </message>
    <message>
        <source>The note as it is now</source>
        <translation>Die Notiz, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Fassung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>Frühere Fassungen der Notiz</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Wann sie geschrieben wurde</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineActions</name>
    <message>
        <source>Add a paper by its arXiv id, DOI or address:</source>
        <translation>Paper mit arXiv-Nummer, DOI oder Adresse aufnehmen:</translation>
    </message>
    <message>
        <source>“%1” is neither an arXiv id nor a DOI, nor an address with one of them. They look like 1706.03762 and 10.1093/nar/gkad1017.</source>
        <translation>„%1“ ist weder eine arXiv-Nummer noch eine DOI, noch eine Adresse, in der eine davon steht. Sie sehen aus wie 1706.03762 und 10.1093/nar/gkad1017.</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>Geholt: %1.</translation>
    </message>
    <message>
        <source>Broadsheet has fetched papers</source>
        <translation>Broadsheet hat Paper geholt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Keep these papers offline</source>
        <translation>Diese Papers offline bereithalten</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineSettingsDialog</name>
    <message>
        <source>Fetching</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>Wenn ich es verlange</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>Alle drei Stunden</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>cs.CL cs.LG</source>
        <comment>an example</comment>
        <translation>cs.CL cs.LG</translation>
    </message>
    <message>
        <source>&amp;Fetch new papers</source>
        <translation>&amp;Neue Paper holen</translation>
    </message>
    <message>
        <source>&amp;Also from arXiv</source>
        <translation>&amp;Auch von arXiv</translation>
    </message>
    <message>
        <source>Categories with spaces between; leave it empty for none.</source>
        <translation>Kategorien mit Leerzeichen dazwischen; leer für keine.</translation>
    </message>
</context>
<context>
    <name>broadsheet::OrderButton</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Passendste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperActions</name>
    <message>
        <source>No page is known for this paper.</source>
        <translation>Zu diesem Paper ist keine Seite bekannt.</translation>
    </message>
    <message>
        <source>No code is known for this paper.</source>
        <translation>Zu diesem Paper ist kein Code bekannt.</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>Zu diesem Paper ist kein PDF bekannt.</translation>
    </message>
    <message>
        <source>“%1” is not a web address, and only those are opened.</source>
        <translation>Nur Webadressen werden geöffnet, und „%1“ ist keine.</translation>
    </message>
    <message>
        <source>No program on this computer opened %1.</source>
        <translation>Kein Programm auf diesem Computer hat %1 geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n papers</source>
        <comment>what was copied</comment>
        <translation>
            <numerusform>BibTeX von %n Paper</numerusform>
            <numerusform>BibTeX von %n Papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Select the papers that are one and the same, then merge them.</source>
        <translation>Wähle die Paper aus, die ein und dasselbe sind, und führe sie dann zusammen.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperCommands</name>
    <message>
        <source>Select the part of the abstract that is to be quoted first.</source>
        <translation>Wähle zuerst den Teil des Abstracts aus, der zitiert werden soll.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperConnections</name>
    <message>
        <source>No paper of the library has the key “%1”.</source>
        <translation>Kein Paper der Bibliothek hat den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>In this note: %1</source>
        <comment>papers</comment>
        <translation>In dieser Notiz: %1</translation>
    </message>
    <message>
        <source>Mentioned in the notes on: %1</source>
        <comment>papers</comment>
        <translation>Erwähnt in den Notizen zu: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperHeader</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Weitere Fassungen</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListPane</name>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Papers</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>Nothing new is waiting.</source>
        <translation>Es wartet nichts Neues.</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>Alle Papers anzeigen</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Noch keine Sterne</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No paper is left in this source.</source>
        <translation>In dieser Quelle ist kein Paper mehr.</translation>
    </message>
    <message>
        <source>No paper matches the search. Try fewer words.</source>
        <translation>Kein Paper passt zur Suche. Vielleicht helfen weniger Wörter.</translation>
    </message>
    <message>
        <source>No paper in “%1” matches the search.</source>
        <translation>Kein Paper in „%1“ passt zur Suche.</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>Alle Papers durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread papers</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here, drop a file on this window, or choose one.</source>
        <translation>Den Text einer Seite von Daily Papers kopieren und hier einfügen, eine Datei auf diesem Fenster ablegen oder eine auswählen.</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here with %1, drop a file on this window, or choose one.</source>
        <comment>a key</comment>
        <translation>Den Text einer Seite von Daily Papers kopieren und hier mit %1 einfügen, eine Datei auf diesem Fenster ablegen oder eine auswählen.</translation>
    </message>
    <message>
        <source>Papers that you star are listed here.</source>
        <translation>Paper mit einem Stern stehen hier.</translation>
    </message>
    <message>
        <source>Press %1 on a paper to star it.</source>
        <translation>Mit %1 bekommt ein Paper einen Stern.</translation>
    </message>
    <message>
        <source>Papers with a note are listed here.</source>
        <translation>Paper mit einer Notiz stehen hier.</translation>
    </message>
    <message>
        <source>Press %1 on a paper to write a note.</source>
        <translation>Mit %1 bekommt ein Paper eine Notiz.</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>The search names %n papers.</source>
        <translation>
            <numerusform>Die Suche nennt %n Paper.</numerusform>
            <numerusform>Die Suche nennt %n Papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n papers</source>
        <translation>
            <numerusform>%n Paper aufnehmen</numerusform>
            <numerusform>%n Papers aufnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>%n Paper</numerusform>
            <numerusform>%n Papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPrompts</name>
    <message numerus="yes">
        <source>Tag for %n papers</source>
        <translation>
            <numerusform>Schlagwort für %n Paper</numerusform>
            <numerusform>Schlagwort für %n Papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading list for %n papers</source>
        <translation>
            <numerusform>Leseliste für %n Paper</numerusform>
            <numerusform>Leseliste für %n Papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Citation key of this paper</source>
        <translation>Zitierschlüssel dieses Papers</translation>
    </message>
</context>
<context>
    <name>broadsheet::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size of papers</source>
        <translation>&amp;Textgröße der Paper</translation>
    </message>
    <message>
        <source>T&amp;ypeface of papers</source>
        <translation>&amp;Schriftart der Paper</translation>
    </message>
    <message>
        <source>New papers</source>
        <translation>Neue Paper</translation>
    </message>
    <message>
        <source>What is fetched, and when</source>
        <translation>Was geholt wird, und wann</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Papers kept offline</source>
        <translation>Offline bereitgehaltene Paper</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>How citation keys are made</source>
        <translation>Wie Zitierschlüssel gebildet werden</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>Aktuell gehaltene Dateien</translation>
    </message>
    <message>
        <source>Keys and library</source>
        <translation>Tasten und Bibliothek</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Tasten aller Befehle</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>Datei der Bibliothek</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <comment>typeface</comment>
        <translation>Serifenlos</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProseView</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingFlow</name>
    <message>
        <source>No more unread papers in this list.</source>
        <translation>Keine weiteren ungelesenen Papers in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingListActions</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>In der Liste verschieben</translation>
    </message>
    <message>
        <source>Progress is told within a reading list. Choose one among the sources.</source>
        <translation>Der Fortschritt gehört zu einer Leseliste. Wählen Sie links eine aus.</translation>
    </message>
    <message>
        <source>Papers are moved where the whole list is shown in its own order.</source>
        <translation>Papers lassen sich verschieben, wo die ganze Liste in ihrer eigenen Reihenfolge gezeigt wird.</translation>
    </message>
    <message>
        <source>Papers are moved within a reading list. Choose one among the sources.</source>
        <translation>Papers lassen sich in einer Leseliste verschieben. Wählen Sie links eine aus.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SavedSearches</name>
    <message>
        <source>All papers are listed. Search for something to save the search.</source>
        <translation>Alle Papers sind aufgelistet. Suchen Sie etwas, um die Suche zu speichern.</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>New name of this search</source>
        <translation>Neuer Name dieser Suche</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBox</name>
    <message>
        <source>Search papers</source>
        <translation>Papers durchsuchen</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBoxEnd</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchCompletionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>completion, meaning</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>source, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle Papers</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Leselisten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, name of the digest</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Frühere …</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day without year</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day with year</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day in full</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers done, papers in the list</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Rename this search…</source>
        <translation>Diese Suche umbenennen …</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>Diese Suche löschen</translation>
    </message>
</context>
<context>
    <name>broadsheet::Statistics</name>
    <message>
        <source>Copied the statistics as text.</source>
        <translation>Statistik als Text kopiert.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatisticsDialog</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>share of papers before, and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Topics show when there are more papers.</source>
        <translation>Themen zeigen sich, wenn mehr Paper da sind.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>word, share of papers before, and now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Topics whose share has changed</source>
        <translation>Themen, deren Anteil sich geändert hat</translation>
    </message>
    <message>
        <source>&amp;Show how much is read</source>
        <translation>&amp;Zeigen, wie viel gelesen ist</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Digests by day</source>
        <translation>Ausgaben nach Tagen</translation>
    </message>
    <message>
        <source>Words of titles that come and go, in the last twelve months</source>
        <translation>Wörter in Titeln, die kommen und gehen, in den letzten zwölf Monaten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last month of a year shown</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln Paper</numerusform>
            <numerusform>%Ln Paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln gelesen</numerusform>
            <numerusform>%Ln gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a star</source>
        <translation>
            <numerusform>%Ln mit Stern</numerusform>
            <numerusform>%Ln mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a note</source>
        <translation>
            <numerusform>%Ln mit Notiz</numerusform>
            <numerusform>%Ln mit Notiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests</source>
        <translation>
            <numerusform>%Ln Ausgabe</numerusform>
            <numerusform>%Ln Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading lists</source>
        <translation>
            <numerusform>%Ln Leseliste</numerusform>
            <numerusform>%Ln Leselisten</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes by week</source>
        <translation>Stimmen nach Wochen</translation>
    </message>
    <message>
        <source>Papers read by week</source>
        <translation>Gelesene Paper nach Wochen</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln votes at most, for “%2”</source>
        <comment>date, title of a paper</comment>
        <translation>
            <numerusform>Woche vom %1: höchstens %Ln Stimme, für „%2“</numerusform>
            <numerusform>Woche vom %1: höchstens %Ln Stimmen, für „%2“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln papers read</source>
        <comment>date</comment>
        <translation>
            <numerusform>Woche vom %1: %Ln Paper gelesen</numerusform>
            <numerusform>Woche vom %1: %Ln Papers gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Most votes of a paper, by week</source>
        <translation>Meiste Stimmen eines Papers, nach Wochen</translation>
    </message>
    <message>
        <source>Papers you read, by week</source>
        <translation>Gelesene Paper, nach Wochen</translation>
    </message>
</context>
<context>
    <name>broadsheet::StorageDialog</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove these</source>
        <translation>Diese &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Offline bereitgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are kept offline, with %1 of files.</source>
        <translation>
            <numerusform>%n Paper wird offline bereitgehalten, mit %1 an Dateien.</numerusform>
            <numerusform>%n Papers werden offline bereitgehalten, mit %1 an Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Always those of %1.</source>
        <comment>names of lists and tags</comment>
        <translation>Immer die von %1.</translation>
    </message>
    <message>
        <source>No file belongs to a paper that is kept no longer.</source>
        <translation>Keine Datei gehört zu einem Paper, das nicht länger bereitgehalten wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n files belong to papers that are kept no longer: %1.</source>
        <translation>
            <numerusform>%n Datei gehört zu einem Paper, das nicht länger bereitgehalten wird: %1.</numerusform>
            <numerusform>%n Dateien gehören zu Papers, die nicht länger bereitgehalten werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of the services, kept so that they need not be sent twice: %1.</source>
        <translation>Antworten der Dienste, aufbewahrt, damit sie nicht zweimal gesendet werden: %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagField</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagRow</name>
    <message>
        <source>+ tag</source>
        <translation>+ Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Delete takes it off this paper</source>
        <translation>Entf entfernt es von diesem Paper</translation>
    </message>
    <message>
        <source>Reading list %1</source>
        <translation>Leseliste %1</translation>
    </message>
    <message>
        <source>Delete takes this paper out of it</source>
        <translation>Entf nimmt dieses Paper von der Liste</translation>
    </message>
</context>
<context>
    <name>broadsheet::Thumbnail</name>
    <message>
        <source>Picture of the paper</source>
        <translation>Bild des Papers</translation>
    </message>
</context>
<context>
    <name>broadsheet::TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>broadsheet::TrashDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>&amp;Delete all for good</source>
        <translation>Alle endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. Deleted papers rest here for %n days.</source>
        <translation>
            <numerusform>Der Papierkorb ist leer. Gelöschte Paper liegen hier %n Tag.</numerusform>
            <numerusform>Der Papierkorb ist leer. Gelöschte Papers liegen hier %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A paper that is put back has its notes, tags and lists again. After %n days here it is gone for good.</source>
        <translation>
            <numerusform>Ein zurückgelegtes Paper hat seine Notizen, Schlagwörter und Listen wieder. Nach %n Tag hier ist es endgültig fort.</numerusform>
            <numerusform>Ein zurückgelegtes Paper hat seine Notizen, Schlagwörter und Listen wieder. Nach %n Tagen hier ist es endgültig fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how long a paper stays in the trash, its title</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::WeekBars</name>
    <message>
        <source>Week of %1: nothing</source>
        <translation>Woche vom %1: nichts</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowCommands</name>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Leselisten</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowMenu</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>Online und offline</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowPicture</name>
    <message>
        <source>The picture could not be written to %1. Check the folder and the ending of the name, for example .png.</source>
        <translation>Das Bild konnte nicht in %1 geschrieben werden. Bitte den Ordner und die Endung des Namens prüfen, zum Beispiel .png.</translation>
    </message>
</context>
</TS>
