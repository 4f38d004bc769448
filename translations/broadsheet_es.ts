<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddCommand</name>
    <message>
        <source>%1: there is no such paper.</source>
        <translation>%1: no existe ese artículo.</translation>
    </message>
    <message>
        <source>Name papers by arXiv id, DOI or address.</source>
        <translation>Indicar artículos por ID de arXiv, DOI o dirección.</translation>
    </message>
    <message>
        <source>At most a hundred papers can be named at once, each by an arXiv id such as 1706.03762, a DOI, or an address with one of them.</source>
        <translation>Se pueden indicar como máximo cien artículos a la vez, cada uno por un ID de arXiv como 1706.03762, un DOI o una dirección que contenga uno de ellos.</translation>
    </message>
    <message>
        <source>Adds papers by arXiv id, DOI or address.</source>
        <translation>Añade artículos por ID de arXiv, DOI o dirección.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The backup is restored. The library as it was is kept as %1.</source>
        <translation>La copia de seguridad está restaurada. La biblioteca anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>The library is in a folder that is shared through %1. Used on two computers at once, or copied while it is written, it can be damaged. Keep it on this computer alone, and put backups into the shared folder.</source>
        <translation>La biblioteca está en una carpeta compartida mediante %1. Usarla en dos equipos a la vez, o copiarla mientras se escribe, puede dañarla. Conviene tenerla solo en este equipo y guardar las copias de seguridad en la carpeta compartida.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made. Check that you may write there.</source>
        <translation>No se puede crear la carpeta %1 para las copias de seguridad. Comprobar que hay permiso para escribir en ese lugar.</translation>
    </message>
</context>
<context>
    <name>CitationKeys</name>
    <message>
        <source>a + is missing before this</source>
        <translation>falta un + antes de esto</translation>
    </message>
    <message>
        <source>The formula for citation keys cannot be read at character %1: %2.</source>
        <translation>La fórmula de las claves de cita no se entiende en el carácter %1: %2.</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>estas comillas no se cierran</translation>
    </message>
    <message>
        <source>keys may hold only unaccented letters, digits and the signs _ : . -</source>
        <translation>las claves solo admiten letras sin acentos, cifras y los signos _ : . -</translation>
    </message>
    <message>
        <source>a part such as auth, year or title is missing</source>
        <translation>falta una parte como auth, year o title</translation>
    </message>
    <message>
        <source>there is no part named “%1”</source>
        <translation>no existe ninguna parte llamada «%1»</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is missing here</source>
        <translation>aquí falta un número de 0 a %1</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing here</source>
        <translation>aquí falta un paréntesis de cierre</translation>
    </message>
    <message>
        <source>after a point comes lower, upper or capitalize</source>
        <translation>después de un punto va lower, upper o capitalize</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>The results could not be written in full.</source>
        <translation>Los resultados no se pudieron escribir por completo.</translation>
    </message>
    <message>
        <source>For more, run: %1</source>
        <translation>Para saber más, ejecutar: %1</translation>
    </message>
    <message>
        <source>“%1” is no day. A day is written as year-month-day: 2025-09-11.</source>
        <translation>«%1» no es un día. Los días se escriben como año-mes-día: 2025-09-11.</translation>
    </message>
</context>
<context>
    <name>CompleteCommand</name>
    <message>
        <source>Not found: %1</source>
        <translation>No encontrado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found by their titles</source>
        <translation>
            <numerusform>%n artículo encontrado por el título</numerusform>
            <numerusform>%n artículos encontrados por el título</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described by arXiv</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n descrito por arXiv</numerusform>
            <numerusform>%n descritos por arXiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks up papers that have no ids, or what arXiv knows of those found.</source>
        <translation>Identifica los artículos sin ID o completa los encontrados con los datos de arXiv.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Starred a paper</source>
        <translation>Artículo destacado</translation>
    </message>
    <message numerus="yes">
        <source>Starred %n papers</source>
        <translation>
            <numerusform>%n artículo destacado</numerusform>
            <numerusform>%n artículos destacados</numerusform>
        </translation>
    </message>
    <message>
        <source>Unstarred a paper</source>
        <translation>Artículo quitado de destacados</translation>
    </message>
    <message numerus="yes">
        <source>Unstarred %n papers</source>
        <translation>
            <numerusform>%n artículo quitado de destacados</numerusform>
            <numerusform>%n artículos quitados de destacados</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper read</source>
        <translation>Artículo marcado como leído</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers read</source>
        <translation>
            <numerusform>%n artículo marcado como leído</numerusform>
            <numerusform>%n artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper unread</source>
        <translation>Artículo marcado como no leído</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers unread</source>
        <translation>
            <numerusform>%n artículo marcado como no leído</numerusform>
            <numerusform>%n artículos marcados como no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Edited a note</source>
        <translation>Nota editada</translation>
    </message>
    <message>
        <source>Tagged a paper “%1”</source>
        <translation>Artículo etiquetado con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n papers “%1”</source>
        <translation>
            <numerusform>%n artículo etiquetado con «%1»</numerusform>
            <numerusform>%n artículos etiquetados con «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the tag “%1” off a paper</source>
        <translation>Etiqueta «%1» quitada de un artículo</translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” off %n papers</source>
        <translation>
            <numerusform>Etiqueta «%1» quitada de %n artículo</numerusform>
            <numerusform>Etiqueta «%1» quitada de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper off the reading list “%1”</source>
        <translation>Artículo quitado de la lista de lectura «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers off the reading list “%1”</source>
        <translation>
            <numerusform>%n artículo quitado de la lista de lectura «%1»</numerusform>
            <numerusform>%n artículos quitados de la lista de lectura «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a paper on the reading list “%1”</source>
        <translation>Artículo añadido a la lista de lectura «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Put %n papers on the reading list “%1”</source>
        <translation>
            <numerusform>%n artículo añadido a la lista de lectura «%1»</numerusform>
            <numerusform>%n artículos añadidos a la lista de lectura «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a citation key</source>
        <translation>Clave de cita cambiada</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n citation keys</source>
        <translation>
            <numerusform>%n clave de cita cambiada</numerusform>
            <numerusform>%n claves de cita cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the search “%1”</source>
        <translation>Búsqueda «%1» eliminada</translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>Búsqueda «%1» guardada</translation>
    </message>
    <message>
        <source>Renamed the search “%1” to “%2”</source>
        <translation>Búsqueda «%1» renombrada como «%2»</translation>
    </message>
    <message>
        <source>Moved a paper in the reading list “%1”</source>
        <translation>Artículo movido en la lista de lectura «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n papers in the reading list “%1”</source>
        <translation>
            <numerusform>%n artículo movido en la lista de lectura «%1»</numerusform>
            <numerusform>%n artículos movidos en la lista de lectura «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as to read in “%1”</source>
        <translation>Artículo marcado como «por leer» en «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as to read in “%1”</source>
        <translation>
            <numerusform>%n artículo marcado como «por leer» en «%1»</numerusform>
            <numerusform>%n artículos marcados como «por leer» en «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as being read in “%1”</source>
        <translation>Artículo marcado como «en curso» en «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as being read in “%1”</source>
        <translation>
            <numerusform>%n artículo marcado como «en curso» en «%1»</numerusform>
            <numerusform>%n artículos marcados como «en curso» en «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as done in “%1”</source>
        <translation>Artículo marcado como «terminado» en «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as done in “%1”</source>
        <translation>
            <numerusform>%n artículo marcado como «terminado» en «%1»</numerusform>
            <numerusform>%n artículos marcados como «terminado» en «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a paper</source>
        <translation>Artículo eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n papers</source>
        <translation>
            <numerusform>%n artículo eliminado</numerusform>
            <numerusform>%n artículos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper out of the trash</source>
        <translation>Artículo recuperado de la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers out of the trash</source>
        <translation>
            <numerusform>%n artículo recuperado de la papelera</numerusform>
            <numerusform>%n artículos recuperados de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept a paper offline</source>
        <translation>Artículo guardado para leer sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n papers offline</source>
        <translation>
            <numerusform>%n artículo guardado para leer sin conexión</numerusform>
            <numerusform>%n artículos guardados para leer sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer kept a paper offline</source>
        <translation>Artículo ya no guardado sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>No longer kept %n papers offline</source>
        <translation>
            <numerusform>%n artículo ya no guardado sin conexión</numerusform>
            <numerusform>%n artículos ya no guardados sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the papers of “%1” offline</source>
        <translation>Artículos de «%1» guardados para leer sin conexión</translation>
    </message>
    <message>
        <source>No longer kept the papers of “%1” offline</source>
        <translation>Artículos de «%1» ya no guardados sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n papers from %1</source>
        <translation>
            <numerusform>%n artículo importado desde %1</numerusform>
            <numerusform>%n artículos importados desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n papers from %1</source>
        <translation>
            <numerusform>%n artículo actualizado desde %1</numerusform>
            <numerusform>%n artículos actualizados desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up %n papers</source>
        <translation>
            <numerusform>%n artículo completado</numerusform>
            <numerusform>%n artículos completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n papers into one</source>
        <translation>
            <numerusform>%n artículo fusionado en uno</numerusform>
            <numerusform>%n artículos fusionados en uno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The entries could not be written: %1</source>
        <translation>No se pudieron escribir las entradas: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What the file held before is still there.</source>
        <translation>No se pudo escribir %1: %2. El contenido anterior del archivo sigue ahí.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Lista de lectura</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>%1 is not kept up to date: this version does not know its format, “%2”.</source>
        <translation>%1 no se mantiene al día: esta versión no conoce su formato, «%2».</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation>por leer</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>aprox. %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>aprox. %1 h</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 terminados</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 left</source>
        <comment>3 of 12 done, about 4 h left</comment>
        <translation>%1 de %2 terminados, quedan %3</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no format for export. Possible are %2.</source>
        <translation>«%1» no es un formato de exportación. Valores posibles: %2.</translation>
    </message>
    <message>
        <source>Papers written to %1: %2.</source>
        <translation>Artículos exportados a %1: %2.</translation>
    </message>
    <message>
        <source>Writes the papers that a search finds, or all.</source>
        <translation>Exporta los artículos que encuentra una búsqueda, o todos.</translation>
    </message>
    <message>
        <source>One of %1; bibtex by default.</source>
        <translation>Uno de %1; de forma predeterminada, bibtex.</translation>
    </message>
    <message>
        <source>Where to write; standard output by default.</source>
        <translation>Dónde escribir; de forma predeterminada, la salida estándar.</translation>
    </message>
    <message>
        <source>Leave the abstracts out.</source>
        <translation>Omitir los resúmenes.</translation>
    </message>
    <message>
        <source>Write your own notes as well.</source>
        <translation>Escribir también las notas propias.</translation>
    </message>
    <message>
        <source>Papers written to %1, which is kept up to date from now on: %2.</source>
        <translation>Artículos exportados a %1, que desde ahora se mantiene al día: %2.</translation>
    </message>
    <message>
        <source>Only a file can be kept up to date. Name it with --output FILE.</source>
        <translation>Solo un archivo se puede mantener al día. Indicarlo con --output FILE.</translation>
    </message>
    <message>
        <source>Write the file anew whenever the papers change.</source>
        <translation>Volver a escribir el archivo cada vez que cambien los artículos.</translation>
    </message>
    <message>
        <source>Spell letters beyond ASCII in LaTeX (BibTeX, biblatex).</source>
        <translation>Escribir en LaTeX las letras ajenas a ASCII (BibTeX, biblatex).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>BibTeX, for LaTeX</source>
        <translation>BibTeX, para LaTeX</translation>
    </message>
    <message>
        <source>biblatex, for LaTeX with biber</source>
        <translation>biblatex, para LaTeX con biber</translation>
    </message>
    <message>
        <source>RIS, for Zotero, EndNote and others</source>
        <translation>RIS, para Zotero, EndNote y otros</translation>
    </message>
    <message>
        <source>CSL-JSON, for pandoc and Zotero</source>
        <translation>CSL-JSON, para pandoc y Zotero</translation>
    </message>
    <message>
        <source>Reading list in Markdown</source>
        <translation>Lista de lectura en Markdown</translation>
    </message>
    <message>
        <source>Reading list to read and print, HTML</source>
        <translation>Lista de lectura para leer e imprimir, HTML</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV</source>
        <translation>Tabla para hojas de cálculo, CSV</translation>
    </message>
    <message>
        <source>Everything, for Broadsheet on another computer</source>
        <translation>Todo, para Broadsheet en otro equipo</translation>
    </message>
