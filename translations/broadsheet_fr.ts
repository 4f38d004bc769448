<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddCommand</name>
    <message>
        <source>%1: there is no such paper.</source>
        <translation>%1&#xa0;: cet article n’existe pas.</translation>
    </message>
    <message>
        <source>Name papers by arXiv id, DOI or address.</source>
        <translation>Indiquez des articles par identifiant arXiv, DOI ou adresse.</translation>
    </message>
    <message>
        <source>At most a hundred papers can be named at once, each by an arXiv id such as 1706.03762, a DOI, or an address with one of them.</source>
        <translation>Indiquez au plus cent articles à la fois, chacun par un identifiant arXiv tel que 1706.03762, un DOI ou une adresse contenant l’un d’eux.</translation>
    </message>
    <message>
        <source>Adds papers by arXiv id, DOI or address.</source>
        <translation>Ajoute des articles par identifiant arXiv, DOI ou adresse.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The backup is restored. The library as it was is kept as %1.</source>
        <translation>La sauvegarde est restaurée. L’ancienne bibliothèque est conservée sous le nom %1.</translation>
    </message>
    <message>
        <source>The library is in a folder that is shared through %1. Used on two computers at once, or copied while it is written, it can be damaged. Keep it on this computer alone, and put backups into the shared folder.</source>
        <translation>La bibliothèque se trouve dans un dossier partagé via %1. Utilisée sur deux ordinateurs à la fois, ou copiée pendant une écriture, elle peut être endommagée. Gardez-la sur cet ordinateur uniquement et placez les sauvegardes dans le dossier partagé.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made. Check that you may write there.</source>
        <translation>Impossible de créer le dossier de sauvegarde %1. Vérifiez que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>CitationKeys</name>
    <message>
        <source>a + is missing before this</source>
        <translation>il manque un + avant ceci</translation>
    </message>
    <message>
        <source>The formula for citation keys cannot be read at character %1: %2.</source>
        <translation>La formule des clés de citation est illisible au caractère %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>ce guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>keys may hold only unaccented letters, digits and the signs _ : . -</source>
        <translation>les clés n’admettent que des lettres sans accent, des chiffres et les signes _ : . -</translation>
    </message>
    <message>
        <source>a part such as auth, year or title is missing</source>
        <translation>il manque un élément comme auth, year ou title</translation>
    </message>
    <message>
        <source>there is no part named “%1”</source>
        <translation>il n’y a pas d’élément nommé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is missing here</source>
        <translation>il manque ici un nombre de 0 à %1</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing here</source>
        <translation>il manque ici une parenthèse fermante</translation>
    </message>
    <message>
        <source>after a point comes lower, upper or capitalize</source>
        <translation>après un point vient lower, upper ou capitalize</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>The results could not be written in full.</source>
        <translation>Les résultats n’ont pas pu être écrits en entier.</translation>
    </message>
    <message>
        <source>For more, run: %1</source>
        <translation>Pour en savoir plus, lancez&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no day. A day is written as year-month-day: 2025-09-11.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour. Un jour s’écrit année-mois-jour&#xa0;: 2025-09-11.</translation>
    </message>
</context>
<context>
    <name>CompleteCommand</name>
    <message>
        <source>Not found: %1</source>
        <translation>Introuvable&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found by their titles</source>
        <translation>
            <numerusform>%n article trouvé par son titre</numerusform>
            <numerusform>%n articles trouvés par leur titre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described by arXiv</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n décrit par arXiv</numerusform>
            <numerusform>%n décrits par arXiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks up papers that have no ids, or what arXiv knows of those found.</source>
        <translation>Recherche les articles sans identifiant, ou complète depuis arXiv ceux qui sont trouvés.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Starred a paper</source>
        <translation>Article marqué d’une étoile</translation>
    </message>
    <message numerus="yes">
        <source>Starred %n papers</source>
        <translation>
            <numerusform>%n article marqué d’une étoile</numerusform>
            <numerusform>%n articles marqués d’une étoile</numerusform>
        </translation>
    </message>
    <message>
        <source>Unstarred a paper</source>
        <translation>Étoile retirée d’un article</translation>
    </message>
    <message numerus="yes">
        <source>Unstarred %n papers</source>
        <translation>
            <numerusform>Étoile retirée de %n article</numerusform>
            <numerusform>Étoile retirée de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper read</source>
        <translation>Article marqué comme lu</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers read</source>
        <translation>
            <numerusform>%n article marqué comme lu</numerusform>
            <numerusform>%n articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper unread</source>
        <translation>Article marqué comme non lu</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers unread</source>
        <translation>
            <numerusform>%n article marqué comme non lu</numerusform>
            <numerusform>%n articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Edited a note</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Tagged a paper “%1”</source>
        <translation>Étiquette «&#x202f;%1&#x202f;» ajoutée à un article</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n papers “%1”</source>
        <translation>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» ajoutée à %n article</numerusform>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» ajoutée à %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the tag “%1” off a paper</source>
        <translation>Étiquette «&#x202f;%1&#x202f;» retirée d’un article</translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” off %n papers</source>
        <translation>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» retirée de %n article</numerusform>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» retirée de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper off the reading list “%1”</source>
        <translation>Article retiré de la liste de lecture «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers off the reading list “%1”</source>
        <translation>
            <numerusform>%n article retiré de la liste de lecture «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n articles retirés de la liste de lecture «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a paper on the reading list “%1”</source>
        <translation>Article ajouté à la liste de lecture «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Put %n papers on the reading list “%1”</source>
        <translation>
            <numerusform>%n article ajouté à la liste de lecture «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n articles ajoutés à la liste de lecture «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a citation key</source>
        <translation>Clé de citation modifiée</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n citation keys</source>
        <translation>
            <numerusform>%n clé de citation modifiée</numerusform>
            <numerusform>%n clés de citation modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the search “%1”</source>
        <translation>Recherche «&#x202f;%1&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>Recherche «&#x202f;%1&#x202f;» enregistrée</translation>
    </message>
    <message>
        <source>Renamed the search “%1” to “%2”</source>
        <translation>Recherche «&#x202f;%1&#x202f;» renommée en «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Moved a paper in the reading list “%1”</source>
        <translation>Article déplacé dans la liste de lecture «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n papers in the reading list “%1”</source>
        <translation>
            <numerusform>%n article déplacé dans la liste de lecture «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n articles déplacés dans la liste de lecture «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as to read in “%1”</source>
        <translation>Article marqué «&#x202f;à lire&#x202f;» dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as to read in “%1”</source>
        <translation>
            <numerusform>%n article marqué «&#x202f;à lire&#x202f;» dans «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n articles marqués «&#x202f;à lire&#x202f;» dans «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as being read in “%1”</source>
        <translation>Article marqué «&#x202f;en cours&#x202f;» dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as being read in “%1”</source>
        <translation>
            <numerusform>%n article marqué «&#x202f;en cours&#x202f;» dans «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n articles marqués «&#x202f;en cours&#x202f;» dans «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as done in “%1”</source>
        <translation>Article marqué «&#x202f;terminé&#x202f;» dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as done in “%1”</source>
        <translation>
            <numerusform>%n article marqué «&#x202f;terminé&#x202f;» dans «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n articles marqués «&#x202f;terminé&#x202f;» dans «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a paper</source>
        <translation>Article supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n papers</source>
        <translation>
            <numerusform>%n article supprimé</numerusform>
            <numerusform>%n articles supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper out of the trash</source>
        <translation>Article sorti de la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers out of the trash</source>
        <translation>
            <numerusform>%n article sorti de la corbeille</numerusform>
            <numerusform>%n articles sortis de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept a paper offline</source>
        <translation>Article conservé hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n papers offline</source>
        <translation>
            <numerusform>%n article conservé hors ligne</numerusform>
            <numerusform>%n articles conservés hors ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer kept a paper offline</source>
        <translation>Conservation hors ligne arrêtée pour un article</translation>
    </message>
    <message numerus="yes">
        <source>No longer kept %n papers offline</source>
        <translation>
            <numerusform>Conservation hors ligne arrêtée pour %n article</numerusform>
            <numerusform>Conservation hors ligne arrêtée pour %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the papers of “%1” offline</source>
        <translation>Articles de «&#x202f;%1&#x202f;» conservés hors ligne</translation>
    </message>
    <message>
        <source>No longer kept the papers of “%1” offline</source>
        <translation>Conservation hors ligne arrêtée pour les articles de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n papers from %1</source>
        <translation>
            <numerusform>%n article importé depuis %1</numerusform>
            <numerusform>%n articles importés depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n papers from %1</source>
        <translation>
            <numerusform>%n article mis à jour depuis %1</numerusform>
            <numerusform>%n articles mis à jour depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up %n papers</source>
        <translation>
            <numerusform>%n article complété</numerusform>
            <numerusform>%n articles complétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n papers into one</source>
        <translation>
            <numerusform>%n article fusionné en un seul</numerusform>
            <numerusform>%n articles fusionnés en un seul</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The entries could not be written: %1</source>
        <translation>Impossible d’écrire les entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What the file held before is still there.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Le contenu précédent du fichier est intact.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Liste de lecture</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not kept up to date: this version does not know its format, “%2”.</source>
        <translation>%1 n’est pas tenu à jour&#xa0;: cette version ne connaît pas son format, «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation>à lire</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Terminés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 left</source>
        <comment>3 of 12 done, about 4 h left</comment>
        <translation>Terminés&#xa0;: %1 sur %2, reste %3</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no format for export. Possible are %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un format d’exportation. Formats possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Papers written to %1: %2.</source>
        <translation>Articles écrits dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writes the papers that a search finds, or all.</source>
        <translation>Écrit les articles qu’une recherche trouve, ou tous.</translation>
    </message>
    <message>
        <source>One of %1; bibtex by default.</source>
        <translation>Au choix&#xa0;: %1&#x202f;; bibtex par défaut.</translation>
    </message>
    <message>
        <source>Where to write; standard output by default.</source>
        <translation>Où écrire&#x202f;; la sortie standard par défaut.</translation>
    </message>
    <message>
        <source>Leave the abstracts out.</source>
        <translation>Omettre les résumés.</translation>
    </message>
    <message>
        <source>Write your own notes as well.</source>
        <translation>Écrire aussi vos propres notes.</translation>
    </message>
    <message>
        <source>Papers written to %1, which is kept up to date from now on: %2.</source>
        <translation>Articles écrits dans %1&#xa0;: %2. Ce fichier est désormais tenu à jour.</translation>
    </message>
    <message>
        <source>Only a file can be kept up to date. Name it with --output FILE.</source>
        <translation>Seul un fichier peut être tenu à jour. Indiquez-le avec --output FILE.</translation>
    </message>
    <message>
        <source>Write the file anew whenever the papers change.</source>
        <translation>Réécrire le fichier chaque fois que les articles changent.</translation>
    </message>
    <message>
        <source>Spell letters beyond ASCII in LaTeX (BibTeX, biblatex).</source>
        <translation>Écrire en LaTeX les lettres hors ASCII (BibTeX, biblatex).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>BibTeX, for LaTeX</source>
        <translation>BibTeX, pour LaTeX</translation>
    </message>
    <message>
        <source>biblatex, for LaTeX with biber</source>
        <translation>biblatex, pour LaTeX avec biber</translation>
    </message>
    <message>
        <source>RIS, for Zotero, EndNote and others</source>
        <translation>RIS, pour Zotero, EndNote et autres</translation>
    </message>
    <message>
        <source>CSL-JSON, for pandoc and Zotero</source>
        <translation>CSL-JSON, pour pandoc et Zotero</translation>
    </message>
    <message>
        <source>Reading list in Markdown</source>
        <translation>Liste de lecture en Markdown</translation>
    </message>
    <message>
        <source>Reading list to read and print, HTML</source>
        <translation>Liste de lecture à lire et à imprimer, HTML</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV</source>
        <translation>Tableau pour tableurs, CSV</translation>
    </message>
    <message>
        <source>Everything, for Broadsheet on another computer</source>
        <translation>Tout, pour Broadsheet sur un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>FetchCommand</name>
    <message>
        <source>--date is one day, --since and --until are several: choose.</source>
        <translation>--date désigne un jour, --since et --until plusieurs&#xa0;: choisissez.</translation>
    </message>
    <message>
        <source>--until needs --since: from which day on?</source>
        <translation>--until demande --since&#xa0;: à partir de quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>arXiv has only its latest list; leave the days away.</source>
        <translation>arXiv n’a que sa dernière liste&#x202f;; n’indiquez pas de jours.</translation>
    </message>
    <message>
        <source>Name categories of arXiv, such as cs.CL.</source>
        <translation>Indiquez des catégories d’arXiv, comme cs.CL.</translation>
    </message>
    <message>
        <source>Fetching takes options only, such as --date.</source>
        <translation>La récupération n’accepte que des options, comme --date.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n déjà vu</numerusform>
            <numerusform>%n déjà vus</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches what is new since the last time.</source>
        <translation>Récupère ce qui est nouveau depuis la dernière fois.</translation>
    </message>
    <message>
        <source>The Daily Papers of this day only.</source>
        <translation>Uniquement les Daily Papers de ce jour.</translation>
    </message>
    <message>
        <source>The Daily Papers of all days from this one on.</source>
        <translation>Les Daily Papers de tous les jours à partir de celui-ci.</translation>
    </message>
    <message>
        <source>With --since: until this day, not until today.</source>
        <translation>Avec --since&#xa0;: jusqu’à ce jour, et non jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>What arXiv announced last, such as &quot;cs.CL cs.LG&quot;.</source>
        <translation>Ce qu’arXiv a annoncé en dernier, par exemple &quot;cs.CL cs.LG&quot;.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Page %1 of the list holds no papers.</source>
        <translation>La page %1 de la liste ne contient aucun article.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publication&#xa0;: %1</translation>
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
            <numerusform>vu aussi à %n autre date</numerusform>
            <numerusform>vu aussi à %n autres dates</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>pages %1</translation>
    </message>
    <message>
        <source>The preprint of it</source>
        <translation>Sa prépublication</translation>
    </message>
    <message>
        <source>The published version</source>
        <translation>La version publiée</translation>
    </message>
    <message>
        <source>The published version in %1</source>
        <translation>La version publiée dans %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>New papers</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it with %1, drop files anywhere on the window or choose them with %2, or fetch what is new with %3. Single papers are added by their address, arXiv id or DOI with %4. Taking in a digest again changes nothing that you have marked or written.</source>
        <translation>Copiez le texte d’une page Daily Papers et collez-le avec %1, déposez des fichiers n’importe où sur la fenêtre ou choisissez-les avec %2, ou récupérez les nouveautés avec %3. Un article isolé s’ajoute par son adresse, son identifiant arXiv ou son DOI avec %4. Importer de nouveau un recueil ne change rien à ce que vous avez marqué ou écrit.</translation>
    </message>
    <message>
        <source>%1 reads on, and at the end of a paper goes to the next unread one. %2 and %3 move by one paper, %4 and %5 by one digest; %6 shows one paper and nothing else.</source>
        <translation>%1 poursuit la lecture et, à la fin d’un article, passe au prochain non lu. %2 et %3 avancent ou reculent d’un article, %4 et %5 d’un recueil ; %6 montre un seul article et rien d’autre.</translation>
    </message>
    <message>
        <source>%1 stars a paper, %2 marks it as read or unread, %3 tags it, %4 puts it on a reading list, %5 writes a note. Of several selected papers all are meant.</source>
        <translation>%1 met une étoile à un article, %2 le marque comme lu ou non lu, %3 lui donne une étiquette, %4 le met dans une liste de lecture, %5 écrit une note. Si plusieurs articles sont sélectionnés, tous sont concernés.</translation>
    </message>
    <message>
        <source>%1 goes to the search field. All words have to be there; the last one may be only begun. Quotation marks ask for exact words, a minus before a word leaves out papers with it, OR asks for either of two, and parentheses hold together. Fields narrow it down:</source>
        <translation>%1 va au champ de recherche. Tous les mots doivent être présents ; le dernier peut n’être que commencé. Les guillemets demandent les mots exacts, un moins devant un mot écarte les articles qui le contiennent, OR demande l’un ou l’autre, et les parenthèses regroupent. Des champs précisent la recherche :</translation>
    </message>
    <message>
        <source>%1 finds commands, sources and papers by a few of their letters.</source>
        <translation>%1 trouve commandes, sources et articles à partir de quelques lettres.</translation>
    </message>
    <message>
        <source>Notes are written in Markdown and saved as you type. A citation key in double brackets, %1, leads to that paper, and that paper shows where it is spoken of. %2 quotes the selected part of an abstract. %3 brings back what was there before.</source>
        <translation>Les notes s’écrivent en Markdown et sont enregistrées pendant la saisie. Une clé de citation entre doubles crochets, %1, mène à cet article, qui montre où l’on parle de lui. %2 cite la partie sélectionnée du résumé. %3 fait revenir ce qui y était avant.</translation>
    </message>
    <message>
        <source>%1 copies papers as BibTeX, %2 their citation keys, and %3 writes files in this and other formats. %4 names files that Broadsheet keeps up to date by itself.</source>
        <translation>%1 copie les articles en BibTeX, %2 leurs clés de citation, et %3 écrit des fichiers dans ce format et d’autres. %4 désigne des fichiers que Broadsheet tient à jour de lui-même.</translation>
    </message>
    <message>
        <source>%1 takes back what you did, also after a restart; %2 lists it. Deleted papers rest in the trash for thirty days. The library is backed up on each day on which it is open; %3 shows the copies and puts one in its place.</source>
        <translation>%1 annule ce que vous avez fait, même après un redémarrage ; %2 en donne la liste. Les articles supprimés restent trente jours dans la corbeille. La bibliothèque est sauvegardée chaque jour où elle est ouverte ; %3 montre les copies et en remet une en place.</translation>
    </message>
    <message>
        <source>%1 shows all keys, %2 changes them, and %3 holds what else you may want otherwise. In a terminal, %4 lists what can be done there.</source>
        <translation>%1 montre tous les raccourcis, %2 les modifie, et %3 réunit ce que vous pouvez vouloir autrement. Dans un terminal, %4 énumère ce qu’on peut y faire.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 est un dossier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has %2, and a digest has at most %3. Nothing was imported from it. Divide it into smaller files.</source>
        <translation>%1 fait %2, alors qu’un recueil fait au plus %3. Rien n’en a été importé. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has more than %2, which no digest has. Nothing was imported from it.</source>
        <translation>%1 fait plus de %2, ce qu’aucun recueil n’atteint. Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>%1 est vide. Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>%1 could not be imported: %2</source>
        <comment>file name, reason</comment>
        <translation>Impossible d’importer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Il n’a pas de titre.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>élément %1</translation>
    </message>
    <message>
        <source>It is not a paper.</source>
        <translation>Ce n’est pas un article.</translation>
    </message>
    <message>
        <source>None of the items is a paper. The first one: %1</source>
        <translation>Aucun des éléments n’est un article. Le premier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no digest but an error message of Hugging Face: “%1”. Fetch it again.</source>
        <translation>Ce n’est pas un recueil, mais un message d’erreur de Hugging Face&#xa0;: «&#x202f;%1&#x202f;». Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>The file breaks off inside it.</source>
        <translation>Le fichier s’interrompt au milieu.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>Impossible de lire le JSON&#xa0;: il est endommagé ou s’interrompt à la ligne %1.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not the JSON of Hugging Face. Save the answer of huggingface.co/api/daily_papers instead.</source>
        <translation>Ceci est une page web ou du XML, et non le JSON de Hugging Face. Enregistrez plutôt la réponse de huggingface.co/api/daily_papers.</translation>
    </message>
    <message>
        <source>An abstract without a title before it was left out.</source>
        <translation>Un résumé sans titre avant lui a été omis.</translation>
    </message>
    <message>
        <source>The title “%1” has no abstract after it and was left out.</source>
        <translation>Le titre «&#x202f;%1&#x202f;» n’est suivi d’aucun résumé et a été omis.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>This is the HTML of a web page, not its text. Open the page in a browser, select all, copy, and paste the text.</source>
        <translation>Ceci est le HTML d’une page web, et non son texte. Ouvrez la page dans un navigateur, sélectionnez tout, copiez et collez le texte.</translation>
    </message>
    <message>
        <source>No paper was found. A copied page has the title of a paper in one line and its abstract in the next.</source>
        <translation>Aucun article trouvé. Une page copiée porte le titre d’un article sur une ligne et son résumé sur la suivante.</translation>
    </message>
    <message>
        <source>The file begins as UTF-16 text but does not go on as such. Save it as UTF-8.</source>
        <translation>Le fichier commence comme du texte UTF-16, mais ne continue pas ainsi. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not text: it holds binary data.</source>
        <translation>Le fichier n’est pas du texte&#xa0;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8 text. Save the file as UTF-8.</source>
        <translation>La ligne %1 n’est pas du texte UTF-8 valide. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>It is not a paper of a Broadsheet library.</source>
        <translation>Ce n’est pas un article d’une bibliothèque de Broadsheet.</translation>
    </message>
    <message>
        <source>It was written by a newer Broadsheet. Import it with that version or a later one.</source>
        <translation>Il a été écrit par une version plus récente de Broadsheet. Importez-le avec cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>It names no paper of arXiv.</source>
        <translation>Il ne désigne aucun article d’arXiv.</translation>
    </message>
    <message>
        <source>This is no list of papers but an error message of arXiv: “%1”.</source>
        <translation>Ce n’est pas une liste d’articles, mais un message d’erreur d’arXiv&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This is no list of papers: arXiv refused because of too many requests (“Rate exceeded”). Wait some minutes and fetch it again.</source>
        <translation>Ce n’est pas une liste d’articles&#xa0;: arXiv a refusé en raison d’un trop grand nombre de requêtes («&#x202f;Rate exceeded&#x202f;»). Attendez quelques minutes et récupérez-la à nouveau.</translation>
    </message>
    <message>
        <source>This news feed has no papers of arXiv; only feeds of rss.arxiv.org can be read.</source>
        <translation>Ce flux ne contient aucun article d’arXiv&#x202f;; seuls les flux de rss.arxiv.org peuvent être lus.</translation>
    </message>
    <message>
        <source>This XML declares its own entities, which no feed of arXiv does. Nothing was read from it.</source>
        <translation>Ce XML déclare ses propres entités, ce qu’aucun flux d’arXiv ne fait. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>This is XML of another kind. Of XML only the feeds of arXiv can be imported.</source>
        <translation>Ce XML est d’un autre type. En XML, seuls les flux d’arXiv peuvent être importés.</translation>
    </message>
    <message>
        <source>The XML cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>Impossible de lire le XML&#xa0;: il est endommagé ou s’interrompt à la ligne %1.</translation>
    </message>
    <message>
        <source>The file is damaged or breaks off here.</source>
        <translation>Le fichier est endommagé ou s’interrompt ici.</translation>
    </message>
    <message>
        <source>This is a PDF. Import the list that the paper stands in.</source>
        <translation>Ceci est un PDF. Importez la liste où figure l’article.</translation>
    </message>
    <message>
        <source>This is a database. If it is the backup of a library, restore it instead.</source>
        <translation>Ceci est une base de données. S’il s’agit de la sauvegarde d’une bibliothèque, restaurez-la plutôt.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first, or pack it with gzip.</source>
        <translation>Ce fichier est compressé. Décompressez-le d’abord, ou compressez-le avec gzip.</translation>
    </message>
    <message>
        <source>This is a picture. Import the text of the page.</source>
        <translation>Ceci est une image. Importez le texte de la page.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1, which no digest does. Nothing was imported from it.</source>
        <translation>Décompressé, le fichier dépasse %1, ce qu’aucun recueil n’atteint. Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>The gzip file is damaged: nothing can be unpacked from it. Fetch it again.</source>
        <translation>Le fichier gzip est endommagé&#xa0;: rien ne peut en être extrait. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The entry “%1” has no title.</source>
        <translation>L’entrée «&#x202f;%1&#x202f;» n’a pas de titre.</translation>
    </message>
    <message>
        <source>No entry was found in this bibliography.</source>
        <translation>Aucune entrée trouvée dans cette bibliographie.</translation>
    </message>
    <message>
        <source>This string is not closed or has a mistake in it.</source>
        <translation>Cette chaîne n’est pas fermée ou contient une erreur.</translation>
    </message>
    <message>
        <source>This entry is not closed or has a mistake in it.</source>
        <translation>Cette entrée n’est pas fermée ou contient une erreur.</translation>
    </message>
    <message>
        <source>The entry “%1” is not closed or has a mistake in it.</source>
        <translation>L’entrée «&#x202f;%1&#x202f;» n’est pas fermée ou contient une erreur.</translation>
    </message>
    <message>
        <source>This web page holds no papers of Hugging Face. It may be a login page or a check for robots; open huggingface.co/papers in a browser and save the page again.</source>
        <translation>Cette page web ne contient aucun article de Hugging Face. C’est peut-être une page de connexion ou un contrôle anti-robots&#x202f;; ouvrez huggingface.co/papers dans un navigateur et enregistrez la page à nouveau.</translation>
    </message>
    <message>
        <source>None of the lines is a paper. The first one: %1</source>
        <translation>Aucune des lignes n’est un article. La première&#xa0;: %1</translation>
    </message>
    <message>
        <source>No paper was found. In a newsletter a paper has a heading and a link to arXiv or Hugging Face, or it is a line of a list with such a link.</source>
        <translation>Aucun article trouvé. Dans une lettre d’information, un article a un titre et un lien vers arXiv ou Hugging Face, ou bien c’est une ligne de liste avec un tel lien.</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>fin du fichier</translation>
    </message>
    <message>
        <source>The gzip file is damaged or breaks off there.</source>
        <translation>Le fichier gzip est endommagé ou s’interrompt à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not UTF-8 and were read as Western European text. Check the letters beyond ASCII.</source>
        <translation>
            <numerusform>%n ligne n’est pas en UTF-8 et a été lue comme du texte d’Europe occidentale. Vérifiez les lettres hors ASCII.</numerusform>
            <numerusform>%n lignes ne sont pas en UTF-8 et ont été lues comme du texte d’Europe occidentale. Vérifiez les lettres hors ASCII.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title or abstract is longer than that of any paper. It was left out.</source>
        <translation>Son titre ou son résumé est plus long que celui de tout article. Il a été omis.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” is no format for import. Possible are %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un format d’importation. Formats possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers</source>
        <translation>%1&#xa0;: %2 articles sur %3</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>Name the files to import, or - for standard input.</source>
        <translation>Indiquez les fichiers à importer, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Imports the papers of digests; - reads standard input.</source>
        <translation>Importe les articles de recueils&#x202f;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>What the files are: %1. Told from the content by default.</source>
        <translation>Format des fichiers&#xa0;: %1. Déduit du contenu par défaut.</translation>
    </message>
    <message>
        <source>The day of the digests, whatever they say themselves.</source>
        <translation>Le jour des recueils, quoi qu’ils indiquent eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Name one paper and, to change it, its new citation key.</source>
        <translation>Indiquez un article et, pour la changer, sa nouvelle clé de citation.</translation>
    </message>
    <message>
        <source>Shows the citation key of a paper, or gives it another.</source>
        <translation>Affiche la clé de citation d’un article, ou lui en donne une autre.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>A search goes with --renew, which gives the papers new keys.</source>
        <translation>Une recherche va avec --renew, qui donne de nouvelles clés aux articles.</translation>
    </message>
    <message>
        <source>Citation keys changed: %1.</source>
        <translation>Clés de citation modifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shows or sets how new papers get their citation keys.</source>
        <translation>Affiche ou définit comment les nouveaux articles reçoivent leur clé de citation.</translation>
    </message>
    <message>
        <source>A formula, or the name of one that other programs use.</source>
        <translation>Une formule, ou le nom d’une formule qu’utilisent d’autres programmes.</translation>
    </message>
    <message>
        <source>Give the papers that a search finds new keys.</source>
        <translation>Donner de nouvelles clés aux articles qu’une recherche trouve.</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas reconnu ici. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of papers.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre d’articles.</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>Aucun article trouvé.</translation>
    </message>
    <message>
        <source>Lists the papers that a search finds, or all.</source>
        <translation>Liste les articles qu’une recherche trouve, ou tous.</translation>
    </message>
    <message>
        <source>One of %1; date by default.</source>
        <translation>Au choix&#xa0;: %1&#x202f;; date par défaut.</translation>
    </message>
    <message>
        <source>At most so many papers.</source>
        <translation>Nombre maximal d’articles.</translation>
    </message>
    <message>
        <source>One of %1; table by default.</source>
        <translation>Au choix&#xa0;: %1&#x202f;; table par défaut.</translation>
    </message>