</context>
<context>
    <name>FetchCommand</name>
    <message>
        <source>--date is one day, --since and --until are several: choose.</source>
        <translation>--date es un solo día, --since y --until son varios: hay que elegir.</translation>
    </message>
    <message>
        <source>--until needs --since: from which day on?</source>
        <translation>--until necesita --since: ¿desde qué día?</translation>
    </message>
    <message>
        <source>arXiv has only its latest list; leave the days away.</source>
        <translation>arXiv solo tiene su última lista; omitir los días.</translation>
    </message>
    <message>
        <source>Name categories of arXiv, such as cs.CL.</source>
        <translation>Indicar categorías de arXiv, como cs.CL.</translation>
    </message>
    <message>
        <source>Fetching takes options only, such as --date.</source>
        <translation>La obtención solo admite opciones, como --date.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n ya visto</numerusform>
            <numerusform>%n ya vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches what is new since the last time.</source>
        <translation>Obtiene lo nuevo desde la última vez.</translation>
    </message>
    <message>
        <source>The Daily Papers of this day only.</source>
        <translation>Solo los Daily Papers de este día.</translation>
    </message>
    <message>
        <source>The Daily Papers of all days from this one on.</source>
        <translation>Los Daily Papers de todos los días desde este.</translation>
    </message>
    <message>
        <source>With --since: until this day, not until today.</source>
        <translation>Con --since: hasta este día, en vez de hasta hoy.</translation>
    </message>
    <message>
        <source>What arXiv announced last, such as &quot;cs.CL cs.LG&quot;.</source>
        <translation>Lo último que anunció arXiv, como &quot;cs.CL cs.LG&quot;.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Page %1 of the list holds no papers.</source>
        <translation>La página %1 de la lista no contiene artículos.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n.º %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publicado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also seen on %n other days</source>
        <translation>
            <numerusform>visto también en %n día más</numerusform>
            <numerusform>visto también en %n días más</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>págs. %1</translation>
    </message>
    <message>
        <source>The preprint of it</source>
        <translation>Su prepublicación</translation>
    </message>
    <message>
        <source>The published version</source>
        <translation>La versión publicada</translation>
    </message>
    <message>
        <source>The published version in %1</source>
        <translation>La versión publicada en %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>New papers</source>
        <translation>Artículos nuevos</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it with %1, drop files anywhere on the window or choose them with %2, or fetch what is new with %3. Single papers are added by their address, arXiv id or DOI with %4. Taking in a digest again changes nothing that you have marked or written.</source>
        <translation>Copiar el texto de una página de Daily Papers y pegarlo con %1, soltar archivos en cualquier parte de la ventana o elegirlos con %2, u obtener lo nuevo con %3. Un artículo suelto se añade por su dirección, identificador de arXiv o DOI con %4. Volver a importar un boletín no cambia nada de lo marcado o escrito.</translation>
    </message>
    <message>
        <source>%1 reads on, and at the end of a paper goes to the next unread one. %2 and %3 move by one paper, %4 and %5 by one digest; %6 shows one paper and nothing else.</source>
        <translation>%1 sigue leyendo y, al final de un artículo, pasa al siguiente no leído. %2 y %3 avanzan o retroceden un artículo, %4 y %5 un boletín; %6 muestra un solo artículo y nada más.</translation>
    </message>
    <message>
        <source>%1 stars a paper, %2 marks it as read or unread, %3 tags it, %4 puts it on a reading list, %5 writes a note. Of several selected papers all are meant.</source>
        <translation>%1 destaca un artículo, %2 lo marca como leído o no leído, %3 lo etiqueta, %4 lo pone en una lista de lectura, %5 escribe una nota. Con varios artículos seleccionados, vale para todos.</translation>
    </message>
    <message>
        <source>%1 goes to the search field. All words have to be there; the last one may be only begun. Quotation marks ask for exact words, a minus before a word leaves out papers with it, OR asks for either of two, and parentheses hold together. Fields narrow it down:</source>
        <translation>%1 va al campo de búsqueda. Deben aparecer todas las palabras; la última puede estar solo empezada. Las comillas piden palabras exactas, un menos ante una palabra excluye los artículos que la contienen, OR pide una u otra, y los paréntesis agrupan. Los campos acotan la búsqueda:</translation>
    </message>
    <message>
        <source>%1 finds commands, sources and papers by a few of their letters.</source>
        <translation>%1 encuentra órdenes, fuentes y artículos con unas pocas letras.</translation>
    </message>
    <message>
        <source>Notes are written in Markdown and saved as you type. A citation key in double brackets, %1, leads to that paper, and that paper shows where it is spoken of. %2 quotes the selected part of an abstract. %3 brings back what was there before.</source>
        <translation>Las notas se escriben en Markdown y se guardan al teclear. Una clave de cita entre corchetes dobles, %1, lleva a ese artículo, y este muestra dónde se habla de él. %2 cita la parte seleccionada del resumen. %3 recupera lo que había antes.</translation>
    </message>
    <message>
        <source>%1 copies papers as BibTeX, %2 their citation keys, and %3 writes files in this and other formats. %4 names files that Broadsheet keeps up to date by itself.</source>
        <translation>%1 copia artículos como BibTeX, %2 sus claves de cita, y %3 escribe archivos en este y otros formatos. %4 indica archivos que Broadsheet mantiene al día por sí solo.</translation>
    </message>
    <message>
        <source>%1 takes back what you did, also after a restart; %2 lists it. Deleted papers rest in the trash for thirty days. The library is backed up on each day on which it is open; %3 shows the copies and puts one in its place.</source>
        <translation>%1 deshace lo hecho, también tras reiniciar; %2 lo enumera. Los artículos eliminados quedan treinta días en la papelera. La biblioteca se copia cada día en que está abierta; %3 muestra las copias y pone una en su lugar.</translation>
    </message>
    <message>
        <source>%1 shows all keys, %2 changes them, and %3 holds what else you may want otherwise. In a terminal, %4 lists what can be done there.</source>
        <translation>%1 muestra todos los atajos, %2 los cambia, y %3 reúne lo demás que se puede ajustar. En una terminal, %4 enumera lo que se puede hacer allí.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 es una carpeta. Elegir los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>No se pudo abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2, and a digest has at most %3. Nothing was imported from it. Divide it into smaller files.</source>
        <translation>%1 ocupa %2 y un boletín tiene como máximo %3. No se ha importado nada de él. Dividirlo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 has more than %2, which no digest has. Nothing was imported from it.</source>
        <translation>%1 ocupa más de %2, lo que no ocupa ningún boletín. No se ha importado nada de él.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>%1 está vacío. No hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 could not be imported: %2</source>
        <comment>file name, reason</comment>
        <translation>No se pudo importar %1: %2</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>No tiene título.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>It is not a paper.</source>
        <translation>No es un artículo.</translation>
    </message>
    <message>
        <source>None of the items is a paper. The first one: %1</source>
        <translation>Ninguno de los elementos es un artículo. El primero: %1</translation>
    </message>
    <message>
        <source>This is no digest but an error message of Hugging Face: “%1”. Fetch it again.</source>
        <translation>Esto no es un boletín, sino un mensaje de error de Hugging Face: «%1». Volver a obtenerlo.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>The file breaks off inside it.</source>
        <translation>El archivo se interrumpe dentro de este elemento.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>No se puede leer el JSON: está dañado o se interrumpe en la línea %1.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not the JSON of Hugging Face. Save the answer of huggingface.co/api/daily_papers instead.</source>
        <translation>Esto es una página web o XML, no el JSON de Hugging Face. Guardar en su lugar la respuesta de huggingface.co/api/daily_papers.</translation>
    </message>
    <message>
        <source>An abstract without a title before it was left out.</source>
        <translation>Se ha omitido un resumen sin título delante.</translation>
    </message>
    <message>
        <source>The title “%1” has no abstract after it and was left out.</source>
        <translation>El título «%1» no va seguido de un resumen y se ha omitido.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>This is the HTML of a web page, not its text. Open the page in a browser, select all, copy, and paste the text.</source>
        <translation>Esto es el HTML de una página web, no su texto. Abrir la página en un navegador, seleccionar todo, copiar y pegar el texto.</translation>
    </message>
    <message>
        <source>No paper was found. A copied page has the title of a paper in one line and its abstract in the next.</source>
        <translation>No se encontró ningún artículo. En una página copiada, el título de cada artículo está en una línea y su resumen en la siguiente.</translation>
    </message>
    <message>
        <source>The file begins as UTF-16 text but does not go on as such. Save it as UTF-8.</source>
        <translation>El archivo empieza como texto UTF-16, pero no sigue así. Guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not text: it holds binary data.</source>
        <translation>El archivo no es texto: contiene datos binarios.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8 text. Save the file as UTF-8.</source>
        <translation>La línea %1 no es texto UTF-8 válido. Guardar el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>It is not a paper of a Broadsheet library.</source>
        <translation>No es un artículo de una biblioteca de Broadsheet.</translation>
    </message>
    <message>
        <source>It was written by a newer Broadsheet. Import it with that version or a later one.</source>
        <translation>Lo escribió una versión más reciente de Broadsheet. Importarlo con esa versión o una posterior.</translation>
    </message>
    <message>
        <source>It names no paper of arXiv.</source>
        <translation>No indica ningún artículo de arXiv.</translation>
    </message>
    <message>
        <source>This is no list of papers but an error message of arXiv: “%1”.</source>
        <translation>Esto no es una lista de artículos, sino un mensaje de error de arXiv: «%1».</translation>
    </message>
    <message>
        <source>This is no list of papers: arXiv refused because of too many requests (“Rate exceeded”). Wait some minutes and fetch it again.</source>
        <translation>Esto no es una lista de artículos: arXiv la denegó por exceso de peticiones («Rate exceeded»). Esperar unos minutos y volver a obtenerla.</translation>
    </message>
    <message>
        <source>This news feed has no papers of arXiv; only feeds of rss.arxiv.org can be read.</source>
        <translation>Este canal de noticias no contiene artículos de arXiv; solo se pueden leer los canales de rss.arxiv.org.</translation>
    </message>
    <message>
        <source>This XML declares its own entities, which no feed of arXiv does. Nothing was read from it.</source>
        <translation>Este XML declara entidades propias, cosa que no hace ningún canal de arXiv. No se ha leído nada de él.</translation>
    </message>
    <message>
        <source>This is XML of another kind. Of XML only the feeds of arXiv can be imported.</source>
        <translation>Este XML es de otro tipo. De XML solo se pueden importar los canales de arXiv.</translation>
    </message>
    <message>
        <source>The XML cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>No se puede leer el XML: está dañado o se interrumpe en la línea %1.</translation>
    </message>
    <message>
        <source>The file is damaged or breaks off here.</source>
        <translation>El archivo está dañado o se interrumpe aquí.</translation>
    </message>
    <message>
        <source>This is a PDF. Import the list that the paper stands in.</source>
        <translation>Esto es un PDF. Importar la lista en la que figura el artículo.</translation>
    </message>
    <message>
        <source>This is a database. If it is the backup of a library, restore it instead.</source>
        <translation>Esto es una base de datos. Si es la copia de seguridad de una biblioteca, hay que restaurarla en vez de importarla.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first, or pack it with gzip.</source>
        <translation>Este archivo está comprimido. Descomprimirlo antes o comprimirlo con gzip.</translation>
    </message>
    <message>
        <source>This is a picture. Import the text of the page.</source>
        <translation>Esto es una imagen. Importar el texto de la página.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1, which no digest does. Nothing was imported from it.</source>
        <translation>Descomprimido, el archivo ocupa más de %1, lo que no ocupa ningún boletín. No se ha importado nada de él.</translation>
    </message>
    <message>
        <source>The gzip file is damaged: nothing can be unpacked from it. Fetch it again.</source>
        <translation>El archivo gzip está dañado: no se puede descomprimir nada de él. Volver a obtenerlo.</translation>
    </message>
    <message>
        <source>The entry “%1” has no title.</source>
        <translation>La entrada «%1» no tiene título.</translation>
    </message>
    <message>
        <source>No entry was found in this bibliography.</source>
        <translation>No se encontró ninguna entrada en esta bibliografía.</translation>
    </message>
    <message>
        <source>This string is not closed or has a mistake in it.</source>
        <translation>Esta cadena no está cerrada o contiene un error.</translation>
    </message>
    <message>
        <source>This entry is not closed or has a mistake in it.</source>
        <translation>Esta entrada no está cerrada o contiene un error.</translation>
    </message>
    <message>
        <source>The entry “%1” is not closed or has a mistake in it.</source>
        <translation>La entrada «%1» no está cerrada o contiene un error.</translation>
    </message>
    <message>
        <source>This web page holds no papers of Hugging Face. It may be a login page or a check for robots; open huggingface.co/papers in a browser and save the page again.</source>
        <translation>Esta página web no contiene artículos de Hugging Face. Puede ser una página de inicio de sesión o una comprobación contra robots; abrir huggingface.co/papers en un navegador y volver a guardar la página.</translation>
    </message>
    <message>
        <source>None of the lines is a paper. The first one: %1</source>
        <translation>Ninguna de las líneas es un artículo. La primera: %1</translation>
    </message>
    <message>
        <source>No paper was found. In a newsletter a paper has a heading and a link to arXiv or Hugging Face, or it is a line of a list with such a link.</source>
        <translation>No se encontró ningún artículo. En un boletín por correo, un artículo tiene un encabezado y un enlace a arXiv o Hugging Face, o es una línea de una lista con un enlace así.</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>fin del archivo</translation>
    </message>
    <message>
        <source>The gzip file is damaged or breaks off there.</source>
        <translation>El archivo gzip está dañado o se interrumpe ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not UTF-8 and were read as Western European text. Check the letters beyond ASCII.</source>
        <translation>
            <numerusform>%n línea no es UTF-8 y se ha leído como texto de Europa occidental. Comprobar las letras ajenas a ASCII.</numerusform>
            <numerusform>%n líneas no son UTF-8 y se han leído como texto de Europa occidental. Comprobar las letras ajenas a ASCII.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title or abstract is longer than that of any paper. It was left out.</source>
        <translation>Su título o su resumen es más largo que el de cualquier artículo. Se ha omitido.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” is no format for import. Possible are %2.</source>
        <translation>«%1» no es un formato de importación. Valores posibles: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers</source>
        <translation>%1: %2 de %3 artículos</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>Name the files to import, or - for standard input.</source>
        <translation>Indicar los archivos que importar, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Imports the papers of digests; - reads standard input.</source>
        <translation>Importa los artículos de boletines; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>What the files are: %1. Told from the content by default.</source>
        <translation>Qué son los archivos: %1. De forma predeterminada, se reconoce por el contenido.</translation>
    </message>
    <message>
        <source>The day of the digests, whatever they say themselves.</source>
        <translation>El día de los boletines, indiquen lo que indiquen.</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Name one paper and, to change it, its new citation key.</source>
        <translation>Indicar un artículo y, para cambiar su clave de cita, la nueva.</translation>
    </message>
    <message>
        <source>Shows the citation key of a paper, or gives it another.</source>
        <translation>Muestra la clave de cita de un artículo o le asigna otra.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>A search goes with --renew, which gives the papers new keys.</source>
        <translation>Una búsqueda va con --renew, que asigna claves nuevas a los artículos.</translation>
    </message>
    <message>
        <source>Citation keys changed: %1.</source>
        <translation>Claves de cita cambiadas: %1.</translation>
    </message>
    <message>
        <source>Shows or sets how new papers get their citation keys.</source>
        <translation>Muestra o establece cómo reciben sus claves de cita los artículos nuevos.</translation>
    </message>
    <message>
        <source>A formula, or the name of one that other programs use.</source>
        <translation>Una fórmula o el nombre de una que usan otros programas.</translation>
    </message>
    <message>
        <source>Give the papers that a search finds new keys.</source>
        <translation>Asignar claves nuevas a los artículos que encuentra una búsqueda.</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>«%1» no se reconoce aquí. Valores posibles: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of papers.</source>
        <translation>«%1» no es un número de artículos.</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>No se encontraron artículos.</translation>
    </message>
    <message>
        <source>Lists the papers that a search finds, or all.</source>
        <translation>Muestra los artículos que encuentra una búsqueda, o todos.</translation>
    </message>
    <message>
        <source>One of %1; date by default.</source>
        <translation>Uno de %1; de forma predeterminada, date.</translation>
    </message>
    <message>
        <source>At most so many papers.</source>
        <translation>Número máximo de artículos.</translation>
    </message>
    <message>
        <source>One of %1; table by default.</source>
        <translation>Uno de %1; de forma predeterminada, table.</translation>
    </message>