</context>
<context>
    <name>LiveCommand</name>
    <message>
        <source>%1 is not a file that is kept up to date.</source>
        <translation>%1 n’est pas un fichier tenu à jour.</translation>
    </message>
    <message>
        <source>To add a file, use export with --output FILE and --live.</source>
        <translation>Pour ajouter un fichier, utilisez export avec --output FILE et --live.</translation>
    </message>
    <message>
        <source>Lists the files that are kept up to date with the library.</source>
        <translation>Liste les fichiers tenus à jour avec la bibliothèque.</translation>
    </message>
    <message>
        <source>Leave this file as it is from now on.</source>
        <translation>Laisser désormais ce fichier tel quel.</translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>Aucun autre mot n’est nécessaire.</translation>
    </message>
    <message>
        <source>The library %1 is sound.</source>
        <translation>La bibliothèque %1 est intacte.</translation>
    </message>
    <message>
        <source>The library is saved in %1.</source>
        <translation>La bibliothèque est sauvegardée dans %1.</translation>
    </message>
    <message>
        <source>Name one file to write the backup to.</source>
        <translation>Indiquez un seul fichier où écrire la sauvegarde.</translation>
    </message>
    <message>
        <source>Checks whether the library is sound, and repairs its search index and counts.</source>
        <translation>Vérifie que la bibliothèque est intacte, et répare son index de recherche et ses décomptes.</translation>
    </message>
    <message>
        <source>Saves the whole library in another file, or beside it with the day&apos;s date.</source>
        <translation>Sauvegarde toute la bibliothèque dans un autre fichier, ou à côté d’elle avec la date du jour.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. “broadsheet recover” keeps the damaged file, puts a backup in its place, and adds what can still be read.</source>
        <translation>La bibliothèque %1 est endommagée. «&#x202f;broadsheet recover&#x202f;» conserve le fichier endommagé, le remplace par une sauvegarde et y ajoute ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>The library %1 is not damaged.</source>
        <translation>La bibliothèque %1 n’est pas endommagée.</translation>
    </message>
    <message>
        <source>Puts a damaged library right, from its newest backup and from what it still holds.</source>
        <translation>Répare une bibliothèque endommagée, à partir de sa dernière sauvegarde et de ce qu’elle contient encore.</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>Indiquez au moins un article.</translation>
    </message>
    <message>
        <source>Stars papers.</source>
        <translation>Marque des articles d’une étoile.</translation>
    </message>
    <message>
        <source>Takes the star away.</source>
        <translation>Retire l’étoile.</translation>
    </message>
    <message>
        <source>Marks papers as read.</source>
        <translation>Marque des articles comme lus.</translation>
    </message>
    <message>
        <source>Marks papers as unread.</source>
        <translation>Marque des articles comme non lus.</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Name at least two papers.</source>
        <translation>Indiquez au moins deux articles.</translation>
    </message>
    <message>
        <source>Makes one paper of papers that are the same.</source>
        <translation>Réunit en un seul des articles identiques.</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Name one paper, and the note if it is to be changed.</source>
        <translation>Indiquez un article, et la note si elle doit changer.</translation>
    </message>
    <message>
        <source>Prints the note of a paper, or writes it; - reads it from standard input.</source>
        <translation>Affiche la note d’un article, ou l’écrit&#x202f;; - la lit depuis l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>OfflineCommand</name>
    <message>
        <source>No PDF is known for: %1</source>
        <translation>Aucun PDF connu pour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new PDFs, %1</source>
        <translation>
            <numerusform>%n nouveau PDF, %1</numerusform>
            <numerusform>%n nouveaux PDF, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the PDFs of papers for reading without the network.</source>
        <translation>Conserve les PDF d’articles pour les lire sans réseau.</translation>
    </message>
    <message>
        <source>All papers of this reading list.</source>
        <translation>Tous les articles de cette liste de lecture.</translation>
    </message>
    <message>
        <source>All papers with this tag.</source>
        <translation>Tous les articles portant cette étiquette.</translation>
    </message>
    <message>
        <source>Keeps these no longer.</source>
        <translation>Cesse de les conserver.</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>There is no digest of %1 yet: that day has not begun everywhere. Ask for %2 or before.</source>
        <translation>Il n’y a pas encore de recueil pour le %1&#xa0;: ce jour n’a pas commencé partout. Demandez le %2 ou un jour antérieur.</translation>
    </message>
    <message>
        <source>The first day, %1, is after the last one, %2.</source>
        <translation>Le premier jour, %1, est postérieur au dernier, %2.</translation>
    </message>
    <message>
        <source>Daily Papers, %1</source>
        <comment>day</comment>
        <translation>Daily Papers, %1</translation>
    </message>
    <message>
        <source>Broadsheet is set to work offline. Go online to get this from the network.</source>
        <translation>Broadsheet travaille hors ligne. Repassez en ligne pour récupérer ceci depuis le réseau.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été interrompue.</translation>
    </message>
    <message>
        <source>“%1” is not an address on the web. Addresses begin with https:// or http://.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web. Les adresses commencent par https:// ou http://.</translation>
    </message>
    <message>
        <source>%1 was not found on the network. Check the connection to the network, then try again.</source>
        <translation>%1 est introuvable sur le réseau. Vérifiez la connexion au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection to the network, or try again later.</source>
        <translation>%1 est injoignable. Vérifiez la connexion au réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off each time before the answer was complete. Try again later.</source>
        <translation>La connexion à %1 s’est interrompue chaque fois avant la fin de la réponse. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 fell silent before its answer was complete. Try again later.</source>
        <translation>%1 a cessé de répondre avant la fin de sa réponse. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What answers as %1 is not trusted: its certificate is not valid here. Check the date of this computer and the connection to the network.</source>
        <translation>Le serveur qui répond pour %1 n’est pas fiable&#xa0;: son certificat n’est pas valide ici. Vérifiez la date de cet ordinateur et la connexion au réseau.</translation>
    </message>
    <message>
        <source>%1 leads on to an address that is not on the web. It was not followed.</source>
        <translation>%1 redirige vers une adresse qui n’est pas sur le web. La redirection n’a pas été suivie.</translation>
    </message>
    <message>
        <source>%1 leads on to %2 over a connection that is not encrypted. It was not followed.</source>
        <translation>%1 redirige vers %2 par une connexion non chiffrée. La redirection n’a pas été suivie.</translation>
    </message>
    <message>
        <source>%1 leads from address to address without an end. Try again later.</source>
        <translation>%1 redirige sans fin d’une adresse à l’autre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 ne dispose pas de ceci.</translation>
    </message>
    <message>
        <source>%1 is in trouble at present (HTTP %2). Try again later.</source>
        <translation>%1 rencontre un problème en ce moment (HTTP %2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %2). Open the address in a browser to see why.</source>
        <translation>%1 a refusé la requête (HTTP %2). Ouvrez l’adresse dans un navigateur pour voir pourquoi.</translation>
    </message>
    <message>
        <source>%1 is busy and turned the request away each time. Try again in some minutes.</source>
        <translation>%1 est surchargé et a rejeté la requête à chaque fois. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 takes no more requests before %2. Try again then.</source>
        <translation>%1 n’accepte aucune requête avant %2. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>%1 sent a web page in place of what was asked for. If this network wants you to sign in, do so in a browser, then try again.</source>
        <translation>%1 a envoyé une page web au lieu de ce qui était demandé. Si ce réseau exige une connexion, identifiez-vous dans un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>What %1 sent is not what was asked for, or not all of it. Try again later.</source>
        <translation>Ce que %1 a envoyé n’est pas ce qui était demandé, ou est incomplet. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 reported an error: “%2”. Try again later.</source>
        <translation>%1 a signalé une erreur&#xa0;: «&#x202f;%2&#x202f;». Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: it cannot be unpacked. Try again later.</source>
        <translation>La réponse de %1 est endommagée&#xa0;: impossible de la décompresser. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than %2, the most that is taken. Get it with a browser if you want it.</source>
        <translation>Ce que %1 envoie dépasse %2, la taille maximale acceptée. Utilisez un navigateur si vous y tenez.</translation>
    </message>
    <message>
        <source>The file cannot be stored in the folder %1: %2. Make room there or choose another folder.</source>
        <translation>Impossible d’enregistrer le fichier dans le dossier %1&#xa0;: %2. Faites-y de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is being downloaded already. Wait until that is done.</source>
        <translation>%1 est déjà en cours de téléchargement. Attendez la fin.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>l’écriture y est interdite</translation>
    </message>
    <message>
        <source>Answers from the web cannot be kept in %1: %2.</source>
        <translation>Impossible de conserver les réponses du web dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>OnlineJobs</name>
    <message>
        <source>%1 asks to wait until %2…</source>
        <translation>%1 demande d’attendre jusqu’à %2…</translation>
    </message>
    <message>
        <source>%1 asks for patience. It is asked again at %2.</source>
        <comment>host, time</comment>
        <translation>%1 demande de patienter. Nouvel essai à %2.</translation>
    </message>
</context>
<context>
    <name>OnlineSettings</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni yes ni no.</translation>
    </message>
    <message>
        <source>“%1” is no schedule. Possible are never, hourly, three-hourly and daily.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une fréquence. Valeurs possibles&#xa0;: never, hourly, three-hourly et daily.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server, such as https://arxiv.org.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de serveur, comme https://arxiv.org.</translation>
    </message>
    <message>
        <source>“%1” is no category of arXiv. They look like cs.CL or math.GT.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une catégorie d’arXiv. Exemples&#xa0;: cs.CL ou math.GT.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>Le réglage «&#x202f;%1&#x202f;» n’existe pas. Réglages possibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PaperLinks</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>%1 et al.</source>
        <translation>%1 et al.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec note</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day of publication</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of publication</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation>à lire</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message numerus="yes">
        <source>%n papers or their marks were taken from it.</source>
        <translation>
            <numerusform>%n article ou ses marques ont pu en être extraits.</numerusform>
            <numerusform>%n articles ou leurs marques ont pu en être extraits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is kept as %1, and the backup of %2 is in its place. %3</source>
        <comment>file, moment, a sentence</comment>
        <translation>La bibliothèque était endommagée. Elle est conservée sous le nom %1, et la sauvegarde du %2 la remplace. %3</translation>
    </message>
    <message>
        <source>The library was damaged, and there is no backup of it. It is kept as %1, and the library begins anew. %2</source>
        <comment>file, a sentence</comment>
        <translation>La bibliothèque était endommagée, et il n’en existe pas de sauvegarde. Elle est conservée sous le nom %1, et une nouvelle bibliothèque commence. %2</translation>
    </message>
    <message>
        <source>The library %1 is damaged, and nothing can be written in its folder to put it right: %2.</source>
        <translation>La bibliothèque %1 est endommagée, et rien ne peut être écrit dans son dossier pour la réparer&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>The library as it was is kept as %1.</source>
        <translation>L’ancienne bibliothèque est conservée sous le nom %1.</translation>
    </message>
    <message>
        <source>The library %1 is now the one saved in %2.</source>
        <translation>La bibliothèque %1 est maintenant celle sauvegardée dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
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
        <translation>(bien plus petite que la bibliothèque)</translation>
    </message>
    <message>
        <source>The library %1 has no backups yet. The window makes one each day, “broadsheet backup” makes one now.</source>
        <translation>La bibliothèque %1 n’a pas encore de sauvegarde. La fenêtre en fait une chaque jour, «&#x202f;broadsheet backup&#x202f;» en fait une maintenant.</translation>
    </message>
    <message>
        <source>“broadsheet restore FILE” puts one of them in the library&apos;s place.</source>
        <translation>«&#x202f;broadsheet restore FILE&#x202f;» met l’une d’elles à la place de la bibliothèque.</translation>
    </message>
    <message>
        <source>Name one backup to restore.</source>
        <translation>Indiquez une seule sauvegarde à restaurer.</translation>
    </message>
    <message>
        <source>It is much smaller: %1 papers, where there were %2.</source>
        <translation>Elle est bien plus petite&#xa0;: %1 articles, contre %2 auparavant.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept; without a file, lists the backups.</source>
        <translation>Met une sauvegarde à la place de la bibliothèque, qui est conservée&#x202f;; sans fichier, liste les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no file %1 to restore.</source>
        <translation>Il n’y a pas de fichier %1 à restaurer.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Le fichier %1 est vide.</translation>
    </message>
    <message>
        <source>The file %1 could not be copied to %2: %3.</source>
        <translation>Impossible de copier le fichier %1 vers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The file %1 is no library that can be opened. Nothing was changed.</source>
        <translation>Le fichier %1 n’est pas une bibliothèque qui puisse être ouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed.</source>
        <translation>La sauvegarde %1 est endommagée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The copy %1 of the backup could not be written: %2.</source>
        <translation>Impossible d’écrire la copie %1 de la sauvegarde&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of %1: %2.</source>
        <translation>Impossible de mettre la sauvegarde à la place de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: %2.</source>
        <translation>Rien ne peut être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The library %1 is open in another window. Close it first.</source>
        <translation>La bibliothèque %1 est ouverte dans une autre fenêtre. Fermez d’abord celle-ci.</translation>
    </message>