</context>
<context>
    <name>LiveCommand</name>
    <message>
        <source>%1 is not a file that is kept up to date.</source>
        <translation>%1 no es un archivo que se mantenga al día.</translation>
    </message>
    <message>
        <source>To add a file, use export with --output FILE and --live.</source>
        <translation>Para añadir un archivo, usar export con --output FILE y --live.</translation>
    </message>
    <message>
        <source>Lists the files that are kept up to date with the library.</source>
        <translation>Muestra los archivos que se mantienen al día con la biblioteca.</translation>
    </message>
    <message>
        <source>Leave this file as it is from now on.</source>
        <translation>Dejar este archivo como está desde ahora.</translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>No hacen falta más argumentos.</translation>
    </message>
    <message>
        <source>The library %1 is sound.</source>
        <translation>La biblioteca %1 está en buen estado.</translation>
    </message>
    <message>
        <source>The library is saved in %1.</source>
        <translation>La biblioteca está guardada en %1.</translation>
    </message>
    <message>
        <source>Name one file to write the backup to.</source>
        <translation>Indicar un archivo en el que escribir la copia de seguridad.</translation>
    </message>
    <message>
        <source>Checks whether the library is sound, and repairs its search index and counts.</source>
        <translation>Comprueba si la biblioteca está en buen estado y repara su índice de búsqueda y sus recuentos.</translation>
    </message>
    <message>
        <source>Saves the whole library in another file, or beside it with the day&apos;s date.</source>
        <translation>Guarda toda la biblioteca en otro archivo, o junto a ella con la fecha del día.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. “broadsheet recover” keeps the damaged file, puts a backup in its place, and adds what can still be read.</source>
        <translation>La biblioteca %1 está dañada. «broadsheet recover» conserva el archivo dañado, pone en su lugar una copia de seguridad y añade lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>The library %1 is not damaged.</source>
        <translation>La biblioteca %1 no está dañada.</translation>
    </message>
    <message>
        <source>Puts a damaged library right, from its newest backup and from what it still holds.</source>
        <translation>Arregla una biblioteca dañada con su copia de seguridad más reciente y lo que aún contiene.</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>Indicar al menos un artículo.</translation>
    </message>
    <message>
        <source>Stars papers.</source>
        <translation>Destaca artículos.</translation>
    </message>
    <message>
        <source>Takes the star away.</source>
        <translation>Quita artículos de destacados.</translation>
    </message>
    <message>
        <source>Marks papers as read.</source>
        <translation>Marca artículos como leídos.</translation>
    </message>
    <message>
        <source>Marks papers as unread.</source>
        <translation>Marca artículos como no leídos.</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Name at least two papers.</source>
        <translation>Hay que indicar al menos dos artículos.</translation>
    </message>
    <message>
        <source>Makes one paper of papers that are the same.</source>
        <translation>Une en uno los artículos que son el mismo.</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Name one paper, and the note if it is to be changed.</source>
        <translation>Indicar un artículo y, si se quiere cambiar, la nota.</translation>
    </message>
    <message>
        <source>Prints the note of a paper, or writes it; - reads it from standard input.</source>
        <translation>Muestra la nota de un artículo o la escribe; - la lee de la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>OfflineCommand</name>
    <message>
        <source>No PDF is known for: %1</source>
        <translation>No se conoce ningún PDF de: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new PDFs, %1</source>
        <translation>
            <numerusform>%n PDF nuevo, %1</numerusform>
            <numerusform>%n PDF nuevos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the PDFs of papers for reading without the network.</source>
        <translation>Guarda los PDF de artículos para leerlos sin conexión.</translation>
    </message>
    <message>
        <source>All papers of this reading list.</source>
        <translation>Todos los artículos de esta lista de lectura.</translation>
    </message>
    <message>
        <source>All papers with this tag.</source>
        <translation>Todos los artículos con esta etiqueta.</translation>
    </message>
    <message>
        <source>Keeps these no longer.</source>
        <translation>Deja de guardarlos.</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>There is no digest of %1 yet: that day has not begun everywhere. Ask for %2 or before.</source>
        <translation>Aún no hay boletín del %1: ese día no ha empezado en todas partes. Pedir el del %2 o uno anterior.</translation>
    </message>
    <message>
        <source>The first day, %1, is after the last one, %2.</source>
        <translation>El primer día, %1, es posterior al último, %2.</translation>
    </message>
    <message>
        <source>Daily Papers, %1</source>
        <comment>day</comment>
        <translation>Daily Papers, %1</translation>
    </message>
    <message>
        <source>Broadsheet is set to work offline. Go online to get this from the network.</source>
        <translation>Broadsheet está en modo sin conexión. Activar la conexión para obtener esto de la red.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>“%1” is not an address on the web. Addresses begin with https:// or http://.</source>
        <translation>«%1» no es una dirección web. Las direcciones empiezan por https:// o http://.</translation>
    </message>
    <message>
        <source>%1 was not found on the network. Check the connection to the network, then try again.</source>
        <translation>No se encontró %1 en la red. Comprobar la conexión a la red y volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection to the network, or try again later.</source>
        <translation>No se puede acceder a %1. Comprobar la conexión a la red o volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off each time before the answer was complete. Try again later.</source>
        <translation>La conexión con %1 se cortó en todos los intentos antes de completarse la respuesta. Volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 fell silent before its answer was complete. Try again later.</source>
        <translation>%1 dejó de responder antes de completar la respuesta. Volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>What answers as %1 is not trusted: its certificate is not valid here. Check the date of this computer and the connection to the network.</source>
        <translation>Lo que responde como %1 no es de confianza: su certificado no es válido aquí. Comprobar la fecha de este equipo y la conexión a la red.</translation>
    </message>
    <message>
        <source>%1 leads on to an address that is not on the web. It was not followed.</source>
        <translation>%1 lleva a una dirección que no está en la web. No se ha seguido.</translation>
    </message>
    <message>
        <source>%1 leads on to %2 over a connection that is not encrypted. It was not followed.</source>
        <translation>%1 lleva a %2 por una conexión sin cifrar. No se ha seguido.</translation>
    </message>
    <message>
        <source>%1 leads from address to address without an end. Try again later.</source>
        <translation>%1 lleva de una dirección a otra sin fin. Volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 no dispone de esto.</translation>
    </message>
    <message>
        <source>%1 is in trouble at present (HTTP %2). Try again later.</source>
        <translation>%1 tiene problemas en este momento (HTTP %2). Volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %2). Open the address in a browser to see why.</source>
        <translation>%1 rechazó la petición (HTTP %2). Abrir la dirección en un navegador para ver por qué.</translation>
    </message>
    <message>
        <source>%1 is busy and turned the request away each time. Try again in some minutes.</source>
        <translation>%1 está saturado y rechazó la petición en todos los intentos. Volver a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1 takes no more requests before %2. Try again then.</source>
        <translation>%1 no admite más peticiones antes de este momento: %2. Volver a intentarlo entonces.</translation>
    </message>
    <message>
        <source>%1 sent a web page in place of what was asked for. If this network wants you to sign in, do so in a browser, then try again.</source>
        <translation>%1 envió una página web en lugar de lo solicitado. Si esta red exige iniciar sesión, hacerlo en un navegador y volver a intentarlo.</translation>
    </message>
    <message>
        <source>What %1 sent is not what was asked for, or not all of it. Try again later.</source>
        <translation>Lo que envió %1 no es lo solicitado o no está completo. Volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 reported an error: “%2”. Try again later.</source>
        <translation>%1 comunicó un error: «%2». Volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: it cannot be unpacked. Try again later.</source>
        <translation>La respuesta de %1 está dañada: no se puede descomprimir. Volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than %2, the most that is taken. Get it with a browser if you want it.</source>
        <translation>Lo que envía %1 supera %2, el máximo admitido. Si hace falta, descargarlo con un navegador.</translation>
    </message>
    <message>
        <source>The file cannot be stored in the folder %1: %2. Make room there or choose another folder.</source>
        <translation>No se puede guardar el archivo en la carpeta %1: %2. Liberar espacio o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is being downloaded already. Wait until that is done.</source>
        <translation>%1 ya se está descargando. Esperar a que termine.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>no se permite escribir ahí</translation>
    </message>
    <message>
        <source>Answers from the web cannot be kept in %1: %2.</source>
        <translation>No se pueden conservar respuestas de la web en %1: %2.</translation>
    </message>
</context>
<context>
    <name>OnlineJobs</name>
    <message>
        <source>%1 asks to wait until %2…</source>
        <translation>%1 pide esperar; próximo intento: %2…</translation>
    </message>
    <message>
        <source>%1 asks for patience. It is asked again at %2.</source>
        <comment>host, time</comment>
        <translation>%1 pide paciencia. Próximo intento: %2.</translation>
    </message>
</context>
<context>
    <name>OnlineSettings</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni yes ni no.</translation>
    </message>
    <message>
        <source>“%1” is no schedule. Possible are never, hourly, three-hourly and daily.</source>
        <translation>«%1» no es una frecuencia. Valores posibles: never, hourly, three-hourly y daily.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server, such as https://arxiv.org.</source>
        <translation>«%1» no es una dirección de servidor, como https://arxiv.org.</translation>
    </message>
    <message>
        <source>“%1” is no category of arXiv. They look like cs.CL or math.GT.</source>
        <translation>«%1» no es una categoría de arXiv. Son como cs.CL o math.GT.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>No existe el ajuste «%1». Ajustes disponibles: %2.</translation>
    </message>
</context>
<context>
    <name>PaperLinks</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
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
        <translation>código</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
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
        <translation>por leer</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>terminado</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message numerus="yes">
        <source>%n papers or their marks were taken from it.</source>
        <translation>
            <numerusform>Del archivo dañado se ha recuperado %n artículo o sus marcas.</numerusform>
            <numerusform>Del archivo dañado se han recuperado %n artículos o sus marcas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is kept as %1, and the backup of %2 is in its place. %3</source>
        <comment>file, moment, a sentence</comment>
        <translation>La biblioteca estaba dañada. Se conserva como %1 y en su lugar está la copia de seguridad del %2. %3</translation>
    </message>
    <message>
        <source>The library was damaged, and there is no backup of it. It is kept as %1, and the library begins anew. %2</source>
        <comment>file, a sentence</comment>
        <translation>La biblioteca estaba dañada y no hay copia de seguridad de ella. Se conserva como %1 y la biblioteca empieza de nuevo. %2</translation>
    </message>
    <message>
        <source>The library %1 is damaged, and nothing can be written in its folder to put it right: %2.</source>
        <translation>La biblioteca %1 está dañada y no se puede escribir nada en su carpeta para arreglarla: %2.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>The library as it was is kept as %1.</source>
        <translation>La biblioteca anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>The library %1 is now the one saved in %2.</source>
        <translation>La biblioteca %1 es ahora la guardada en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>(much smaller than the library)</source>
        <translation>(mucho más pequeña que la biblioteca)</translation>
    </message>
    <message>
        <source>The library %1 has no backups yet. The window makes one each day, “broadsheet backup” makes one now.</source>
        <translation>La biblioteca %1 aún no tiene copias de seguridad. La ventana crea una cada día; «broadsheet backup» crea una ahora.</translation>
    </message>
    <message>
        <source>“broadsheet restore FILE” puts one of them in the library&apos;s place.</source>
        <translation>«broadsheet restore FILE» pone una de ellas en lugar de la biblioteca.</translation>
    </message>
    <message>
        <source>Name one backup to restore.</source>
        <translation>Indicar una copia de seguridad que restaurar.</translation>
    </message>
    <message>
        <source>It is much smaller: %1 papers, where there were %2.</source>
        <translation>Es mucho más pequeña: %1 artículos, donde había %2.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept; without a file, lists the backups.</source>
        <translation>Pone una copia de seguridad en lugar de la biblioteca, que se conserva; sin archivo, muestra las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no file %1 to restore.</source>
        <translation>No existe ningún archivo %1 que restaurar.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>El archivo %1 está vacío.</translation>
    </message>
    <message>
        <source>The file %1 could not be copied to %2: %3.</source>
        <translation>No se pudo copiar el archivo %1 en %2: %3.</translation>
    </message>
    <message>
        <source>The file %1 is no library that can be opened. Nothing was changed.</source>
        <translation>El archivo %1 no es una biblioteca que se pueda abrir. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed.</source>
        <translation>La copia de seguridad %1 está dañada. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The copy %1 of the backup could not be written: %2.</source>
        <translation>No se pudo escribir el duplicado %1 de la copia de seguridad: %2.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of %1: %2.</source>
        <translation>No se pudo poner la copia de seguridad en lugar de %1: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: %2.</source>
        <translation>No se puede escribir nada en %1: %2.</translation>
    </message>
    <message>
        <source>The library %1 is open in another window. Close it first.</source>
        <translation>La biblioteca %1 está abierta en otra ventana. Cerrarla antes.</translation>
    </message>