</context>
<context>
    <name>SearchOffers</name>
    <message>
        <source>words of the title</source>
        <translation>mots du titre</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>mots du résumé</translation>
    </message>
    <message>
        <source>the name of an author</source>
        <translation>nom d’un auteur</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>mots de votre note</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>une de vos étiquettes</translation>
    </message>
    <message>
        <source>one of your reading lists</source>
        <translation>une de vos listes de lecture</translation>
    </message>
    <message>
        <source>a digest, by its name or day</source>
        <translation>un recueil, par son nom ou son jour</translation>
    </message>
    <message>
        <source>starred, unread, noted …</source>
        <translation>avec étoile, non lu, annoté…</translation>
    </message>
    <message>
        <source>code, a model, a data set …</source>
        <translation>code, modèle, jeu de données…</translation>
    </message>
    <message>
        <source>a year, month, day or span</source>
        <translation>année, mois, jour ou période</translation>
    </message>
    <message>
        <source>when it came in</source>
        <translation>date d’ajout</translation>
    </message>
    <message>
        <source>the number of votes</source>
        <translation>nombre de votes</translation>
    </message>
    <message>
        <source>an arXiv id</source>
        <translation>identifiant arXiv</translation>
    </message>
    <message>
        <source>a citation key</source>
        <translation>clé de citation</translation>
    </message>
    <message>
        <source>on a reading list</source>
        <translation>dans une liste de lecture</translation>
    </message>
    <message>
        <source>a link to its code</source>
        <translation>un lien vers son code</translation>
    </message>
    <message>
        <source>a link to a model</source>
        <translation>un lien vers un modèle</translation>
    </message>
    <message>
        <source>a link to a data set</source>
        <translation>un lien vers un jeu de données</translation>
    </message>
    <message>
        <source>a PDF to open</source>
        <translation>un PDF à ouvrir</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>une de vos notes</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année dernière</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>a span of months</source>
        <translation>plusieurs mois</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>depuis %n jour</numerusform>
            <numerusform>depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n weeks</source>
        <translation>
            <numerusform>depuis %n semaine</numerusform>
            <numerusform>depuis %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n months</source>
        <translation>
            <numerusform>depuis %n mois</numerusform>
            <numerusform>depuis %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n years</source>
        <translation>
            <numerusform>depuis %n an</numerusform>
            <numerusform>depuis %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n votes</source>
        <translation>
            <numerusform>plus de %n vote</numerusform>
            <numerusform>plus de %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a digest</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>Cette parenthèse fermante n’a pas d’ouvrante.</translation>
    </message>
    <message>
        <source>OR needs something to find on each of its sides.</source>
        <translation>OR doit avoir de chaque côté quelque chose à chercher.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply here.</source>
        <translation>Trop de parenthèses imbriquées ici.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Cette parenthèse n’est jamais fermée.</translation>
    </message>
    <message numerus="yes">
        <source>A search can hold at most %n words.</source>
        <translation>
            <numerusform>Une recherche peut contenir au plus %n mot.</numerusform>
            <numerusform>Une recherche peut contenir au plus %n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a colon comes a word or a quoted phrase; write the name before each word.</source>
        <translation>Après un deux-points vient un mot ou une expression entre guillemets&#x202f;; écrivez le nom devant chaque mot.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas reconnu ici. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Possible are 2025, 2025-09, 2025-09-11, a range such as 2025-01..2025-06, and the last days, weeks, months or years as 7d, 2w, 3m, 1y.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Valeurs possibles&#xa0;: 2025, 2025-09, 2025-09-11, une période comme 2025-01..2025-06, et les derniers jours, semaines, mois ou années&#xa0;: 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>La période «&#x202f;%1&#x202f;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” is not a number of upvotes. Possible are 50, &gt;50, &gt;=50, &lt;10, &lt;=10, and a range such as 10..20.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de votes. Valeurs possibles&#xa0;: 50, &gt;50, &gt;=50, &lt;10, &lt;=10, et un intervalle comme 10..20.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>A setting has one value; put it into quotation marks.</source>
        <translation>Un réglage a une seule valeur&#x202f;; mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>Le réglage «&#x202f;%1&#x202f;» n’existe pas. Réglages possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Shows or changes what is set about the network.</source>
        <translation>Affiche ou modifie les réglages du réseau.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
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
        <translation>Publication</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Name one paper.</source>
        <translation>Indiquez un seul article.</translation>
    </message>
    <message>
        <source>Shows all that is known of one paper.</source>
        <translation>Affiche tout ce que l’on sait d’un article.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>version publiée</translation>
    </message>
    <message>
        <source>preprint</source>
        <translation>prépublication</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Paru dans</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>No further words are needed.</source>
        <translation>Aucun autre mot n’est nécessaire.</translation>
    </message>
    <message>
        <source>Counts what is in the library.</source>
        <translation>Compte ce que contient la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A backup cannot go into the library %1 itself. Choose another file.</source>
        <translation>Une sauvegarde ne peut pas aller dans la bibliothèque %1 elle-même. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written, because its folder cannot. Choose another place.</source>
        <translation>Impossible d’écrire la sauvegarde %1, car son dossier n’est pas accessible en écriture. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be put in its place. Choose another file.</source>
        <translation>Impossible de mettre la sauvegarde %1 en place. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not in the table %2.</source>
        <translation>Une ligne de la table %1 se rattache à un élément absent de la table %2.</translation>
    </message>
    <message>
        <source>The search index does not agree with the papers and notes.</source>
        <translation>L’index de recherche ne concorde pas avec les articles et les notes.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. Nothing was changed. Update Broadsheet to open it.</source>
        <translation>La bibliothèque %1 a été créée par une version plus récente de Broadsheet. Rien n’a été modifié. Mettez Broadsheet à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file %1 is not a library of Broadsheet. Nothing was changed. Choose another file.</source>
        <translation>Le fichier %1 n’est pas une bibliothèque de Broadsheet. Rien n’a été modifié. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The library %1 is not a file. Choose another name for the library.</source>
        <translation>La bibliothèque %1 n’est pas un fichier. Choisissez un autre nom pour la bibliothèque.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2. Give yourself permission to read and write it.</source>
        <translation>Impossible de lire la bibliothèque %1&#xa0;: %2. Accordez-vous le droit de la lire et d’y écrire.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write it.</source>
        <translation>Impossible d’écrire dans la bibliothèque %1. Accordez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The folder %1 for the library cannot be made. Choose another place, or give yourself permission to write there.</source>
        <translation>Impossible de créer le dossier %1 de la bibliothèque. Choisissez un autre emplacement, ou accordez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be written. Choose another place, or give yourself permission to write there.</source>
        <translation>Impossible d’écrire dans le dossier %1 de la bibliothèque. Choisissez un autre emplacement, ou accordez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that there is room and that you may write there.</source>
        <translation>Impossible d’écrire la copie %1. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The search cannot be read at character %1: %2</source>
        <translation>La recherche est illisible au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>L’article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The paper is not in the library.</source>
        <translation>L’article n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The library %1 is damaged and could not be brought up to date. It was left as it was.</source>
        <translation>La bibliothèque %1 est endommagée et n’a pas pu être mise à niveau. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program. Nothing was changed. Wait for that program or close it, and try again.</source>
        <translation>Un autre programme écrit dans la bibliothèque %1. Rien n’a été modifié. Attendez ce programme ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 is full. The last change was not saved. Make room and try again.</source>
        <translation>Le disque qui contient la bibliothèque %1 est plein. La dernière modification n’a pas été enregistrée. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write the file and its folder, and try again.</source>
        <translation>Impossible d’écrire dans la bibliothèque %1. Accordez-vous le droit d’écrire dans le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened. Check that you may read and write the file and its folder.</source>
        <translation>Impossible d’ouvrir la bibliothèque %1. Vérifiez que vous pouvez lire le fichier et son dossier et y écrire.</translation>
    </message>
    <message>
        <source>The disk reported an error while the library %1 was being read or written. Check the disk, and copy the library elsewhere.</source>
        <translation>Le disque a signalé une erreur pendant la lecture ou l’écriture de la bibliothèque %1. Vérifiez le disque et copiez la bibliothèque ailleurs.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep a copy of the file, and go back to a backup of it.</source>
        <translation>La bibliothèque %1 est endommagée. Gardez une copie du fichier et revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>The library %1 could not carry out the request.</source>
        <translation>La bibliothèque %1 n’a pas pu exécuter la demande.</translation>
    </message>
    <message>
        <source>“%1” is no citation key. A key has no spaces and none of these: { } ( ) , = \ &quot; # % ~ &apos;</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une clé de citation. Une clé ne contient ni espaces, ni aucun de ces signes&#xa0;: { } ( ) , = \ &quot; # % ~ &apos;</translation>
    </message>
    <message>
        <source>Another paper has the citation key “%1”.</source>
        <translation>Un autre article a la clé de citation «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>A reading list needs a name.</source>
        <translation>Une liste de lecture doit avoir un nom.</translation>
    </message>
    <message>
        <source>The counts and the order of the list do not agree with the papers and marks.</source>
        <translation>Les décomptes et l’ordre de la liste ne concordent pas avec les articles et les marques.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is already a search named “%1”.</source>
        <translation>Il existe déjà une recherche nommée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No paper in the library has the number, arXiv id, DOI or citation key “%1”.</source>
        <translation>Aucun article de la bibliothèque n’a le numéro, l’identifiant arXiv, le DOI ou la clé de citation «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The library was made by an older version and is saved before it is changed, but the folder %1 cannot be made. Give yourself permission to write there.</source>
        <translation>La bibliothèque a été créée par une version plus ancienne et est sauvegardée avant d’être modifiée, mais le dossier %1 ne peut pas être créé. Accordez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The counts and the order of the list were made anew.</source>
        <translation>Les décomptes et l’ordre de la liste ont été refaits.</translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation>L’index de recherche a été refait.</translation>
    </message>
    <message>
        <source>This does not go with what the library %1 holds meanwhile. Nothing was changed.</source>
        <translation>Ceci ne concorde pas avec ce que contient désormais la bibliothèque %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. It is open for reading only. Update Broadsheet to change it.</source>
        <translation>La bibliothèque %1 a été créée par une version plus récente de Broadsheet. Elle est ouverte en lecture seule. Mettez Broadsheet à jour pour la modifier.</translation>
    </message>
    <message>
        <source>The library %1, or its folder, cannot be written. It is open for reading only. Give yourself permission to write there to change it.</source>
        <translation>La bibliothèque %1 ou son dossier n’est pas accessible en écriture. Elle est ouverte en lecture seule. Accordez-vous le droit d’y écrire pour la modifier.</translation>
    </message>
    <message>
        <source>Papers with different arXiv ids (%1 and %2) are different papers and are not merged.</source>
        <translation>Des articles aux identifiants arXiv différents (%1 et %2) sont des articles différents et ne sont pas fusionnés.</translation>
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
        <translation>Date</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Title and authors</source>
        <translation>Titre et auteurs</translation>
    </message>