</context>
<context>
    <name>SearchOffers</name>
    <message>
        <source>words of the title</source>
        <translation>palabras del título</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>palabras del resumen</translation>
    </message>
    <message>
        <source>the name of an author</source>
        <translation>el nombre de un autor</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>palabras de la nota</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>una etiqueta propia</translation>
    </message>
    <message>
        <source>one of your reading lists</source>
        <translation>una lista de lectura propia</translation>
    </message>
    <message>
        <source>a digest, by its name or day</source>
        <translation>un boletín, por nombre o día</translation>
    </message>
    <message>
        <source>starred, unread, noted …</source>
        <translation>destacado, no leído, con nota…</translation>
    </message>
    <message>
        <source>code, a model, a data set …</source>
        <translation>código, modelo, datos…</translation>
    </message>
    <message>
        <source>a year, month, day or span</source>
        <translation>año, mes, día o intervalo</translation>
    </message>
    <message>
        <source>when it came in</source>
        <translation>cuándo se añadió</translation>
    </message>
    <message>
        <source>the number of votes</source>
        <translation>el número de votos</translation>
    </message>
    <message>
        <source>an arXiv id</source>
        <translation>un ID de arXiv</translation>
    </message>
    <message>
        <source>a citation key</source>
        <translation>una clave de cita</translation>
    </message>
    <message>
        <source>on a reading list</source>
        <translation>en una lista de lectura</translation>
    </message>
    <message>
        <source>a link to its code</source>
        <translation>un enlace al código</translation>
    </message>
    <message>
        <source>a link to a model</source>
        <translation>un enlace a un modelo</translation>
    </message>
    <message>
        <source>a link to a data set</source>
        <translation>un enlace a un conjunto de datos</translation>
    </message>
    <message>
        <source>a PDF to open</source>
        <translation>un PDF que abrir</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>una nota propia</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>a span of months</source>
        <translation>un intervalo de meses</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>desde hace %n día</numerusform>
            <numerusform>desde hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n weeks</source>
        <translation>
            <numerusform>desde hace %n semana</numerusform>
            <numerusform>desde hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n months</source>
        <translation>
            <numerusform>desde hace %n mes</numerusform>
            <numerusform>desde hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n years</source>
        <translation>
            <numerusform>desde hace %n año</numerusform>
            <numerusform>desde hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n votes</source>
        <translation>
            <numerusform>más de %n voto</numerusform>
            <numerusform>más de %n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a digest</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>SearchParser</name>
    <message>
        <source>This parenthesis closes nothing that was opened.</source>
        <translation>Este paréntesis no cierra ninguno abierto.</translation>
    </message>
    <message>
        <source>OR needs something to find on each of its sides.</source>
        <translation>OR necesita algo que buscar a cada lado.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply here.</source>
        <translation>Aquí hay demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Este paréntesis no se cierra.</translation>
    </message>
    <message numerus="yes">
        <source>A search can hold at most %n words.</source>
        <translation>
            <numerusform>Una búsqueda puede contener como máximo %n palabra.</numerusform>
            <numerusform>Una búsqueda puede contener como máximo %n palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a colon comes a word or a quoted phrase; write the name before each word.</source>
        <translation>Después de dos puntos va una palabra o una frase entre comillas; escribir el nombre antes de cada palabra.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>«%1» no se reconoce aquí. Valores posibles: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Possible are 2025, 2025-09, 2025-09-11, a range such as 2025-01..2025-06, and the last days, weeks, months or years as 7d, 2w, 3m, 1y.</source>
        <translation>«%1» no es una fecha. Valores posibles: 2025, 2025-09, 2025-09-11, un intervalo como 2025-01..2025-06 y los últimos días, semanas, meses o años como 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>El intervalo «%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1” is not a number of upvotes. Possible are 50, &gt;50, &gt;=50, &lt;10, &lt;=10, and a range such as 10..20.</source>
        <translation>«%1» no es un número de votos. Valores posibles: 50, &gt;50, &gt;=50, &lt;10, &lt;=10 y un intervalo como 10..20.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>A setting has one value; put it into quotation marks.</source>
        <translation>Un ajuste tiene un solo valor; ponerlo entre comillas.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>No existe el ajuste «%1». Ajustes disponibles: %2.</translation>
    </message>
    <message>
        <source>Shows or changes what is set about the network.</source>
        <translation>Muestra o cambia los ajustes de la red.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
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
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Name one paper.</source>
        <translation>Indicar un artículo.</translation>
    </message>
    <message>
        <source>Shows all that is known of one paper.</source>
        <translation>Muestra todo lo que se sabe de un artículo.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>preprint</source>
        <translation>prepublicación</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Aparecido en</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>No further words are needed.</source>
        <translation>No hacen falta más argumentos.</translation>
    </message>
    <message>
        <source>Counts what is in the library.</source>
        <translation>Cuenta lo que hay en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A backup cannot go into the library %1 itself. Choose another file.</source>
        <translation>Una copia de seguridad no puede escribirse en la propia biblioteca %1. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written, because its folder cannot. Choose another place.</source>
        <translation>No se puede escribir la copia de seguridad %1 porque no se puede escribir en su carpeta. Elegir otro lugar.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be put in its place. Choose another file.</source>
        <translation>No se puede poner la copia de seguridad %1 en su sitio. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not in the table %2.</source>
        <translation>Una fila de la tabla %1 pertenece a algo que no está en la tabla %2.</translation>
    </message>
    <message>
        <source>The search index does not agree with the papers and notes.</source>
        <translation>El índice de búsqueda no coincide con los artículos y las notas.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. Nothing was changed. Update Broadsheet to open it.</source>
        <translation>La biblioteca %1 se creó con una versión más reciente de Broadsheet. No se ha cambiado nada. Actualizar Broadsheet para abrirla.</translation>
    </message>
    <message>
        <source>The file %1 is not a library of Broadsheet. Nothing was changed. Choose another file.</source>
        <translation>El archivo %1 no es una biblioteca de Broadsheet. No se ha cambiado nada. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>The library %1 is not a file. Choose another name for the library.</source>
        <translation>La biblioteca %1 no es un archivo. Elegir otro nombre para la biblioteca.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2. Give yourself permission to read and write it.</source>
        <translation>No se puede leer la biblioteca %1: %2. Conceder permiso de lectura y escritura.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write it.</source>
        <translation>No se puede escribir en la biblioteca %1. Conceder permiso de escritura.</translation>
    </message>
    <message>
        <source>The folder %1 for the library cannot be made. Choose another place, or give yourself permission to write there.</source>
        <translation>No se puede crear la carpeta %1 para la biblioteca. Elegir otro lugar o conceder permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be written. Choose another place, or give yourself permission to write there.</source>
        <translation>No se puede escribir en la carpeta %1 de la biblioteca. Elegir otro lugar o conceder permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that there is room and that you may write there.</source>
        <translation>No se pudo escribir la copia %1. Comprobar que hay espacio y permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The search cannot be read at character %1: %2</source>
        <translation>La búsqueda no se entiende en el carácter %1: %2</translation>
    </message>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>El artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The paper is not in the library.</source>
        <translation>El artículo no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The library %1 is damaged and could not be brought up to date. It was left as it was.</source>
        <translation>La biblioteca %1 está dañada y no se pudo actualizar a la versión actual. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program. Nothing was changed. Wait for that program or close it, and try again.</source>
        <translation>Otro programa está escribiendo en la biblioteca %1. No se ha cambiado nada. Esperar a ese programa o cerrarlo y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 is full. The last change was not saved. Make room and try again.</source>
        <translation>El disco que contiene la biblioteca %1 está lleno. No se ha guardado el último cambio. Liberar espacio y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write the file and its folder, and try again.</source>
        <translation>No se puede escribir en la biblioteca %1. Conceder permiso de escritura en el archivo y su carpeta y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened. Check that you may read and write the file and its folder.</source>
        <translation>No se puede abrir la biblioteca %1. Comprobar que hay permiso de lectura y escritura en el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>The disk reported an error while the library %1 was being read or written. Check the disk, and copy the library elsewhere.</source>
        <translation>El disco comunicó un error al leer o escribir la biblioteca %1. Comprobar el disco y copiar la biblioteca en otro lugar.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep a copy of the file, and go back to a backup of it.</source>
        <translation>La biblioteca %1 está dañada. Conservar una copia del archivo y volver a una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library %1 could not carry out the request.</source>
        <translation>La biblioteca %1 no pudo realizar la operación.</translation>
    </message>
    <message>
        <source>“%1” is no citation key. A key has no spaces and none of these: { } ( ) , = \ &quot; # % ~ &apos;</source>
        <translation>«%1» no es una clave de cita. Una clave no contiene espacios ni ninguno de estos signos: { } ( ) , = \ &quot; # % ~ &apos;</translation>
    </message>
    <message>
        <source>Another paper has the citation key “%1”.</source>
        <translation>Otro artículo tiene la clave de cita «%1».</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>A reading list needs a name.</source>
        <translation>Una lista de lectura necesita un nombre.</translation>
    </message>
    <message>
        <source>The counts and the order of the list do not agree with the papers and marks.</source>
        <translation>Los recuentos y el orden de la lista no coinciden con los artículos y las marcas.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>There is already a search named “%1”.</source>
        <translation>Ya existe una búsqueda llamada «%1».</translation>
    </message>
    <message>
        <source>No paper in the library has the number, arXiv id, DOI or citation key “%1”.</source>
        <translation>Ningún artículo de la biblioteca tiene el número, ID de arXiv, DOI o clave de cita «%1».</translation>
    </message>
    <message>
        <source>The library was made by an older version and is saved before it is changed, but the folder %1 cannot be made. Give yourself permission to write there.</source>
        <translation>La biblioteca se creó con una versión anterior y se hace una copia antes de cambiarla, pero no se puede crear la carpeta %1. Conceder permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The counts and the order of the list were made anew.</source>
        <translation>Se han rehecho los recuentos y el orden de la lista.</translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation>Se ha rehecho el índice de búsqueda.</translation>
    </message>
    <message>
        <source>This does not go with what the library %1 holds meanwhile. Nothing was changed.</source>
        <translation>Esto no concuerda con lo que la biblioteca %1 contiene ahora. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. It is open for reading only. Update Broadsheet to change it.</source>
        <translation>La biblioteca %1 se creó con una versión más reciente de Broadsheet. Está abierta en modo de solo lectura. Actualizar Broadsheet para cambiarla.</translation>
    </message>
    <message>
        <source>The library %1, or its folder, cannot be written. It is open for reading only. Give yourself permission to write there to change it.</source>
        <translation>No se puede escribir en la biblioteca %1 o en su carpeta. Está abierta en modo de solo lectura. Para cambiarla, conceder permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>Papers with different arXiv ids (%1 and %2) are different papers and are not merged.</source>
        <translation>Los artículos con identificadores de arXiv distintos (%1 y %2) son artículos distintos y no se fusionan.</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Title and authors</source>
        <translation>Título y autores</translation>
    </message>
</context>
<context>
    <name>TagCommand</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>Name the papers, then the tags: +TAG gives one and -TAG takes one away.</source>
        <translation>Indicar los artículos y después las etiquetas: +TAG pone una y -TAG la quita.</translation>
    </message>
    <message>
        <source>Gives papers tags and takes them away.</source>
        <translation>Pone y quita etiquetas a los artículos.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the desktop: light or dark</source>
        <translation>Como el escritorio: claro u oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors</source>
        <translation>Colores propios del escritorio</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>Indicar al menos un artículo.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are in the trash now, for %1 days.</source>
        <translation>
            <numerusform>%n artículo está ahora en la papelera, durante %1 días.</numerusform>
            <numerusform>%n artículos están ahora en la papelera, durante %1 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds no paper with the number %1. “broadsheet trash” lists what it holds.</source>
        <translation>La papelera no contiene ningún artículo con el número %1. «broadsheet trash» muestra lo que contiene.</translation>
    </message>
    <message>
        <source>Name at least one paper of the trash by its number.</source>
        <translation>Indicar al menos un artículo de la papelera por su número.</translation>
    </message>
    <message>
        <source>“broadsheet undelete” takes papers out of the trash.</source>
        <translation>«broadsheet undelete» recupera artículos de la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers were deleted for good.</source>
        <translation>
            <numerusform>%n artículo se ha eliminado definitivamente.</numerusform>
            <numerusform>%n artículos se han eliminado definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts papers into the trash, for thirty days.</source>
        <translation>Pone artículos en la papelera durante treinta días.</translation>
    </message>
    <message>
        <source>Takes papers out of the trash.</source>
        <translation>Recupera artículos de la papelera.</translation>
    </message>
    <message>
        <source>Lists what is in the trash.</source>
        <translation>Muestra lo que hay en la papelera.</translation>
    </message>
    <message>
        <source>Deletes all of it for good.</source>
        <translation>Elimina todo definitivamente.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>No hacen falta más argumentos.</translation>
    </message>
    <message>
        <source>Takes back what was done last.</source>
        <translation>Deshace lo último que se hizo.</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Rehace lo último que se deshizo.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>The library to use, instead of your own or $BROADSHEET_LIBRARY.</source>
        <translation>La biblioteca que usar, en vez de la propia o $BROADSHEET_LIBRARY.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it, and end.</source>
        <translation>Abrir la ventana, guardar una imagen de ella y terminar.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Broadsheet reads daily paper digests.</source>
        <translation>Broadsheet es un lector de boletines diarios de artículos.</translation>
    </message>
    <message>
        <source>Opens the window; imports the files first.</source>
        <translation>Abre la ventana; antes importa los archivos.</translation>
    </message>
    <message>
        <source>Does one thing without a window.</source>
        <translation>Hace una sola cosa sin ventana.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>A paper&apos;s ID is its number in the list, its arXiv id, or its citation key.</source>
        <translation>El ID de un artículo es su número en la lista, su ID de arXiv o su clave de cita.</translation>
    </message>
    <message>
        <source>“broadsheet COMMAND --help” tells more about a command.</source>
        <translation>«broadsheet COMMAND --help» da más información sobre un comando.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Read on, then next unread</source>
        <translation>Avanzar; luego, siguiente no leído</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Next unread paper</source>
        <translation>Siguiente artículo no leído</translation>
    </message>
    <message>
        <source>Previous unread paper</source>
        <translation>Anterior artículo no leído</translation>
    </message>
    <message>
        <source>Newer digest</source>
        <translation>Boletín posterior</translation>
    </message>
    <message>
        <source>Older digest</source>
        <translation>Boletín anterior</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Leído o no leído</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Reading list…</source>
        <translation>Lista de lectura…</translation>
    </message>
    <message>
        <source>Select paper</source>
        <translation>Seleccionar artículo</translation>
    </message>
    <message>
        <source>Mark all listed as read</source>
        <translation>Marcar toda la lista como leída</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page</source>
        <translation>Abrir la página del artículo</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>Abrir el código</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Abrir el PDF</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>Copiar BibTeX</translation>
    </message>
    <message>
        <source>Copy citation key</source>
        <translation>Copiar clave de cita</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Importar del portapapeles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Mostrar fuentes</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy BibTeX with abstracts</source>
        <translation>Copiar BibTeX con resúmenes</translation>
    </message>
    <message>
        <source>Change citation key…</source>
        <translation>Cambiar clave de cita…</translation>
    </message>
    <message>
        <source>How keys are made…</source>
        <translation>Formato de las claves…</translation>
    </message>
    <message>
        <source>Files kept up to date…</source>
        <translation>Archivos siempre al día…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Best match or newest first</source>
        <translation>Por relevancia o por fecha</translation>
    </message>
    <message>
        <source>To read, reading, done</source>
        <translation>Por leer, en curso, terminado</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Earlier versions of the note…</source>
        <translation>Versiones anteriores de la nota…</translation>
    </message>
    <message>
        <source>Fetch new papers</source>
        <translation>Obtener artículos nuevos</translation>
    </message>
    <message>
        <source>Fetch days…</source>
        <translation>Obtener días…</translation>
    </message>
    <message>
        <source>What is fetched…</source>
        <translation>Qué se obtiene…</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>Añadir un artículo…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>What you did…</source>
        <translation>Historial de acciones…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Guardar para leer sin conexión</translation>
    </message>
    <message>
        <source>Look up what is missing</source>
        <translation>Completar lo que falta</translation>
    </message>
    <message>
        <source>Look up papers without ids</source>
        <translation>Completar artículos sin ID</translation>
    </message>
    <message>
        <source>Kept offline…</source>
        <translation>Guardados sin conexión…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>Volver a lo leído antes</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>Merge into one paper</source>
        <translation>Fusionar en un artículo</translation>
    </message>
    <message>
        <source>This paper and nothing else</source>
        <translation>Solo este artículo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>Quote the selection in the note</source>
        <translation>Citar la selección en la nota</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Estadísticas…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>broadsheet::BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>Crear copia &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>&amp;Restaurar esta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Creando copia…</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day while the window is open, and kept for seven days, the last of a week for four weeks.</source>
        <translation>Aún no hay ninguna. Cada día que la ventana está abierta se crea una y se conserva siete días; la última de cada semana, cuatro semanas.</translation>
    </message>
    <message numerus="yes">
        <source>This backup is much smaller than the library, which has %n papers.</source>
        <translation>
            <numerusform>Esta copia de seguridad es mucho más pequeña que la biblioteca, que tiene %n artículo.</numerusform>
            <numerusform>Esta copia de seguridad es mucho más pequeña que la biblioteca, que tiene %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring closes the window for a moment. The library as it is now is kept beside the restored one.</source>
        <translation>Restaurar cierra la ventana un momento. La biblioteca actual se conserva junto a la restaurada.</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <comment>moment, papers, notes, size</comment>
        <translation>%1 · %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · much smaller</source>
        <comment>a backup</comment>
        <translation>%1 · mucho más pequeña</translation>
    </message>
</context>
<context>
    <name>broadsheet::BibtexView</name>
    <message>
        <source>BibTeX entry</source>
        <translation>Entrada de BibTeX</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>Copiar BibTeX</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>clave de cita</translation>
    </message>
</context>
<context>
    <name>broadsheet::CalendarMap</name>
    <message>
        <source>Papers by day</source>
        <translation>Artículos por día</translation>
    </message>
    <message>
        <source>%1: no digest</source>
        <translation>%1: ningún boletín</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln papers, %2 read</source>
        <comment>day, papers, read</comment>
        <translation>
            <numerusform>%1: %Ln artículo, %2 leídos</numerusform>
            <numerusform>%1: %Ln artículos, %2 leídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeyDialog</name>
    <message>
        <source>Give papers that &amp;have a key a new one</source>
        <translation>Asignar clave &amp;nueva a los artículos que ya tienen</translation>
    </message>
    <message>
        <source>Citation keys</source>
        <translation>Claves de cita</translation>
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
        <translation>El ID de arXiv</translation>
    </message>
    <message>
        <source>My own formula</source>
        <translation>Fórmula propia</translation>
    </message>
    <message>
        <source>Documents that cite by the old keys must be changed. You can undo this.</source>
        <translation>Hay que cambiar los documentos que citan con las claves antiguas. Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Keys &amp;like those of</source>
        <translation>&amp;Estilo de las claves</translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation>&amp;Fórmula</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeySettings</name>
    <message>
        <source>All citation keys are by this formula already.</source>
        <translation>Todas las claves de cita siguen ya esta fórmula.</translation>
    </message>
</context>
<context>
    <name>broadsheet::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find a command, a tag, a list, a digest or a paper</source>
        <translation>Buscar un comando, una etiqueta, una lista, un boletín o un artículo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>broadsheet::CompletionDialog</name>
    <message>
        <source>Papers found by their titles</source>
        <translation>Artículos encontrados por el título</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>A paper is taken for the same when at least nine words of ten in the titles agree and no other paper agrees as well.</source>
        <translation>Un artículo se considera el mismo si coinciden al menos nueve de cada diez palabras de los títulos y ningún otro coincide igual de bien.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
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
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>broadsheet::Completions</name>
    <message>
        <source>Looking up papers…</source>
        <translation>Buscando datos de artículos…</translation>
    </message>
    <message>
        <source>Looking up “%1”</source>
        <comment>a title</comment>
        <translation>Buscando «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Found %n papers by their titles.</source>
        <translation>
            <numerusform>%n artículo encontrado por el título.</numerusform>
            <numerusform>%n artículos encontrados por el título.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv has told of %n papers.</source>
        <translation>
            <numerusform>arXiv ha informado de %n artículo.</numerusform>
            <numerusform>arXiv ha informado de %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look up: all papers have their ids.</source>
        <translation>No hay nada que completar: todos los artículos tienen su ID.</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailPane</name>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>Elegir un artículo para leerlo aquí.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>La nota tal como se lee</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailTabs</name>
    <message>
        <source>What to show of the paper</source>
        <translation>Qué mostrar del artículo</translation>
    </message>