</context>
<context>
    <name>TagCommand</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>Name the papers, then the tags: +TAG gives one and -TAG takes one away.</source>
        <translation>Indiquez les articles, puis les étiquettes&#xa0;: +TAG en ajoute une et -TAG en retire une.</translation>
    </message>
    <message>
        <source>Gives papers tags and takes them away.</source>
        <translation>Ajoute des étiquettes à des articles et en retire.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the desktop: light or dark</source>
        <translation>Comme le bureau&#xa0;: clair ou sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors</source>
        <translation>Couleurs du bureau</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>Indiquez au moins un article.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are in the trash now, for %1 days.</source>
        <translation>
            <numerusform>%n article est maintenant dans la corbeille, pour %1 jours.</numerusform>
            <numerusform>%n articles sont maintenant dans la corbeille, pour %1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds no paper with the number %1. “broadsheet trash” lists what it holds.</source>
        <translation>La corbeille ne contient aucun article portant le numéro %1. «&#x202f;broadsheet trash&#x202f;» liste ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Name at least one paper of the trash by its number.</source>
        <translation>Indiquez au moins un article de la corbeille par son numéro.</translation>
    </message>
    <message>
        <source>“broadsheet undelete” takes papers out of the trash.</source>
        <translation>«&#x202f;broadsheet undelete&#x202f;» sort des articles de la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers were deleted for good.</source>
        <translation>
            <numerusform>%n article a été supprimé définitivement.</numerusform>
            <numerusform>%n articles ont été supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts papers into the trash, for thirty days.</source>
        <translation>Met des articles à la corbeille, pour trente jours.</translation>
    </message>
    <message>
        <source>Takes papers out of the trash.</source>
        <translation>Sort des articles de la corbeille.</translation>
    </message>
    <message>
        <source>Lists what is in the trash.</source>
        <translation>Liste ce que contient la corbeille.</translation>
    </message>
    <message>
        <source>Deletes all of it for good.</source>
        <translation>Supprime définitivement tout son contenu.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>Aucun autre mot n’est nécessaire.</translation>
    </message>
    <message>
        <source>Takes back what was done last.</source>
        <translation>Annule la dernière action.</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Rétablit ce qui a été annulé en dernier.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>The library to use, instead of your own or $BROADSHEET_LIBRARY.</source>
        <translation>La bibliothèque à utiliser, au lieu de la vôtre ou de $BROADSHEET_LIBRARY.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it, and end.</source>
        <translation>Ouvrir la fenêtre, en enregistrer une image et quitter.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Broadsheet reads daily paper digests.</source>
        <translation>Broadsheet lit les recueils quotidiens d’articles.</translation>
    </message>
    <message>
        <source>Opens the window; imports the files first.</source>
        <translation>Ouvre la fenêtre&#x202f;; importe d’abord les fichiers.</translation>
    </message>
    <message>
        <source>Does one thing without a window.</source>
        <translation>Exécute une seule tâche sans fenêtre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>A paper&apos;s ID is its number in the list, its arXiv id, or its citation key.</source>
        <translation>L’ID d’un article est son numéro dans la liste, son identifiant arXiv ou sa clé de citation.</translation>
    </message>
    <message>
        <source>“broadsheet COMMAND --help” tells more about a command.</source>
        <translation>«&#x202f;broadsheet COMMAND --help&#x202f;» en dit plus sur une commande.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Read on, then next unread</source>
        <translation>Lire la suite, puis non lu suivant</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Next unread paper</source>
        <translation>Non lu suivant</translation>
    </message>
    <message>
        <source>Previous unread paper</source>
        <translation>Non lu précédent</translation>
    </message>
    <message>
        <source>Newer digest</source>
        <translation>Recueil plus récent</translation>
    </message>
    <message>
        <source>Older digest</source>
        <translation>Recueil plus ancien</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Reading list…</source>
        <translation>Liste de lecture…</translation>
    </message>
    <message>
        <source>Select paper</source>
        <translation>Sélectionner l’article</translation>
    </message>
    <message>
        <source>Mark all listed as read</source>
        <translation>Marquer toute la liste comme lue</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page</source>
        <translation>Ouvrir la page de l’article</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>Ouvrir le code</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>Copier le BibTeX</translation>
    </message>
    <message>
        <source>Copy citation key</source>
        <translation>Copier la clé de citation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Importer depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Afficher les sources</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy BibTeX with abstracts</source>
        <translation>Copier le BibTeX avec résumé</translation>
    </message>
    <message>
        <source>Change citation key…</source>
        <translation>Modifier la clé de citation…</translation>
    </message>
    <message>
        <source>How keys are made…</source>
        <translation>Formation des clés…</translation>
    </message>
    <message>
        <source>Files kept up to date…</source>
        <translation>Fichiers tenus à jour…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Best match or newest first</source>
        <translation>Par pertinence ou par date</translation>
    </message>
    <message>
        <source>To read, reading, done</source>
        <translation>À lire, en cours, terminé</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer au début</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Placer à la fin</translation>
    </message>
    <message>
        <source>Earlier versions of the note…</source>
        <translation>Versions antérieures de la note…</translation>
    </message>
    <message>
        <source>Fetch new papers</source>
        <translation>Récupérer les nouveaux articles</translation>
    </message>
    <message>
        <source>Fetch days…</source>
        <translation>Récupérer une période…</translation>
    </message>
    <message>
        <source>What is fetched…</source>
        <translation>Réglages de récupération…</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>Ajouter un article…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>What you did…</source>
        <translation>Historique des actions…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Conserver hors ligne</translation>
    </message>
    <message>
        <source>Look up what is missing</source>
        <translation>Compléter ce qui manque</translation>
    </message>
    <message>
        <source>Look up papers without ids</source>
        <translation>Identifier les articles sans identifiant</translation>
    </message>
    <message>
        <source>Kept offline…</source>
        <translation>Conservés hors ligne…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>Revenir à la lecture précédente</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Tout trouver…</translation>
    </message>
    <message>
        <source>Merge into one paper</source>
        <translation>Fusionner en un seul article</translation>
    </message>
    <message>
        <source>This paper and nothing else</source>
        <translation>Cet article seul</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Quote the selection in the note</source>
        <translation>Citer la sélection dans la note</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistiques…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>broadsheet::BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>&amp;Restaurer celle-ci</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day while the window is open, and kept for seven days, the last of a week for four weeks.</source>
        <translation>Il n’y en a pas encore. Une sauvegarde est faite chaque jour où la fenêtre est ouverte et gardée sept jours, la dernière d’une semaine quatre semaines.</translation>
    </message>
    <message numerus="yes">
        <source>This backup is much smaller than the library, which has %n papers.</source>
        <translation>
            <numerusform>Cette sauvegarde est bien plus petite que la bibliothèque, qui a %n article.</numerusform>
            <numerusform>Cette sauvegarde est bien plus petite que la bibliothèque, qui a %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring closes the window for a moment. The library as it is now is kept beside the restored one.</source>
        <translation>La restauration ferme la fenêtre un instant. La bibliothèque actuelle est conservée à côté de celle restaurée.</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <comment>moment, papers, notes, size</comment>
        <translation>%1 · %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
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
        <translation>%1 · bien plus petite</translation>
    </message>
</context>
<context>
    <name>broadsheet::BibtexView</name>
    <message>
        <source>BibTeX entry</source>
        <translation>Entrée BibTeX</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>Copier le BibTeX</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>clé de citation</translation>
    </message>
</context>
<context>
    <name>broadsheet::CalendarMap</name>
    <message>
        <source>Papers by day</source>
        <translation>Articles par jour</translation>
    </message>
    <message>
        <source>%1: no digest</source>
        <translation>%1 : aucun recueil</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln papers, %2 read</source>
        <comment>day, papers, read</comment>
        <translation>
            <numerusform>%1 : %Ln article, %2 lus</numerusform>
            <numerusform>%1 : %Ln articles, %2 lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeyDialog</name>
    <message>
        <source>Give papers that &amp;have a key a new one</source>
        <translation>Donner une &amp;nouvelle clé aux articles qui en ont une</translation>
    </message>
    <message>
        <source>Citation keys</source>
        <translation>Clés de citation</translation>
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
        <translation>L’identifiant arXiv</translation>
    </message>
    <message>
        <source>My own formula</source>
        <translation>Ma propre formule</translation>
    </message>
    <message>
        <source>Documents that cite by the old keys must be changed. You can undo this.</source>
        <translation>Les documents qui citent avec les anciennes clés doivent être modifiés. Vous pouvez annuler cette action.</translation>
    </message>
    <message>
        <source>Keys &amp;like those of</source>
        <translation>&amp;Clés comme celles de</translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation>&amp;Formule</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeySettings</name>
    <message>
        <source>All citation keys are by this formula already.</source>
        <translation>Toutes les clés de citation suivent déjà cette formule.</translation>
    </message>
</context>
<context>
    <name>broadsheet::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Find a command, a tag, a list, a digest or a paper</source>
        <translation>Trouver une commande, une étiquette, une liste, un recueil ou un article</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>broadsheet::CompletionDialog</name>
    <message>
        <source>Papers found by their titles</source>
        <translation>Articles trouvés par leur titre</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvables</translation>
    </message>
    <message>
        <source>A paper is taken for the same when at least nine words of ten in the titles agree and no other paper agrees as well.</source>
        <translation>Un article est tenu pour le même lorsqu’au moins neuf mots sur dix des titres concordent et qu’aucun autre article ne concorde aussi bien.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
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
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>broadsheet::Completions</name>
    <message>
        <source>Looking up papers…</source>
        <translation>Recherche des articles…</translation>
    </message>
    <message>
        <source>Looking up “%1”</source>
        <comment>a title</comment>
        <translation>Recherche de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Found %n papers by their titles.</source>
        <translation>
            <numerusform>%n article trouvé par son titre.</numerusform>
            <numerusform>%n articles trouvés par leur titre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv has told of %n papers.</source>
        <translation>
            <numerusform>arXiv a fourni les données de %n article.</numerusform>
            <numerusform>arXiv a fourni les données de %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look up: all papers have their ids.</source>
        <translation>Il n’y a rien à rechercher&#xa0;: tous les articles ont leur identifiant.</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailPane</name>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>Choisissez un article pour le lire ici.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>La note telle qu’elle se lit</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailTabs</name>
    <message>
        <source>What to show of the paper</source>
        <translation>Ce qui est affiché de l’article</translation>
    </message>