</context>
<context>
    <name>broadsheet::DigestWords</name>
    <message>
        <source>In short: %1</source>
        <translation>En pocas palabras: %1</translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation>Palabras clave: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportDialog</name>
    <message>
        <source>With &amp;abstracts</source>
        <translation>Con &amp;resúmenes</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Con &amp;notas propias</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>Spell special &amp;letters in LaTeX</source>
        <translation>Escribir letras especiales en &amp;LaTeX</translation>
    </message>
    <message>
        <source>&amp;Keep the file up to date</source>
        <translation>&amp;Mantener el archivo al día</translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>Exportar artículos</translation>
    </message>
    <message>
        <source>For LaTeX before 2018 and other programs that take ASCII alone</source>
        <translation>Para LaTeX anterior a 2018 y otros programas que solo aceptan ASCII</translation>
    </message>
    <message>
        <source>The file is written anew whenever the papers that it holds change.</source>
        <translation>El archivo se vuelve a escribir cada vez que cambian los artículos que contiene.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>With my &amp;notes and tags</source>
        <translation>Con &amp;notas y etiquetas propias</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exports</name>
    <message>
        <source>%1, as filtered by “%2”</source>
        <translation>%1, con el filtro «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n selected papers</source>
        <translation>
            <numerusform>%n artículo seleccionado</numerusform>
            <numerusform>%n artículos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>Artículos destacados</translation>
    </message>
    <message>
        <source>Reading list “%1”</source>
        <translation>Lista de lectura «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiqueta «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1.</source>
        <translation>
            <numerusform>%n artículo exportado a %1.</numerusform>
            <numerusform>%n artículos exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>Exportar artículos</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1, which is kept up to date from now on.</source>
        <translation>
            <numerusform>%n artículo exportado a %1, que desde ahora se mantiene al día.</numerusform>
            <numerusform>%n artículos exportados a %1, que desde ahora se mantiene al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Búsqueda «%1»</translation>
    </message>
</context>
<context>
    <name>broadsheet::FetchDaysDialog</name>
    <message>
        <source>Fetch Daily Papers</source>
        <translation>Obtener Daily Papers</translation>
    </message>
    <message>
        <source>Days without a digest, such as weekends, are left out. Papers that you have are kept as they are, with newer votes.</source>
        <translation>Los días sin boletín, como los fines de semana, se omiten. Los artículos ya presentes se dejan como están, con los votos actualizados.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>&amp;Obtener</translation>
    </message>
</context>
<context>
    <name>broadsheet::Fetches</name>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <comment>name of a digest</comment>
        <translation>Obteniendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new papers</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched: %1. Then: %2</source>
        <comment>counts, what went wrong</comment>
        <translation>Obtenido: %1. Después: %2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>Detenido. Hasta entonces: %1.</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>Obtenido: %1.</translation>
    </message>
    <message>
        <source>There is nothing yet. On weekends and holidays there are no digests.</source>
        <translation>Aún no hay nada. Los fines de semana y festivos no hay boletines.</translation>
    </message>
    <message>
        <source>There is no such paper. Look whether each sign is right.</source>
        <translation>No existe ese artículo. Comprobar que cada signo es correcto.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n ya visto</numerusform>
            <numerusform>%n ya vistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FirstStart</name>
    <message>
        <source>the sample digest</source>
        <translation>el boletín de muestra</translation>
    </message>
    <message>
        <source>These papers are a sample to try everything on. For those of today, copy the text of a Daily Papers page and paste it with %1, drop a file on this window, or fetch them with %2. %3 tells the rest.</source>
        <comment>keys</comment>
        <translation>Estos artículos son una muestra para probarlo todo. Para los de hoy, copiar el texto de una página de Daily Papers y pegarlo con %1, soltar un archivo en esta ventana u obtenerlos con %2. %3 explica lo demás.</translation>
    </message>
</context>
<context>
    <name>broadsheet::FocusMode</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a paper in the list, papers in the list</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>broadsheet::HistoryDialog</name>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;Deshacer lo último</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Historial de acciones</translation>
    </message>
    <message>
        <source>%1 · undone · %2</source>
        <comment>action, time</comment>
        <translation>%1 · deshecho · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>action, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing yet. Stars, notes, tags and all else that you do can be undone here.</source>
        <translation>Aún no hay nada. Aquí se pueden deshacer los destacados, las notas, las etiquetas y cualquier otra acción.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Imports</name>
    <message>
        <source>Import digests</source>
        <translation>Importar boletines</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy the text of a Daily Papers page and paste again.</source>
        <translation>El portapapeles no contiene texto ni archivos. Copiar el texto de una página de Daily Papers y volver a pegar.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n actualizado</numerusform>
            <numerusform>%n actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n ya visto</numerusform>
            <numerusform>%n ya vistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>Detenido. Hasta entonces: %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeptOffline</name>
    <message>
        <source>Keeping “%1” offline: %2</source>
        <comment>a title, how much has come</comment>
        <translation>Guardando «%1» sin conexión: %2</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>No se conoce ningún PDF de este artículo.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs are at hand without the network, %1 in all.</source>
        <translation>
            <numerusform>%n PDF disponible sin conexión, %1 en total.</numerusform>
            <numerusform>%n PDF disponibles sin conexión, %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>These papers are kept offline with their reading list or tag.</source>
        <translation>Estos artículos se guardan sin conexión con su lista de lectura o etiqueta.</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyHints</name>
    <message>
        <source>move</source>
        <translation>navegar</translation>
    </message>
    <message>
        <source>star</source>
        <translation>destacar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>cite</source>
        <translation>citar</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todos los atajos</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Usar este atajo</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Como &amp;era</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>&amp;Todos como eran</translation>
    </message>
    <message>
        <source>Choose a command, then press the key that it is to have.</source>
        <translation>Elegir un comando y pulsar el atajo que debe tener.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field.</source>
        <translation>Pulsar en el campo el atajo nuevo de «%1».</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now, which would lose it.</source>
        <translation>%1 es ahora el atajo de «%2», que lo perdería.</translation>
    </message>
    <message>
        <source>%1 takes the place of %2.</source>
        <comment>a key, the keys before</comment>
        <translation>%1 sustituye a %2.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LinkButtons</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListSummary</name>
    <message numerus="yes">
        <source>%Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>Más de %Ln artículo</numerusform>
            <numerusform>Más de %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>papers in the list, papers selected</comment>
        <translation>
            <numerusform>%1, %Ln seleccionado</numerusform>
            <numerusform>%1, %Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers found, papers searched</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>Unos %Ln artículo</numerusform>
            <numerusform>Unos %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number of papers</comment>
        <translation>unos %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LiveFilesDialog</name>
    <message>
        <source>&amp;Stop keeping it up to date</source>
        <translation>&amp;Dejar de mantenerlo al día</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>Archivos siempre al día</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>toda la biblioteca</translation>
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
        <translation>Ningún archivo se mantiene al día. Al exportar artículos, elegir «Mantener el archivo al día» para que se vuelva a escribir cada vez que cambien.</translation>
    </message>
    <message>
        <source>These files are written anew whenever the papers that they hold change.</source>
        <translation>Estos archivos se vuelven a escribir cada vez que cambian los artículos que contienen.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookingBack</name>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation>No hay versiones anteriores de esta nota.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <comment>what was undone</comment>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>A search that cannot be read cannot be saved.</source>
        <translation>No se puede guardar una búsqueda que no se entiende.</translation>
    </message>
</context>
<context>
    <name>broadsheet::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteEditor</name>
    <message>
        <source>Write a note, in Markdown</source>
        <translation>Escribir una nota, en Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteRevisionsDialog</name>
    <message>
        <source>The note as it was</source>
        <translation>La nota como estaba</translation>
    </message>
    <message>
        <source>The note as it is now</source>
        <translation>La nota como está ahora</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>Versiones anteriores de la nota</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Cuándo se escribió</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineActions</name>
    <message>
        <source>Add a paper by its arXiv id, DOI or address:</source>
        <translation>Añadir un artículo por su ID de arXiv, DOI o dirección:</translation>
    </message>
    <message>
        <source>“%1” is neither an arXiv id nor a DOI, nor an address with one of them. They look like 1706.03762 and 10.1093/nar/gkad1017.</source>
        <translation>«%1» no es un ID de arXiv ni un DOI, ni una dirección que contenga uno de ellos. Son como 1706.03762 y 10.1093/nar/gkad1017.</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>Obtenido: %1.</translation>
    </message>
    <message>
        <source>Broadsheet has fetched papers</source>
        <translation>Broadsheet ha obtenido artículos</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Keep these papers offline</source>
        <translation>Guardar estos artículos para leer sin conexión</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineSettingsDialog</name>
    <message>
        <source>Fetching</source>
        <translation>Obtención de artículos</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>Solo a petición</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>Cada tres horas</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>cs.CL cs.LG</source>
        <comment>an example</comment>
        <translation>cs.CL cs.LG</translation>
    </message>
    <message>
        <source>&amp;Fetch new papers</source>
        <translation>&amp;Obtener artículos nuevos</translation>
    </message>
    <message>
        <source>&amp;Also from arXiv</source>
        <translation>&amp;También de arXiv</translation>
    </message>
    <message>
        <source>Categories with spaces between; leave it empty for none.</source>
        <translation>Categorías separadas por espacios; dejar vacío para ninguna.</translation>
    </message>