</context>
<context>
    <name>broadsheet::DigestWords</name>
    <message>
        <source>In short: %1</source>
        <translation>En bref&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation>Mots-clés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportDialog</name>
    <message>
        <source>With &amp;abstracts</source>
        <translation>Avec les &amp;résumés</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Avec mes &amp;notes</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Spell special &amp;letters in LaTeX</source>
        <translation>Écrire les &amp;lettres spéciales en LaTeX</translation>
    </message>
    <message>
        <source>&amp;Keep the file up to date</source>
        <translation>&amp;Tenir le fichier à jour</translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>Exporter des articles</translation>
    </message>
    <message>
        <source>For LaTeX before 2018 and other programs that take ASCII alone</source>
        <translation>Pour LaTeX d’avant 2018 et les autres programmes limités à l’ASCII</translation>
    </message>
    <message>
        <source>The file is written anew whenever the papers that it holds change.</source>
        <translation>Le fichier est réécrit chaque fois que les articles qu’il contient changent.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>With my &amp;notes and tags</source>
        <translation>Avec mes &amp;notes et étiquettes</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exports</name>
    <message>
        <source>%1, as filtered by “%2”</source>
        <translation>%1, filtre «&#x202f;%2&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n selected papers</source>
        <translation>
            <numerusform>%n article sélectionné</numerusform>
            <numerusform>%n articles sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>Articles avec étoile</translation>
    </message>
    <message>
        <source>Reading list “%1”</source>
        <translation>Liste de lecture «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1.</source>
        <translation>
            <numerusform>%n article écrit dans %1.</numerusform>
            <numerusform>%n articles écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>Exporter des articles</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1, which is kept up to date from now on.</source>
        <translation>
            <numerusform>%n article écrit dans %1. Ce fichier est désormais tenu à jour.</numerusform>
            <numerusform>%n articles écrits dans %1. Ce fichier est désormais tenu à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Recherche «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>broadsheet::FetchDaysDialog</name>
    <message>
        <source>Fetch Daily Papers</source>
        <translation>Récupérer les Daily Papers</translation>
    </message>
    <message>
        <source>Days without a digest, such as weekends, are left out. Papers that you have are kept as they are, with newer votes.</source>
        <translation>Les jours sans recueil, comme les week-ends, sont omis. Les articles que vous avez restent tels quels, avec des votes plus récents.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>&amp;Récupérer</translation>
    </message>
</context>
<context>
    <name>broadsheet::Fetches</name>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <comment>name of a digest</comment>
        <translation>Récupération&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new papers</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched: %1. Then: %2</source>
        <comment>counts, what went wrong</comment>
        <translation>Récupération&#xa0;: %1. Puis&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>Arrêté. Jusque-là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>Récupération terminée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing yet. On weekends and holidays there are no digests.</source>
        <translation>Il n’y a encore rien. Les week-ends et jours fériés, il n’y a pas de recueil.</translation>
    </message>
    <message>
        <source>There is no such paper. Look whether each sign is right.</source>
        <translation>Cet article n’existe pas. Vérifiez chaque caractère.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n déjà vu</numerusform>
            <numerusform>%n déjà vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FirstStart</name>
    <message>
        <source>the sample digest</source>
        <translation>le recueil d’exemple</translation>
    </message>
    <message>
        <source>These papers are a sample to try everything on. For those of today, copy the text of a Daily Papers page and paste it with %1, drop a file on this window, or fetch them with %2. %3 tells the rest.</source>
        <comment>keys</comment>
        <translation>Ces articles sont un exemple pour tout essayer. Pour ceux du jour, copiez le texte d’une page Daily Papers et collez-le avec %1, déposez un fichier sur cette fenêtre, ou récupérez-les avec %2. %3 explique le reste.</translation>
    </message>
</context>
<context>
    <name>broadsheet::FocusMode</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a paper in the list, papers in the list</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>broadsheet::HistoryDialog</name>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;Annuler la dernière action</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Historique des actions</translation>
    </message>
    <message>
        <source>%1 · undone · %2</source>
        <comment>action, time</comment>
        <translation>%1 · annulé · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>action, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing yet. Stars, notes, tags and all else that you do can be undone here.</source>
        <translation>Rien pour l’instant. Étoiles, notes, étiquettes et toutes vos autres actions peuvent être annulées ici.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Imports</name>
    <message>
        <source>Import digests</source>
        <translation>Importer des recueils</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy the text of a Daily Papers page and paste again.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichiers. Copiez le texte d’une page Daily Papers et collez à nouveau.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n déjà vu</numerusform>
            <numerusform>%n déjà vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>Arrêté. Jusque-là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importation terminée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeptOffline</name>
    <message>
        <source>Keeping “%1” offline: %2</source>
        <comment>a title, how much has come</comment>
        <translation>Conservation de «&#x202f;%1&#x202f;» hors ligne&#xa0;: %2</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>Aucun PDF n’est connu pour cet article.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs are at hand without the network, %1 in all.</source>
        <translation>
            <numerusform>%n PDF est disponible sans réseau, %1 en tout.</numerusform>
            <numerusform>%n PDF sont disponibles sans réseau, %1 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>These papers are kept offline with their reading list or tag.</source>
        <translation>Ces articles sont conservés hors ligne avec leur liste de lecture ou leur étiquette.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyHints</name>
    <message>
        <source>move</source>
        <translation>naviguer</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>cite</source>
        <translation>citer</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>tous les raccourcis</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Utiliser ce raccourci</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>&amp;Tous par défaut</translation>
    </message>
    <message>
        <source>Choose a command, then press the key that it is to have.</source>
        <translation>Choisissez une commande, puis appuyez sur le raccourci voulu.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field.</source>
        <translation>Appuyez dans le champ sur le nouveau raccourci de « %1 ».</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now, which would lose it.</source>
        <translation>%1 est actuellement le raccourci de « %2 », qui le perdrait.</translation>
    </message>
    <message>
        <source>%1 takes the place of %2.</source>
        <comment>a key, the keys before</comment>
        <translation>%1 remplace %2.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LinkButtons</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListSummary</name>
    <message numerus="yes">
        <source>%Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>Plus de %Ln article</numerusform>
            <numerusform>Plus de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>papers in the list, papers selected</comment>
        <translation>
            <numerusform>%1, %Ln sélectionné</numerusform>
            <numerusform>%1, %Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers found, papers searched</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>Environ %Ln article</numerusform>
            <numerusform>Environ %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number of papers</comment>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LiveFilesDialog</name>
    <message>
        <source>&amp;Stop keeping it up to date</source>
        <translation>Ne &amp;plus tenir à jour</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>Fichiers tenus à jour</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>toute la bibliothèque</translation>
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
        <translation>Aucun fichier n’est tenu à jour. À l’exportation d’articles, choisissez «&#x202f;Tenir le fichier à jour&#x202f;» pour qu’il soit réécrit chaque fois qu’ils changent.</translation>
    </message>
    <message>
        <source>These files are written anew whenever the papers that they hold change.</source>
        <translation>Ces fichiers sont réécrits chaque fois que les articles qu’ils contiennent changent.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookingBack</name>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation>Il n’y a pas de version antérieure de cette note.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <comment>what was undone</comment>
        <translation>Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>A search that cannot be read cannot be saved.</source>
        <translation>Une recherche illisible ne peut pas être enregistrée.</translation>
    </message>
</context>
<context>
    <name>broadsheet::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteEditor</name>
    <message>
        <source>Write a note, in Markdown</source>
        <translation>Écrivez une note, en Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteRevisionsDialog</name>
    <message>
        <source>The note as it was</source>
        <translation>La note telle qu’elle était</translation>
    </message>
    <message>
        <source>The note as it is now</source>
        <translation>La note actuelle</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurer cette version</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>Versions antérieures de la note</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Date de rédaction</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineActions</name>
    <message>
        <source>Add a paper by its arXiv id, DOI or address:</source>
        <translation>Ajouter un article par identifiant arXiv, DOI ou adresse&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is neither an arXiv id nor a DOI, nor an address with one of them. They look like 1706.03762 and 10.1093/nar/gkad1017.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un identifiant arXiv, ni un DOI, ni une adresse contenant l’un d’eux. Exemples&#xa0;: 1706.03762 et 10.1093/nar/gkad1017.</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>Récupération terminée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Broadsheet has fetched papers</source>
        <translation>Broadsheet a récupéré des articles</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Keep these papers offline</source>
        <translation>Conserver ces articles hors ligne</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineSettingsDialog</name>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>À ma demande</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>Toutes les trois heures</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>cs.CL cs.LG</source>
        <comment>an example</comment>
        <translation>cs.CL cs.LG</translation>
    </message>
    <message>
        <source>&amp;Fetch new papers</source>
        <translation>&amp;Récupérer les nouveaux articles</translation>
    </message>
    <message>
        <source>&amp;Also from arXiv</source>
        <translation>&amp;Aussi depuis arXiv</translation>
    </message>
    <message>
        <source>Categories with spaces between; leave it empty for none.</source>
        <translation>Catégories séparées par des espaces&#x202f;; laissez vide pour aucune.</translation>
    </message>