</context>
<context>
    <name>broadsheet::OrderButton</name>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Más relevantes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Últimos añadidos</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>Orden propio</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperActions</name>
    <message>
        <source>No page is known for this paper.</source>
        <translation>No se conoce ninguna página de este artículo.</translation>
    </message>
    <message>
        <source>No code is known for this paper.</source>
        <translation>No se conoce ningún código de este artículo.</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>No se conoce ningún PDF de este artículo.</translation>
    </message>
    <message>
        <source>“%1” is not a web address, and only those are opened.</source>
        <translation>«%1» no es una dirección web; solo se abren direcciones web.</translation>
    </message>
    <message>
        <source>No program on this computer opened %1.</source>
        <translation>Ningún programa de este equipo abrió %1.</translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n papers</source>
        <comment>what was copied</comment>
        <translation>
            <numerusform>BibTeX de %n artículo</numerusform>
            <numerusform>BibTeX de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Select the papers that are one and the same, then merge them.</source>
        <translation>Seleccionar los artículos que son el mismo y luego fusionarlos.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperCommands</name>
    <message>
        <source>Select the part of the abstract that is to be quoted first.</source>
        <translation>Seleccionar primero la parte del resumen que se quiere citar.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperConnections</name>
    <message>
        <source>No paper of the library has the key “%1”.</source>
        <translation>Ningún artículo de la biblioteca tiene la clave «%1».</translation>
    </message>
    <message>
        <source>In this note: %1</source>
        <comment>papers</comment>
        <translation>En esta nota: %1</translation>
    </message>
    <message>
        <source>Mentioned in the notes on: %1</source>
        <comment>papers</comment>
        <translation>Mencionado en las notas sobre: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperHeader</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Otras versiones</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListPane</name>
    <message>
        <source>No papers yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>Nothing new is waiting.</source>
        <translation>No hay nada nuevo pendiente.</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Aún no hay destacados</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>No paper is left in this source.</source>
        <translation>No queda ningún artículo en esta fuente.</translation>
    </message>
    <message>
        <source>No paper matches the search. Try fewer words.</source>
        <translation>Ningún artículo coincide con la búsqueda. Probar con menos palabras.</translation>
    </message>
    <message>
        <source>No paper in “%1” matches the search.</source>
        <translation>Ningún artículo de «%1» coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread papers</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here, drop a file on this window, or choose one.</source>
        <translation>Copiar el texto de una página de Daily Papers y pegarlo aquí, soltar un archivo en esta ventana o elegir uno.</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here with %1, drop a file on this window, or choose one.</source>
        <comment>a key</comment>
        <translation>Copiar el texto de una página de Daily Papers y pegarlo aquí con %1, soltar un archivo en esta ventana o elegir uno.</translation>
    </message>
    <message>
        <source>Papers that you star are listed here.</source>
        <translation>Aquí aparecen los artículos destacados.</translation>
    </message>
    <message>
        <source>Press %1 on a paper to star it.</source>
        <translation>Pulsar %1 en un artículo para destacarlo.</translation>
    </message>
    <message>
        <source>Papers with a note are listed here.</source>
        <translation>Aquí aparecen los artículos con nota.</translation>
    </message>
    <message>
        <source>Press %1 on a paper to write a note.</source>
        <translation>Pulsar %1 en un artículo para escribir una nota.</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>No está en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>The search names %n papers.</source>
        <translation>
            <numerusform>La búsqueda nombra %n artículo.</numerusform>
            <numerusform>La búsqueda nombra %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n papers</source>
        <translation>
            <numerusform>Añadir %n artículo</numerusform>
            <numerusform>Añadir %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPrompts</name>
    <message numerus="yes">
        <source>Tag for %n papers</source>
        <translation>
            <numerusform>Etiqueta para %n artículo</numerusform>
            <numerusform>Etiqueta para %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading list for %n papers</source>
        <translation>
            <numerusform>Lista de lectura para %n artículo</numerusform>
            <numerusform>Lista de lectura para %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Citation key of this paper</source>
        <translation>Clave de cita de este artículo</translation>
    </message>
</context>
<context>
    <name>broadsheet::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Text size of papers</source>
        <translation>&amp;Tamaño del texto de los artículos</translation>
    </message>
    <message>
        <source>T&amp;ypeface of papers</source>
        <translation>T&amp;ipo de letra de los artículos</translation>
    </message>
    <message>
        <source>New papers</source>
        <translation>Artículos nuevos</translation>
    </message>
    <message>
        <source>What is fetched, and when</source>
        <translation>Qué se obtiene y cuándo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Papers kept offline</source>
        <translation>Artículos guardados sin conexión</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>How citation keys are made</source>
        <translation>Cómo se forman las claves de cita</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>Archivos siempre al día</translation>
    </message>
    <message>
        <source>Keys and library</source>
        <translation>Atajos y biblioteca</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Atajos de todas las órdenes</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Copias de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>Archivo de la biblioteca</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation>Con serifas</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <comment>typeface</comment>
        <translation>Sin serifas</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProseView</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingFlow</name>
    <message>
        <source>No more unread papers in this list.</source>
        <translation>No quedan más artículos sin leer en esta lista.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingListActions</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>Mover en la lista</translation>
    </message>
    <message>
        <source>Progress is told within a reading list. Choose one among the sources.</source>
        <translation>El progreso se indica dentro de una lista de lectura. Elegir una entre las fuentes.</translation>
    </message>
    <message>
        <source>Papers are moved where the whole list is shown in its own order.</source>
        <translation>Los artículos se mueven cuando la lista se muestra entera y en su propio orden.</translation>
    </message>
    <message>
        <source>Papers are moved within a reading list. Choose one among the sources.</source>
        <translation>Los artículos se mueven dentro de una lista de lectura. Elegir una entre las fuentes.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SavedSearches</name>
    <message>
        <source>All papers are listed. Search for something to save the search.</source>
        <translation>Se muestran todos los artículos. Buscar algo para guardar la búsqueda.</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nombre de esta búsqueda</translation>
    </message>
    <message>
        <source>New name of this search</source>
        <translation>Nuevo nombre de esta búsqueda</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBox</name>
    <message>
        <source>Search papers</source>
        <translation>Buscar artículos</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBoxEnd</name>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
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
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Listas de lectura</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Boletines</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, name of the digest</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Anteriores…</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers done, papers in the list</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Rename this search…</source>
        <translation>Cambiar nombre de esta búsqueda…</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>Eliminar esta búsqueda</translation>
    </message>
</context>
<context>
    <name>broadsheet::Statistics</name>
    <message>
        <source>Copied the statistics as text.</source>
        <translation>Estadísticas copiadas como texto.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatisticsDialog</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>share of papers before, and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Topics show when there are more papers.</source>
        <translation>Los temas se muestran cuando hay más artículos.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>word, share of papers before, and now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Topics whose share has changed</source>
        <translation>Temas cuya proporción ha cambiado</translation>
    </message>
    <message>
        <source>&amp;Show how much is read</source>
        <translation>&amp;Mostrar cuánto se ha leído</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Digests by day</source>
        <translation>Boletines por día</translation>
    </message>
    <message>
        <source>Words of titles that come and go, in the last twelve months</source>
        <translation>Palabras de los títulos que vienen y van, en los últimos doce meses</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last month of a year shown</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln leído</numerusform>
            <numerusform>%Ln leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a star</source>
        <translation>
            <numerusform>%Ln con estrella</numerusform>
            <numerusform>%Ln con estrella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a note</source>
        <translation>
            <numerusform>%Ln con nota</numerusform>
            <numerusform>%Ln con nota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests</source>
        <translation>
            <numerusform>%Ln boletín</numerusform>
            <numerusform>%Ln boletines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading lists</source>
        <translation>
            <numerusform>%Ln lista de lectura</numerusform>
            <numerusform>%Ln listas de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes by week</source>
        <translation>Votos por semana</translation>
    </message>
    <message>
        <source>Papers read by week</source>
        <translation>Artículos leídos por semana</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln votes at most, for “%2”</source>
        <comment>date, title of a paper</comment>
        <translation>
            <numerusform>Semana del %1: como máximo %Ln voto, para «%2»</numerusform>
            <numerusform>Semana del %1: como máximo %Ln votos, para «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln papers read</source>
        <comment>date</comment>
        <translation>
            <numerusform>Semana del %1: %Ln artículo leído</numerusform>
            <numerusform>Semana del %1: %Ln artículos leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Most votes of a paper, by week</source>
        <translation>Más votos de un artículo, por semana</translation>
    </message>
    <message>
        <source>Papers you read, by week</source>
        <translation>Artículos leídos, por semana</translation>
    </message>
</context>
<context>
    <name>broadsheet::StorageDialog</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Remove these</source>
        <translation>&amp;Eliminar estos</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Guardados sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are kept offline, with %1 of files.</source>
        <translation>
            <numerusform>%n artículo está guardado sin conexión, con %1 de archivos.</numerusform>
            <numerusform>%n artículos están guardados sin conexión, con %1 de archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Always those of %1.</source>
        <comment>names of lists and tags</comment>
        <translation>Siempre los de %1.</translation>
    </message>
    <message>
        <source>No file belongs to a paper that is kept no longer.</source>
        <translation>Ningún archivo pertenece a un artículo que ya no se guarda.</translation>
    </message>
    <message numerus="yes">
        <source>%n files belong to papers that are kept no longer: %1.</source>
        <translation>
            <numerusform>%n archivo pertenece a un artículo que ya no se guarda: %1.</numerusform>
            <numerusform>%n archivos pertenecen a artículos que ya no se guardan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of the services, kept so that they need not be sent twice: %1.</source>
        <translation>Respuestas de los servicios, conservadas para no tener que enviarlas dos veces: %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagField</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagRow</name>
    <message>
        <source>+ tag</source>
        <translation>+ etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Delete takes it off this paper</source>
        <translation>Supr la quita de este artículo</translation>
    </message>
    <message>
        <source>Reading list %1</source>
        <translation>Lista de lectura %1</translation>
    </message>
    <message>
        <source>Delete takes this paper out of it</source>
        <translation>Supr quita este artículo de ella</translation>
    </message>
</context>
<context>
    <name>broadsheet::Thumbnail</name>
    <message>
        <source>Picture of the paper</source>
        <translation>Imagen del artículo</translation>
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
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>broadsheet::TrashDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Delete all for good</source>
        <translation>Eliminar &amp;todo definitivamente</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. Deleted papers rest here for %n days.</source>
        <translation>
            <numerusform>La papelera está vacía. Los artículos eliminados permanecen aquí %n día.</numerusform>
            <numerusform>La papelera está vacía. Los artículos eliminados permanecen aquí %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A paper that is put back has its notes, tags and lists again. After %n days here it is gone for good.</source>
        <translation>
            <numerusform>Un artículo recuperado vuelve a tener sus notas, etiquetas y listas. Tras %n día aquí, desaparece definitivamente.</numerusform>
            <numerusform>Un artículo recuperado vuelve a tener sus notas, etiquetas y listas. Tras %n días aquí, desaparece definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
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
        <translation>Semana del %1: nada</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowCommands</name>
    <message>
        <source>Moving</source>
        <translation>Navegar</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Listas de lectura</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowMenu</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>Con y sin conexión</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowPicture</name>
    <message>
        <source>The picture could not be written to %1. Check the folder and the ending of the name, for example .png.</source>
        <translation>No se pudo escribir la imagen en %1. Comprobar la carpeta y la extensión del nombre, por ejemplo .png.</translation>
    </message>
</context>
</TS>