</context>
<context>
    <name>broadsheet::OrderButton</name>
    <message>
        <source>Newest</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Derniers ajouts</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>Ordre de la liste</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperActions</name>
    <message>
        <source>No page is known for this paper.</source>
        <translation>Aucune page n’est connue pour cet article.</translation>
    </message>
    <message>
        <source>No code is known for this paper.</source>
        <translation>Aucun code n’est connu pour cet article.</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>Aucun PDF n’est connu pour cet article.</translation>
    </message>
    <message>
        <source>“%1” is not a web address, and only those are opened.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web, et seules celles-ci sont ouvertes.</translation>
    </message>
    <message>
        <source>No program on this computer opened %1.</source>
        <translation>Aucun programme de cet ordinateur n’a ouvert %1.</translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n papers</source>
        <comment>what was copied</comment>
        <translation>
            <numerusform>BibTeX de %n article</numerusform>
            <numerusform>BibTeX de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select the papers that are one and the same, then merge them.</source>
        <translation>Sélectionnez les articles qui n’en font qu’un, puis fusionnez-les.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperCommands</name>
    <message>
        <source>Select the part of the abstract that is to be quoted first.</source>
        <translation>Sélectionnez d’abord la partie du résumé à citer.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperConnections</name>
    <message>
        <source>No paper of the library has the key “%1”.</source>
        <translation>Aucun article de la bibliothèque n’a la clé « %1 ».</translation>
    </message>
    <message>
        <source>In this note: %1</source>
        <comment>papers</comment>
        <translation>Dans cette note : %1</translation>
    </message>
    <message>
        <source>Mentioned in the notes on: %1</source>
        <comment>papers</comment>
        <translation>Mentionné dans les notes sur : %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperHeader</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Autres versions</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListPane</name>
    <message>
        <source>No papers yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>Nothing new is waiting.</source>
        <translation>Aucune nouveauté en attente.</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Pas encore d’étoiles</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No paper is left in this source.</source>
        <translation>Il ne reste aucun article dans cette source.</translation>
    </message>
    <message>
        <source>No paper matches the search. Try fewer words.</source>
        <translation>Aucun article ne correspond à la recherche. Essayez moins de mots.</translation>
    </message>
    <message>
        <source>No paper in “%1” matches the search.</source>
        <translation>Aucun article de «&#x202f;%1&#x202f;» ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread papers</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here, drop a file on this window, or choose one.</source>
        <translation>Copiez le texte d’une page Daily Papers et collez-le ici, déposez un fichier sur cette fenêtre, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here with %1, drop a file on this window, or choose one.</source>
        <comment>a key</comment>
        <translation>Copiez le texte d’une page Daily Papers et collez-le ici avec %1, déposez un fichier sur cette fenêtre, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Papers that you star are listed here.</source>
        <translation>Les articles avec une étoile apparaissent ici.</translation>
    </message>
    <message>
        <source>Press %1 on a paper to star it.</source>
        <translation>Appuyez sur %1 pour mettre une étoile à un article.</translation>
    </message>
    <message>
        <source>Papers with a note are listed here.</source>
        <translation>Les articles avec une note apparaissent ici.</translation>
    </message>
    <message>
        <source>Press %1 on a paper to write a note.</source>
        <translation>Appuyez sur %1 pour écrire une note sur un article.</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Absent de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>The search names %n papers.</source>
        <translation>
            <numerusform>La recherche désigne %n article.</numerusform>
            <numerusform>La recherche désigne %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n papers</source>
        <translation>
            <numerusform>Ajouter %n article</numerusform>
            <numerusform>Ajouter %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPrompts</name>
    <message numerus="yes">
        <source>Tag for %n papers</source>
        <translation>
            <numerusform>Étiquette pour %n article</numerusform>
            <numerusform>Étiquette pour %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading list for %n papers</source>
        <translation>
            <numerusform>Liste de lecture pour %n article</numerusform>
            <numerusform>Liste de lecture pour %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Citation key of this paper</source>
        <translation>Clé de citation de cet article</translation>
    </message>
</context>
<context>
    <name>broadsheet::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Text size of papers</source>
        <translation>&amp;Taille du texte des articles</translation>
    </message>
    <message>
        <source>T&amp;ypeface of papers</source>
        <translation>&amp;Police des articles</translation>
    </message>
    <message>
        <source>New papers</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>What is fetched, and when</source>
        <translation>Ce qui est récupéré, et quand</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Papers kept offline</source>
        <translation>Articles conservés hors ligne</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>How citation keys are made</source>
        <translation>Formation des clés de citation</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>Fichiers tenus à jour</translation>
    </message>
    <message>
        <source>Keys and library</source>
        <translation>Raccourcis et bibliothèque</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Raccourcis de toutes les commandes</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sauvegardes de la bibliothèque</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>Fichier de la bibliothèque</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <comment>typeface</comment>
        <translation>Sans empattements</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProseView</name>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingFlow</name>
    <message>
        <source>No more unread papers in this list.</source>
        <translation>Aucun autre article non lu dans cette liste.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingListActions</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>Déplacer dans la liste</translation>
    </message>
    <message>
        <source>Progress is told within a reading list. Choose one among the sources.</source>
        <translation>La progression se suit dans une liste de lecture. Choisissez-en une parmi les sources.</translation>
    </message>
    <message>
        <source>Papers are moved where the whole list is shown in its own order.</source>
        <translation>Les articles se déplacent là où toute la liste est affichée dans son propre ordre.</translation>
    </message>
    <message>
        <source>Papers are moved within a reading list. Choose one among the sources.</source>
        <translation>Les articles se déplacent dans une liste de lecture. Choisissez-en une parmi les sources.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SavedSearches</name>
    <message>
        <source>All papers are listed. Search for something to save the search.</source>
        <translation>Tous les articles sont affichés. Cherchez quelque chose pour enregistrer la recherche.</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
    <message>
        <source>New name of this search</source>
        <translation>Nouveau nom de cette recherche</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBox</name>
    <message>
        <source>Search papers</source>
        <translation>Rechercher des articles</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBoxEnd</name>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
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
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Avec notes</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Recueils</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, name of the digest</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Plus anciens…</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day without year</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day with year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day in full</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers done, papers in the list</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Rename this search…</source>
        <translation>Renommer cette recherche…</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>Supprimer cette recherche</translation>
    </message>
</context>
<context>
    <name>broadsheet::Statistics</name>
    <message>
        <source>Copied the statistics as text.</source>
        <translation>Statistiques copiées sous forme de texte.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatisticsDialog</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Avant</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>share of papers before, and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Topics show when there are more papers.</source>
        <translation>Les sujets apparaissent quand il y a plus d’articles.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>word, share of papers before, and now</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Topics whose share has changed</source>
        <translation>Sujets dont la part a changé</translation>
    </message>
    <message>
        <source>&amp;Show how much is read</source>
        <translation>&amp;Montrer ce qui est lu</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>Digests by day</source>
        <translation>Recueils par jour</translation>
    </message>
    <message>
        <source>Words of titles that come and go, in the last twelve months</source>
        <translation>Mots des titres qui vont et viennent, sur les douze derniers mois</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last month of a year shown</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln lu</numerusform>
            <numerusform>%Ln lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a star</source>
        <translation>
            <numerusform>%Ln avec étoile</numerusform>
            <numerusform>%Ln avec étoile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a note</source>
        <translation>
            <numerusform>%Ln avec note</numerusform>
            <numerusform>%Ln avec note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests</source>
        <translation>
            <numerusform>%Ln recueil</numerusform>
            <numerusform>%Ln recueils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading lists</source>
        <translation>
            <numerusform>%Ln liste de lecture</numerusform>
            <numerusform>%Ln listes de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes by week</source>
        <translation>Votes par semaine</translation>
    </message>
    <message>
        <source>Papers read by week</source>
        <translation>Articles lus par semaine</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln votes at most, for “%2”</source>
        <comment>date, title of a paper</comment>
        <translation>
            <numerusform>Semaine du %1 : au plus %Ln vote, pour « %2 »</numerusform>
            <numerusform>Semaine du %1 : au plus %Ln votes, pour « %2 »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln papers read</source>
        <comment>date</comment>
        <translation>
            <numerusform>Semaine du %1 : %Ln article lu</numerusform>
            <numerusform>Semaine du %1 : %Ln articles lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Most votes of a paper, by week</source>
        <translation>Plus grand nombre de votes d’un article, par semaine</translation>
    </message>
    <message>
        <source>Papers you read, by week</source>
        <translation>Articles lus, par semaine</translation>
    </message>
</context>
<context>
    <name>broadsheet::StorageDialog</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Remove these</source>
        <translation>&amp;Supprimer ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Conservés hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are kept offline, with %1 of files.</source>
        <translation>
            <numerusform>%n article est conservé hors ligne, avec %1 de fichiers.</numerusform>
            <numerusform>%n articles sont conservés hors ligne, avec %1 de fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Always those of %1.</source>
        <comment>names of lists and tags</comment>
        <translation>Toujours ceux de %1.</translation>
    </message>
    <message>
        <source>No file belongs to a paper that is kept no longer.</source>
        <translation>Aucun fichier n’appartient à un article qui n’est plus conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n files belong to papers that are kept no longer: %1.</source>
        <translation>
            <numerusform>%n fichier appartient à un article qui n’est plus conservé&#xa0;: %1.</numerusform>
            <numerusform>%n fichiers appartiennent à des articles qui ne sont plus conservés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of the services, kept so that they need not be sent twice: %1.</source>
        <translation>Réponses des services, gardées pour ne pas avoir à être renvoyées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagField</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagRow</name>
    <message>
        <source>+ tag</source>
        <translation>+ étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Delete takes it off this paper</source>
        <translation>Suppr la retire de cet article</translation>
    </message>
    <message>
        <source>Reading list %1</source>
        <translation>Liste de lecture %1</translation>
    </message>
    <message>
        <source>Delete takes this paper out of it</source>
        <translation>Suppr en retire cet article</translation>
    </message>
</context>
<context>
    <name>broadsheet::Thumbnail</name>
    <message>
        <source>Picture of the paper</source>
        <translation>Image de l’article</translation>
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
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>broadsheet::TrashDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete all for good</source>
        <translation>&amp;Tout supprimer définitivement</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. Deleted papers rest here for %n days.</source>
        <translation>
            <numerusform>La corbeille est vide. Les articles supprimés y restent %n jour.</numerusform>
            <numerusform>La corbeille est vide. Les articles supprimés y restent %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A paper that is put back has its notes, tags and lists again. After %n days here it is gone for good.</source>
        <translation>
            <numerusform>Un article restauré retrouve ses notes, étiquettes et listes. Après %n jour ici, il disparaît définitivement.</numerusform>
            <numerusform>Un article restauré retrouve ses notes, étiquettes et listes. Après %n jours ici, il disparaît définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
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
        <translation>Semaine du %1 : rien</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowCommands</name>
    <message>
        <source>Moving</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Listes de lecture</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowMenu</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>En ligne et hors ligne</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowPicture</name>
    <message>
        <source>The picture could not be written to %1. Check the folder and the ending of the name, for example .png.</source>
        <translation>Impossible d’écrire l’image dans %1. Vérifiez le dossier et l’extension du nom, par exemple .png.</translation>
    </message>
</context>
</TS>
