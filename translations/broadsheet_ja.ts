<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddCommand</name>
    <message>
        <source>%1: there is no such paper.</source>
        <translation>%1: 該当する論文はありません。</translation>
    </message>
    <message>
        <source>Name papers by arXiv id, DOI or address.</source>
        <translation>arXiv ID、DOI、または URL で論文を指定してください。</translation>
    </message>
    <message>
        <source>At most a hundred papers can be named at once, each by an arXiv id such as 1706.03762, a DOI, or an address with one of them.</source>
        <translation>一度に指定できる論文は 100 件までです。1706.03762 のような arXiv ID、DOI、またはそのいずれかを含む URL で指定してください。</translation>
    </message>
    <message>
        <source>Adds papers by arXiv id, DOI or address.</source>
        <translation>arXiv ID、DOI、または URL で論文を追加します。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The backup is restored. The library as it was is kept as %1.</source>
        <translation>バックアップを復元しました。元のライブラリは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The library is in a folder that is shared through %1. Used on two computers at once, or copied while it is written, it can be damaged. Keep it on this computer alone, and put backups into the shared folder.</source>
        <translation>ライブラリが %1 で共有されているフォルダーにあります。2 台のコンピューターで同時に使用したり、書き込み中にコピーされたりすると、破損するおそれがあります。ライブラリはこのコンピューターだけに置き、共有フォルダーにはバックアップを置いてください。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 が見つかりません。</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made. Check that you may write there.</source>
        <translation>バックアップ用のフォルダー %1 を作成できません。書き込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>CitationKeys</name>
    <message>
        <source>a + is missing before this</source>
        <translation>この前に + が必要です</translation>
    </message>
    <message>
        <source>The formula for citation keys cannot be read at character %1: %2.</source>
        <translation>引用キーの式の %1 文字目に誤りがあります: %2。</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>keys may hold only unaccented letters, digits and the signs _ : . -</source>
        <translation>キーに使えるのはアクセント記号のない英字、数字、記号 _ : . - だけです</translation>
    </message>
    <message>
        <source>a part such as auth, year or title is missing</source>
        <translation>auth、year、title などの要素が必要です</translation>
    </message>
    <message>
        <source>there is no part named “%1”</source>
        <translation>「%1」という要素はありません</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is missing here</source>
        <translation>ここに 0 から %1 までの数が必要です</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing here</source>
        <translation>ここに閉じ括弧が必要です</translation>
    </message>
    <message>
        <source>after a point comes lower, upper or capitalize</source>
        <translation>ピリオドの後には lower、upper、capitalize のいずれかが必要です</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 には値 %2 が必要です。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>The results could not be written in full.</source>
        <translation>結果の一部を書き出せませんでした。</translation>
    </message>
    <message>
        <source>For more, run: %1</source>
        <translation>詳しくは次を実行してください: %1</translation>
    </message>
    <message>
        <source>“%1” is no day. A day is written as year-month-day: 2025-09-11.</source>
        <translation>「%1」は日付ではありません。日付は 2025-09-11 のように年-月-日の形式で指定してください。</translation>
    </message>
</context>
<context>
    <name>CompleteCommand</name>
    <message>
        <source>Not found: %1</source>
        <translation>見つかりません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found by their titles</source>
        <translation>
            <numerusform>%n 件の論文をタイトルから特定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described by arXiv</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n 件の情報を arXiv から取得</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks up papers that have no ids, or what arXiv knows of those found.</source>
        <translation>ID のない論文、または検索で見つかった論文の arXiv の情報を照会します。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Starred a paper</source>
        <translation>論文にスターを追加</translation>
    </message>
    <message numerus="yes">
        <source>Starred %n papers</source>
        <translation>
            <numerusform>%n 件の論文にスターを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Unstarred a paper</source>
        <translation>論文のスターを解除</translation>
    </message>
    <message numerus="yes">
        <source>Unstarred %n papers</source>
        <translation>
            <numerusform>%n 件の論文のスターを解除</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper read</source>
        <translation>論文を既読に変更</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers read</source>
        <translation>
            <numerusform>%n 件の論文を既読に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper unread</source>
        <translation>論文を未読に変更</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers unread</source>
        <translation>
            <numerusform>%n 件の論文を未読に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Edited a note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Tagged a paper “%1”</source>
        <translation>論文にタグ「%1」を追加</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n papers “%1”</source>
        <translation>
            <numerusform>%n 件の論文にタグ「%1」を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the tag “%1” off a paper</source>
        <translation>論文のタグ「%1」を解除</translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” off %n papers</source>
        <translation>
            <numerusform>%n 件の論文のタグ「%1」を解除</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper off the reading list “%1”</source>
        <translation>論文をリーディングリスト「%1」から除外</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers off the reading list “%1”</source>
        <translation>
            <numerusform>%n 件の論文をリーディングリスト「%1」から除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a paper on the reading list “%1”</source>
        <translation>論文をリーディングリスト「%1」に追加</translation>
    </message>
    <message numerus="yes">
        <source>Put %n papers on the reading list “%1”</source>
        <translation>
            <numerusform>%n 件の論文をリーディングリスト「%1」に追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a citation key</source>
        <translation>引用キーを変更</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n citation keys</source>
        <translation>
            <numerusform>%n 件の引用キーを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the search “%1”</source>
        <translation>検索「%1」を削除</translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>検索「%1」を保存</translation>
    </message>
    <message>
        <source>Renamed the search “%1” to “%2”</source>
        <translation>検索「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Moved a paper in the reading list “%1”</source>
        <translation>リーディングリスト「%1」で論文を移動</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n papers in the reading list “%1”</source>
        <translation>
            <numerusform>リーディングリスト「%1」で %n 件の論文を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as to read in “%1”</source>
        <translation>「%1」で論文を「読む予定」に変更</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as to read in “%1”</source>
        <translation>
            <numerusform>「%1」で %n 件の論文を「読む予定」に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as being read in “%1”</source>
        <translation>「%1」で論文を「読書中」に変更</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as being read in “%1”</source>
        <translation>
            <numerusform>「%1」で %n 件の論文を「読書中」に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as done in “%1”</source>
        <translation>「%1」で論文を「読了」に変更</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as done in “%1”</source>
        <translation>
            <numerusform>「%1」で %n 件の論文を「読了」に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a paper</source>
        <translation>論文を削除</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n papers</source>
        <translation>
            <numerusform>%n 件の論文を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper out of the trash</source>
        <translation>ゴミ箱から論文を復元</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers out of the trash</source>
        <translation>
            <numerusform>ゴミ箱から %n 件の論文を復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept a paper offline</source>
        <translation>論文をオフラインに保存</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n papers offline</source>
        <translation>
            <numerusform>%n 件の論文をオフラインに保存</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer kept a paper offline</source>
        <translation>論文のオフライン保存を解除</translation>
    </message>
    <message numerus="yes">
        <source>No longer kept %n papers offline</source>
        <translation>
            <numerusform>%n 件の論文のオフライン保存を解除</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the papers of “%1” offline</source>
        <translation>「%1」の論文をオフラインに保存</translation>
    </message>
    <message>
        <source>No longer kept the papers of “%1” offline</source>
        <translation>「%1」の論文のオフライン保存を解除</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n papers from %1</source>
        <translation>
            <numerusform>%1 から %n 件の論文を取り込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n papers from %1</source>
        <translation>
            <numerusform>%1 から %n 件の論文を更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up %n papers</source>
        <translation>
            <numerusform>%n 件の論文を照会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n papers into one</source>
        <translation>
            <numerusform>%n 件の論文を 1 件に統合</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The entries could not be written: %1</source>
        <translation>エントリを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What the file held before is still there.</source>
        <translation>%1 に書き込めませんでした: %2。ファイルの元の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>リーディングリスト</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>%1 is not kept up to date: this version does not know its format, “%2”.</source>
        <translation>%1 は自動更新されません。このバージョンは形式「%2」に対応していません。</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation>読む予定</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>読書中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>読了</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約 %1 時間</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件読了</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 left</source>
        <comment>3 of 12 done, about 4 h left</comment>
        <translation>%2 件中 %1 件読了、残り%3</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no format for export. Possible are %2.</source>
        <translation>「%1」はエクスポート形式ではありません。使用できるのは %2 です。</translation>
    </message>
    <message>
        <source>Papers written to %1: %2.</source>
        <translation>%1 に %2 件の論文を書き出しました。</translation>
    </message>
    <message>
        <source>Writes the papers that a search finds, or all.</source>
        <translation>検索で見つかった論文、またはすべての論文を書き出します。</translation>
    </message>
    <message>
        <source>One of %1; bibtex by default.</source>
        <translation>%1 のいずれか。既定は bibtex です。</translation>
    </message>
    <message>
        <source>Where to write; standard output by default.</source>
        <translation>書き出し先。既定は標準出力です。</translation>
    </message>
    <message>
        <source>Leave the abstracts out.</source>
        <translation>要旨を含めません。</translation>
    </message>
    <message>
        <source>Write your own notes as well.</source>
        <translation>自分のメモも書き出します。</translation>
    </message>
    <message>
        <source>Papers written to %1, which is kept up to date from now on: %2.</source>
        <translation>%1 に %2 件の論文を書き出しました。このファイルは今後自動更新されます。</translation>
    </message>
    <message>
        <source>Only a file can be kept up to date. Name it with --output FILE.</source>
        <translation>自動更新できるのはファイルだけです。--output FILE で指定してください。</translation>
    </message>
    <message>
        <source>Write the file anew whenever the papers change.</source>
        <translation>論文が変わるたびにファイルを書き直します。</translation>
    </message>
    <message>
        <source>Spell letters beyond ASCII in LaTeX (BibTeX, biblatex).</source>
        <translation>ASCII 以外の文字を LaTeX の表記で書きます (BibTeX、biblatex)。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>BibTeX, for LaTeX</source>
        <translation>BibTeX (LaTeX 用)</translation>
    </message>
    <message>
        <source>biblatex, for LaTeX with biber</source>
        <translation>biblatex (LaTeX + biber 用)</translation>
    </message>
    <message>
        <source>RIS, for Zotero, EndNote and others</source>
        <translation>RIS (Zotero、EndNote など)</translation>
    </message>
    <message>
        <source>CSL-JSON, for pandoc and Zotero</source>
        <translation>CSL-JSON (pandoc、Zotero)</translation>
    </message>
    <message>
        <source>Reading list in Markdown</source>
        <translation>リーディングリスト (Markdown)</translation>
    </message>
    <message>
        <source>Reading list to read and print, HTML</source>
        <translation>リーディングリスト (閲覧・印刷用 HTML)</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV</source>
        <translation>表計算ソフト用の表 (CSV)</translation>
    </message>
    <message>
        <source>Everything, for Broadsheet on another computer</source>
        <translation>すべてのデータ (別のコンピューターの Broadsheet 用)</translation>
    </message>
</context>
<context>
    <name>FetchCommand</name>
    <message>
        <source>--date is one day, --since and --until are several: choose.</source>
        <translation>--date は 1 日、--since と --until は複数日の指定です。どちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>--until needs --since: from which day on?</source>
        <translation>--until には --since が必要です。開始日を指定してください。</translation>
    </message>
    <message>
        <source>arXiv has only its latest list; leave the days away.</source>
        <translation>arXiv で取得できるのは最新の一覧だけです。日付の指定を外してください。</translation>
    </message>
    <message>
        <source>Name categories of arXiv, such as cs.CL.</source>
        <translation>cs.CL のような arXiv のカテゴリを指定してください。</translation>
    </message>
    <message>
        <source>Fetching takes options only, such as --date.</source>
        <translation>取得で指定できるのは --date などのオプションだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>取り込み済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches what is new since the last time.</source>
        <translation>前回以降の新着を取得します。</translation>
    </message>
    <message>
        <source>The Daily Papers of this day only.</source>
        <translation>この日の Daily Papers だけを取得します。</translation>
    </message>
    <message>
        <source>The Daily Papers of all days from this one on.</source>
        <translation>この日以降のすべての Daily Papers を取得します。</translation>
    </message>
    <message>
        <source>With --since: until this day, not until today.</source>
        <translation>--since と併用し、今日までではなくこの日までを取得します。</translation>
    </message>
    <message>
        <source>What arXiv announced last, such as &quot;cs.CL cs.LG&quot;.</source>
        <translation>arXiv が最後に発表した論文 (&quot;cs.CL cs.LG&quot; などのカテゴリ)。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Page %1 of the list holds no papers.</source>
        <translation>一覧の %1 ページ目に論文がありません。</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>%1 番目</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>公開: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also seen on %n other days</source>
        <translation>
            <numerusform>ほか %n 日に掲載</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>The preprint of it</source>
        <translation>プレプリント版</translation>
    </message>
    <message>
        <source>The published version</source>
        <translation>出版版</translation>
    </message>
    <message>
        <source>The published version in %1</source>
        <translation>%1 掲載の出版版</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>New papers</source>
        <translation>新着論文</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it with %1, drop files anywhere on the window or choose them with %2, or fetch what is new with %3. Single papers are added by their address, arXiv id or DOI with %4. Taking in a digest again changes nothing that you have marked or written.</source>
        <translation>Daily Papers のページのテキストをコピーして %1 で貼り付けるか、ファイルをウィンドウのどこかにドロップするか、%2 で選ぶか、%3 で新着を取得します。個々の論文は %4 で、アドレス、arXiv ID、DOI から追加できます。同じダイジェストをもう一度取り込んでも、付けた印や書いたメモは変わりません。</translation>
    </message>
    <message>
        <source>%1 reads on, and at the end of a paper goes to the next unread one. %2 and %3 move by one paper, %4 and %5 by one digest; %6 shows one paper and nothing else.</source>
        <translation>%1 で読み進め、論文の終わりでは次の未読へ移ります。%2 と %3 は論文を一つずつ、%4 と %5 はダイジェストを一つずつ移動します。%6 は一つの論文だけを表示します。</translation>
    </message>
    <message>
        <source>%1 stars a paper, %2 marks it as read or unread, %3 tags it, %4 puts it on a reading list, %5 writes a note. Of several selected papers all are meant.</source>
        <translation>%1 でスターを付け、%2 で既読・未読を切り替え、%3 でタグを付け、%4 でリーディングリストに入れ、%5 でメモを書きます。複数の論文を選択しているときは、すべてが対象になります。</translation>
    </message>
    <message>
        <source>%1 goes to the search field. All words have to be there; the last one may be only begun. Quotation marks ask for exact words, a minus before a word leaves out papers with it, OR asks for either of two, and parentheses hold together. Fields narrow it down:</source>
        <translation>%1 で検索欄に移ります。すべての語を含む論文が見つかり、最後の語は途中まででもかまいません。引用符は正確な語句を、語の前のマイナスはその語を含む論文の除外を、OR はどちらか一方を意味し、括弧でまとめられます。次のフィールドで絞り込めます。</translation>
    </message>
    <message>
        <source>%1 finds commands, sources and papers by a few of their letters.</source>
        <translation>%1 で、数文字からコマンド、ソース、論文を見つけられます。</translation>
    </message>
    <message>
        <source>Notes are written in Markdown and saved as you type. A citation key in double brackets, %1, leads to that paper, and that paper shows where it is spoken of. %2 quotes the selected part of an abstract. %3 brings back what was there before.</source>
        <translation>メモは Markdown で書き、入力と同時に保存されます。二重の角括弧に入れた引用キー %1 はその論文へのリンクになり、その論文にはどこで触れられているかが表示されます。%2 は選択した要旨の一部を引用します。%3 で以前の内容を取り戻せます。</translation>
    </message>
    <message>
        <source>%1 copies papers as BibTeX, %2 their citation keys, and %3 writes files in this and other formats. %4 names files that Broadsheet keeps up to date by itself.</source>
        <translation>%1 は論文を BibTeX として、%2 は引用キーをコピーし、%3 はこれを含む各形式のファイルを書き出します。%4 では、Broadsheet が自動で更新するファイルを指定できます。</translation>
    </message>
    <message>
        <source>%1 takes back what you did, also after a restart; %2 lists it. Deleted papers rest in the trash for thirty days. The library is backed up on each day on which it is open; %3 shows the copies and puts one in its place.</source>
        <translation>%1 で、再起動後でも操作を元に戻せます。%2 はその一覧です。削除した論文は 30 日間ゴミ箱に残ります。ライブラリは開いた日ごとにバックアップされ、%3 でコピーを確認し、置き換えられます。</translation>
    </message>
    <message>
        <source>%1 shows all keys, %2 changes them, and %3 holds what else you may want otherwise. In a terminal, %4 lists what can be done there.</source>
        <translation>%1 はすべてのキーを表示し、%2 で変更できます。そのほかの設定は %3 にあります。端末では %4 で、できることの一覧が表示されます。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 を開けませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 has %2, and a digest has at most %3. Nothing was imported from it. Divide it into smaller files.</source>
        <translation>%1 のサイズは %2 ですが、ダイジェストの上限は %3 です。何もインポートされませんでした。小さなファイルに分割してください。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 has more than %2, which no digest has. Nothing was imported from it.</source>
        <translation>%1 はダイジェストの上限 %2 を超えています。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>%1 は空です。インポートするものがありません。</translation>
    </message>
    <message>
        <source>%1 could not be imported: %2</source>
        <comment>file name, reason</comment>
        <translation>%1 をインポートできませんでした: %2</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>タイトルがありません。</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>%1 番目の項目</translation>
    </message>
    <message>
        <source>It is not a paper.</source>
        <translation>論文ではありません。</translation>
    </message>
    <message>
        <source>None of the items is a paper. The first one: %1</source>
        <translation>論文の項目がありません。最初の項目: %1</translation>
    </message>
    <message>
        <source>This is no digest but an error message of Hugging Face: “%1”. Fetch it again.</source>
        <translation>これはダイジェストではなく Hugging Face のエラーメッセージです: 「%1」。もう一度取得してください。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>The file breaks off inside it.</source>
        <translation>ファイルがこの途中で終わっています。</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>The JSON cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>JSON を読み込めません。%1 行目で破損しているか、途切れています。</translation>
    </message>
    <message>
        <source>This is a web page or XML, not the JSON of Hugging Face. Save the answer of huggingface.co/api/daily_papers instead.</source>
        <translation>これは Web ページまたは XML で、Hugging Face の JSON ではありません。huggingface.co/api/daily_papers の応答を保存してください。</translation>
    </message>
    <message>
        <source>An abstract without a title before it was left out.</source>
        <translation>直前にタイトルのない要旨を除外しました。</translation>
    </message>
    <message>
        <source>The title “%1” has no abstract after it and was left out.</source>
        <translation>タイトル「%1」の後に要旨がないため、除外しました。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>This is the HTML of a web page, not its text. Open the page in a browser, select all, copy, and paste the text.</source>
        <translation>これは Web ページのテキストではなく HTML です。ブラウザーでページを開き、すべて選択してコピーし、そのテキストを貼り付けてください。</translation>
    </message>
    <message>
        <source>No paper was found. A copied page has the title of a paper in one line and its abstract in the next.</source>
        <translation>論文が見つかりませんでした。コピーしたページでは、論文のタイトルの次の行に要旨があります。</translation>
    </message>
    <message>
        <source>The file begins as UTF-16 text but does not go on as such. Save it as UTF-8.</source>
        <translation>ファイルの先頭は UTF-16 テキストですが、途中から異なります。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is not text: it holds binary data.</source>
        <translation>ファイルはテキストではなく、バイナリデータです。</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8 text. Save the file as UTF-8.</source>
        <translation>%1 行目が有効な UTF-8 テキストではありません。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>It is not a paper of a Broadsheet library.</source>
        <translation>Broadsheet のライブラリの論文ではありません。</translation>
    </message>
    <message>
        <source>It was written by a newer Broadsheet. Import it with that version or a later one.</source>
        <translation>新しいバージョンの Broadsheet で書き出されています。そのバージョン以降でインポートしてください。</translation>
    </message>
    <message>
        <source>It names no paper of arXiv.</source>
        <translation>arXiv の論文を示していません。</translation>
    </message>
    <message>
        <source>This is no list of papers but an error message of arXiv: “%1”.</source>
        <translation>これは論文の一覧ではなく arXiv のエラーメッセージです: 「%1」。</translation>
    </message>
    <message>
        <source>This is no list of papers: arXiv refused because of too many requests (“Rate exceeded”). Wait some minutes and fetch it again.</source>
        <translation>これは論文の一覧ではありません。リクエストが多すぎるため arXiv に拒否されました (「Rate exceeded」)。数分待ってから、もう一度取得してください。</translation>
    </message>
    <message>
        <source>This news feed has no papers of arXiv; only feeds of rss.arxiv.org can be read.</source>
        <translation>このニュースフィードに arXiv の論文はありません。読み込めるのは rss.arxiv.org のフィードだけです。</translation>
    </message>
    <message>
        <source>This XML declares its own entities, which no feed of arXiv does. Nothing was read from it.</source>
        <translation>この XML は独自の実体を宣言しています。arXiv のフィードにはないため、何も読み込まれませんでした。</translation>
    </message>
    <message>
        <source>This is XML of another kind. Of XML only the feeds of arXiv can be imported.</source>
        <translation>これは別の種類の XML です。インポートできる XML は arXiv のフィードだけです。</translation>
    </message>
    <message>
        <source>The XML cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>XML を読み込めません。%1 行目で破損しているか、途切れています。</translation>
    </message>
    <message>
        <source>The file is damaged or breaks off here.</source>
        <translation>ファイルがここで破損しているか、途切れています。</translation>
    </message>
    <message>
        <source>This is a PDF. Import the list that the paper stands in.</source>
        <translation>これは PDF です。論文が載っている一覧をインポートしてください。</translation>
    </message>
    <message>
        <source>This is a database. If it is the backup of a library, restore it instead.</source>
        <translation>これはデータベースです。ライブラリのバックアップであれば、インポートせずに復元してください。</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first, or pack it with gzip.</source>
        <translation>このファイルは圧縮されています。先に展開するか、gzip で圧縮してください。</translation>
    </message>
    <message>
        <source>This is a picture. Import the text of the page.</source>
        <translation>これは画像です。ページのテキストをインポートしてください。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1, which no digest does. Nothing was imported from it.</source>
        <translation>ファイルを展開すると、ダイジェストの上限 %1 を超えます。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>The gzip file is damaged: nothing can be unpacked from it. Fetch it again.</source>
        <translation>gzip ファイルが破損していて、何も展開できません。もう一度取得してください。</translation>
    </message>
    <message>
        <source>The entry “%1” has no title.</source>
        <translation>エントリ「%1」にタイトルがありません。</translation>
    </message>
    <message>
        <source>No entry was found in this bibliography.</source>
        <translation>この文献ファイルにエントリが見つかりませんでした。</translation>
    </message>
    <message>
        <source>This string is not closed or has a mistake in it.</source>
        <translation>この文字列は閉じられていないか、誤りがあります。</translation>
    </message>
    <message>
        <source>This entry is not closed or has a mistake in it.</source>
        <translation>このエントリは閉じられていないか、誤りがあります。</translation>
    </message>
    <message>
        <source>The entry “%1” is not closed or has a mistake in it.</source>
        <translation>エントリ「%1」は閉じられていないか、誤りがあります。</translation>
    </message>
    <message>
        <source>This web page holds no papers of Hugging Face. It may be a login page or a check for robots; open huggingface.co/papers in a browser and save the page again.</source>
        <translation>この Web ページに Hugging Face の論文はありません。ログインページかロボット確認のページの可能性があります。ブラウザーで huggingface.co/papers を開き、ページを保存し直してください。</translation>
    </message>
    <message>
        <source>None of the lines is a paper. The first one: %1</source>
        <translation>論文の行がありません。最初の行: %1</translation>
    </message>
    <message>
        <source>No paper was found. In a newsletter a paper has a heading and a link to arXiv or Hugging Face, or it is a line of a list with such a link.</source>
        <translation>論文が見つかりませんでした。ニュースレターの論文は、見出しと arXiv または Hugging Face へのリンクで示されるか、そのようなリンクを含むリストの行として示されます。</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>ファイルの末尾</translation>
    </message>
    <message>
        <source>The gzip file is damaged or breaks off there.</source>
        <translation>gzip ファイルがそこで破損しているか、途切れています。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not UTF-8 and were read as Western European text. Check the letters beyond ASCII.</source>
        <translation>
            <numerusform>%n 行は UTF-8 ではないため、西欧言語のテキストとして読み込みました。ASCII 以外の文字を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title or abstract is longer than that of any paper. It was left out.</source>
        <translation>タイトルまたは要旨が論文としては長すぎるため、除外しました。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” is no format for import. Possible are %2.</source>
        <translation>「%1」はインポート形式ではありません。使用できるのは %2 です。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers</source>
        <translation>%1: 論文 %3 件中 %2 件</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Name the files to import, or - for standard input.</source>
        <translation>インポートするファイルを指定してください。標準入力の場合は - を指定します。</translation>
    </message>
    <message>
        <source>Imports the papers of digests; - reads standard input.</source>
        <translation>ダイジェストの論文をインポートします。- は標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>What the files are: %1. Told from the content by default.</source>
        <translation>ファイルの形式: %1。既定では内容から判断します。</translation>
    </message>
    <message>
        <source>The day of the digests, whatever they say themselves.</source>
        <translation>ダイジェストの日付。ファイル内の日付より優先されます。</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Name one paper and, to change it, its new citation key.</source>
        <translation>論文を 1 件指定してください。変更する場合は、新しい引用キーも指定してください。</translation>
    </message>
    <message>
        <source>Shows the citation key of a paper, or gives it another.</source>
        <translation>論文の引用キーを表示または変更します。</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>A search goes with --renew, which gives the papers new keys.</source>
        <translation>検索は、論文に新しいキーを付ける --renew と併せて指定してください。</translation>
    </message>
    <message>
        <source>Citation keys changed: %1.</source>
        <translation>%1 件の引用キーを変更しました。</translation>
    </message>
    <message>
        <source>Shows or sets how new papers get their citation keys.</source>
        <translation>新しい論文の引用キーの付け方を表示または設定します。</translation>
    </message>
    <message>
        <source>A formula, or the name of one that other programs use.</source>
        <translation>式、またはほかのプログラムが使う式の名前。</translation>
    </message>
    <message>
        <source>Give the papers that a search finds new keys.</source>
        <translation>検索で見つかった論文に新しいキーを付けます。</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>「%1」はここでは使用できません。使用できるのは %2 です。</translation>
    </message>
    <message>
        <source>“%1” is no number of papers.</source>
        <translation>「%1」は論文の件数ではありません。</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>論文は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Lists the papers that a search finds, or all.</source>
        <translation>検索で見つかった論文、またはすべての論文を一覧表示します。</translation>
    </message>
    <message>
        <source>One of %1; date by default.</source>
        <translation>%1 のいずれか。既定は date です。</translation>
    </message>
    <message>
        <source>At most so many papers.</source>
        <translation>論文の最大件数。</translation>
    </message>
    <message>
        <source>One of %1; table by default.</source>
        <translation>%1 のいずれか。既定は table です。</translation>
    </message>
</context>
<context>
    <name>LiveCommand</name>
    <message>
        <source>%1 is not a file that is kept up to date.</source>
        <translation>%1 は自動更新されるファイルではありません。</translation>
    </message>
    <message>
        <source>To add a file, use export with --output FILE and --live.</source>
        <translation>ファイルを追加するには、export に --output FILE と --live を指定してください。</translation>
    </message>
    <message>
        <source>Lists the files that are kept up to date with the library.</source>
        <translation>ライブラリに合わせて自動更新されるファイルを一覧表示します。</translation>
    </message>
    <message>
        <source>Leave this file as it is from now on.</source>
        <translation>このファイルの自動更新をやめます。</translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>これ以上の引数は不要です。</translation>
    </message>
    <message>
        <source>The library %1 is sound.</source>
        <translation>ライブラリ %1 に問題はありません。</translation>
    </message>
    <message>
        <source>The library is saved in %1.</source>
        <translation>ライブラリを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Name one file to write the backup to.</source>
        <translation>バックアップの書き込み先のファイルを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Checks whether the library is sound, and repairs its search index and counts.</source>
        <translation>ライブラリに問題がないか確認し、検索インデックスと件数を修復します。</translation>
    </message>
    <message>
        <source>Saves the whole library in another file, or beside it with the day&apos;s date.</source>
        <translation>ライブラリ全体を別のファイルに、または日付を付けて同じ場所に保存します。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. “broadsheet recover” keeps the damaged file, puts a backup in its place, and adds what can still be read.</source>
        <translation>ライブラリ %1 は破損しています。「broadsheet recover」を実行すると、破損したファイルを残したままバックアップに置き換え、まだ読み取れる内容を追加します。</translation>
    </message>
    <message>
        <source>The library %1 is not damaged.</source>
        <translation>ライブラリ %1 は破損していません。</translation>
    </message>
    <message>
        <source>Puts a damaged library right, from its newest backup and from what it still holds.</source>
        <translation>破損したライブラリを、最新のバックアップとまだ残っている内容から修復します。</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>論文を 1 件以上指定してください。</translation>
    </message>
    <message>
        <source>Stars papers.</source>
        <translation>論文にスターを付けます。</translation>
    </message>
    <message>
        <source>Takes the star away.</source>
        <translation>スターを外します。</translation>
    </message>
    <message>
        <source>Marks papers as read.</source>
        <translation>論文を既読にします。</translation>
    </message>
    <message>
        <source>Marks papers as unread.</source>
        <translation>論文を未読にします。</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Name at least two papers.</source>
        <translation>論文を 2 件以上指定してください。</translation>
    </message>
    <message>
        <source>Makes one paper of papers that are the same.</source>
        <translation>同じ論文を 1 件に統合します。</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Name one paper, and the note if it is to be changed.</source>
        <translation>論文を 1 件指定してください。メモを変更する場合は、メモも指定してください。</translation>
    </message>
    <message>
        <source>Prints the note of a paper, or writes it; - reads it from standard input.</source>
        <translation>論文のメモを表示するか、書き込みます。- は標準入力から読み込みます。</translation>
    </message>
</context>
<context>
    <name>OfflineCommand</name>
    <message>
        <source>No PDF is known for: %1</source>
        <translation>PDF の情報がありません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new PDFs, %1</source>
        <translation>
            <numerusform>新しい PDF %n 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the PDFs of papers for reading without the network.</source>
        <translation>論文の PDF を保存し、ネットワークなしで読めるようにします。</translation>
    </message>
    <message>
        <source>All papers of this reading list.</source>
        <translation>このリーディングリストのすべての論文。</translation>
    </message>
    <message>
        <source>All papers with this tag.</source>
        <translation>このタグの付いたすべての論文。</translation>
    </message>
    <message>
        <source>Keeps these no longer.</source>
        <translation>これらのオフライン保存を解除します。</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>There is no digest of %1 yet: that day has not begun everywhere. Ask for %2 or before.</source>
        <translation>%1 のダイジェストはまだありません。その日がまだ始まっていない地域があります。%2 以前を指定してください。</translation>
    </message>
    <message>
        <source>The first day, %1, is after the last one, %2.</source>
        <translation>開始日 %1 が終了日 %2 より後です。</translation>
    </message>
    <message>
        <source>Daily Papers, %1</source>
        <comment>day</comment>
        <translation>Daily Papers、%1</translation>
    </message>
    <message>
        <source>Broadsheet is set to work offline. Go online to get this from the network.</source>
        <translation>Broadsheet はオフライン作業に設定されています。ネットワークから取得するには、オンラインにしてください。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>“%1” is not an address on the web. Addresses begin with https:// or http://.</source>
        <translation>「%1」は Web の URL ではありません。URL は https:// または http:// で始まります。</translation>
    </message>
    <message>
        <source>%1 was not found on the network. Check the connection to the network, then try again.</source>
        <translation>ネットワーク上に %1 が見つかりませんでした。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection to the network, or try again later.</source>
        <translation>%1 に接続できません。ネットワーク接続を確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off each time before the answer was complete. Try again later.</source>
        <translation>%1 との接続が、応答の完了前に毎回切れました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 fell silent before its answer was complete. Try again later.</source>
        <translation>%1 からの応答が途中で途絶えました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>What answers as %1 is not trusted: its certificate is not valid here. Check the date of this computer and the connection to the network.</source>
        <translation>%1 として応答した相手を信頼できません。証明書がこのコンピューターでは有効ではありません。コンピューターの日付とネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 leads on to an address that is not on the web. It was not followed.</source>
        <translation>%1 の転送先が Web の URL ではないため、アクセスしませんでした。</translation>
    </message>
    <message>
        <source>%1 leads on to %2 over a connection that is not encrypted. It was not followed.</source>
        <translation>%1 から %2 への転送が暗号化されていない接続のため、アクセスしませんでした。</translation>
    </message>
    <message>
        <source>%1 leads from address to address without an end. Try again later.</source>
        <translation>%1 で転送が際限なく繰り返されます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 にこの内容はありません。</translation>
    </message>
    <message>
        <source>%1 is in trouble at present (HTTP %2). Try again later.</source>
        <translation>%1 で現在障害が発生しています (HTTP %2)。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %2). Open the address in a browser to see why.</source>
        <translation>%1 がリクエストを拒否しました (HTTP %2)。理由を確認するには、ブラウザーでその URL を開いてください。</translation>
    </message>
    <message>
        <source>%1 is busy and turned the request away each time. Try again in some minutes.</source>
        <translation>%1 は混雑しており、リクエストが毎回断られました。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 takes no more requests before %2. Try again then.</source>
        <translation>%1 は %2 までリクエストを受け付けません。その後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 sent a web page in place of what was asked for. If this network wants you to sign in, do so in a browser, then try again.</source>
        <translation>要求した内容の代わりに、%1 から Web ページが送られてきました。このネットワークでサインインが必要な場合は、ブラウザーでサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What %1 sent is not what was asked for, or not all of it. Try again later.</source>
        <translation>%1 から届いた内容は、要求したものと異なるか、不完全です。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 reported an error: “%2”. Try again later.</source>
        <translation>%1 がエラーを報告しました: 「%2」。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: it cannot be unpacked. Try again later.</source>
        <translation>%1 の応答が破損しているため、展開できません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>What %1 sends is larger than %2, the most that is taken. Get it with a browser if you want it.</source>
        <translation>%1 から届くデータが上限の %2 を超えています。必要な場合は、ブラウザーで取得してください。</translation>
    </message>
    <message>
        <source>The file cannot be stored in the folder %1: %2. Make room there or choose another folder.</source>
        <translation>フォルダー %1 にファイルを保存できません: %2。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is being downloaded already. Wait until that is done.</source>
        <translation>%1 はすでにダウンロード中です。完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>書き込みが許可されていません</translation>
    </message>
    <message>
        <source>Answers from the web cannot be kept in %1: %2.</source>
        <translation>Web からの応答を %1 に保存できません: %2。</translation>
    </message>
</context>
<context>
    <name>OnlineJobs</name>
    <message>
        <source>%1 asks to wait until %2…</source>
        <translation>%1 の要求により %2 まで待機しています…</translation>
    </message>
    <message>
        <source>%1 asks for patience. It is asked again at %2.</source>
        <comment>host, time</comment>
        <translation>%1 が待機を求めています。%2 に再度問い合わせます。</translation>
    </message>
</context>
<context>
    <name>OnlineSettings</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」は yes でも no でもありません。</translation>
    </message>
    <message>
        <source>“%1” is no schedule. Possible are never, hourly, three-hourly and daily.</source>
        <translation>「%1」はスケジュールではありません。使用できるのは never、hourly、three-hourly、daily です。</translation>
    </message>
    <message>
        <source>“%1” is no address of a server, such as https://arxiv.org.</source>
        <translation>「%1」は https://arxiv.org のようなサーバーの URL ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no category of arXiv. They look like cs.CL or math.GT.</source>
        <translation>「%1」は arXiv のカテゴリではありません。カテゴリは cs.CL や math.GT のような形です。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>設定「%1」はありません。使用できるのは %2 です。</translation>
    </message>
</context>
<context>
    <name>PaperLinks</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>%1 et al.</source>
        <translation>%1 ほか</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day of publication</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of publication</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation>読む予定</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>読書中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>読了</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message numerus="yes">
        <source>%n papers or their marks were taken from it.</source>
        <translation>
            <numerusform>破損したライブラリから %n 件の論文またはマークを回収しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is kept as %1, and the backup of %2 is in its place. %3</source>
        <comment>file, moment, a sentence</comment>
        <translation>ライブラリが破損していました。破損したものは %1 として残し、%2 のバックアップに置き換えました。%3</translation>
    </message>
    <message>
        <source>The library was damaged, and there is no backup of it. It is kept as %1, and the library begins anew. %2</source>
        <comment>file, a sentence</comment>
        <translation>ライブラリが破損しており、バックアップもありませんでした。破損したものは %1 として残し、新しいライブラリを作成しました。%2</translation>
    </message>
    <message>
        <source>The library %1 is damaged, and nothing can be written in its folder to put it right: %2.</source>
        <translation>ライブラリ %1 は破損していますが、そのフォルダーに書き込めないため修復できません: %2。</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>The library as it was is kept as %1.</source>
        <translation>元のライブラリは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The library %1 is now the one saved in %2.</source>
        <translation>ライブラリ %1 を %2 に保存されていたものに置き換えました。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>(much smaller than the library)</source>
        <translation>(ライブラリより大幅に小さい)</translation>
    </message>
    <message>
        <source>The library %1 has no backups yet. The window makes one each day, “broadsheet backup” makes one now.</source>
        <translation>ライブラリ %1 のバックアップはまだありません。ウィンドウを開いていると毎日作成されます。「broadsheet backup」で今すぐ作成できます。</translation>
    </message>
    <message>
        <source>“broadsheet restore FILE” puts one of them in the library&apos;s place.</source>
        <translation>「broadsheet restore FILE」で、ライブラリをいずれかのバックアップに置き換えます。</translation>
    </message>
    <message>
        <source>Name one backup to restore.</source>
        <translation>復元するバックアップを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>It is much smaller: %1 papers, where there were %2.</source>
        <translation>大幅に小さくなっています。以前は %2 件だった論文が %1 件です。</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept; without a file, lists the backups.</source>
        <translation>ライブラリをバックアップに置き換えます。元のライブラリは残します。ファイルを指定しない場合は、バックアップを一覧表示します。</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no file %1 to restore.</source>
        <translation>復元するファイル %1 が見つかりません。</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>ファイル %1 は空です。</translation>
    </message>
    <message>
        <source>The file %1 could not be copied to %2: %3.</source>
        <translation>ファイル %1 を %2 にコピーできませんでした: %3。</translation>
    </message>
    <message>
        <source>The file %1 is no library that can be opened. Nothing was changed.</source>
        <translation>ファイル %1 はライブラリとして開けません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed.</source>
        <translation>バックアップ %1 は破損しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>The copy %1 of the backup could not be written: %2.</source>
        <translation>バックアップのコピー %1 を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of %1: %2.</source>
        <translation>%1 をバックアップに置き換えられませんでした: %2。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The library %1 is open in another window. Close it first.</source>
        <translation>ライブラリ %1 は別のウィンドウで開かれています。先に閉じてください。</translation>
    </message>
</context>
<context>
    <name>SearchOffers</name>
    <message>
        <source>words of the title</source>
        <translation>タイトルの語句</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>要旨の語句</translation>
    </message>
    <message>
        <source>the name of an author</source>
        <translation>著者名</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>メモの語句</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>one of your reading lists</source>
        <translation>リーディングリストの名前</translation>
    </message>
    <message>
        <source>a digest, by its name or day</source>
        <translation>ダイジェストの名前または日付</translation>
    </message>
    <message>
        <source>starred, unread, noted …</source>
        <translation>スター付き、未読、メモあり…</translation>
    </message>
    <message>
        <source>code, a model, a data set …</source>
        <translation>コード、モデル、データセット…</translation>
    </message>
    <message>
        <source>a year, month, day or span</source>
        <translation>年、月、日、または期間</translation>
    </message>
    <message>
        <source>when it came in</source>
        <translation>追加された時期</translation>
    </message>
    <message>
        <source>the number of votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>an arXiv id</source>
        <translation>arXiv ID</translation>
    </message>
    <message>
        <source>a citation key</source>
        <translation>引用キー</translation>
    </message>
    <message>
        <source>on a reading list</source>
        <translation>リーディングリストにあり</translation>
    </message>
    <message>
        <source>a link to its code</source>
        <translation>コードへのリンク</translation>
    </message>
    <message>
        <source>a link to a model</source>
        <translation>モデルへのリンク</translation>
    </message>
    <message>
        <source>a link to a data set</source>
        <translation>データセットへのリンク</translation>
    </message>
    <message>
        <source>a PDF to open</source>
        <translation>開ける PDF</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>a span of months</source>
        <translation>月の範囲</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>過去 %n 日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n weeks</source>
        <translation>
            <numerusform>過去 %n 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n months</source>
        <translation>
            <numerusform>過去 %n か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n years</source>
        <translation>
            <numerusform>過去 %n 年間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n votes</source>
        <translation>
            <numerusform>%n 票より多い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a digest</comment>
        <translation>
            <numerusform>%n 日分</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>SearchParser</name>
    <message>
        <source>This parenthesis closes nothing that was opened.</source>
        <translation>この閉じ括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>OR needs something to find on each of its sides.</source>
        <translation>OR の両側に検索する語が必要です。</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply here.</source>
        <translation>ここで括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>この括弧が閉じられていません。</translation>
    </message>
    <message numerus="yes">
        <source>A search can hold at most %n words.</source>
        <translation>
            <numerusform>検索に使える語は %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>After a colon comes a word or a quoted phrase; write the name before each word.</source>
        <translation>コロンの後には語または引用符で囲んだ語句が必要です。フィールド名は語ごとに付けてください。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>「%1」はここでは使用できません。使用できるのは %2 です。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Possible are 2025, 2025-09, 2025-09-11, a range such as 2025-01..2025-06, and the last days, weeks, months or years as 7d, 2w, 3m, 1y.</source>
        <translation>「%1」は日付ではありません。使用できるのは 2025、2025-09、2025-09-11、2025-01..2025-06 のような範囲、および過去の日数、週数、月数、年数を表す 7d、2w、3m、1y です。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>範囲「%1」は終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>“%1” is not a number of upvotes. Possible are 50, &gt;50, &gt;=50, &lt;10, &lt;=10, and a range such as 10..20.</source>
        <translation>「%1」は票数ではありません。使用できるのは 50、&gt;50、&gt;=50、&lt;10、&lt;=10、および 10..20 のような範囲です。</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>A setting has one value; put it into quotation marks.</source>
        <translation>設定の値は 1 つだけです。値全体を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>設定「%1」はありません。使用できるのは %2 です。</translation>
    </message>
    <message>
        <source>Shows or changes what is set about the network.</source>
        <translation>ネットワークに関する設定を表示または変更します。</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
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
        <translation>公開日</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Name one paper.</source>
        <translation>論文を 1 件指定してください。</translation>
    </message>
    <message>
        <source>Shows all that is known of one paper.</source>
        <translation>1 件の論文の情報をすべて表示します。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>出版版</translation>
    </message>
    <message>
        <source>preprint</source>
        <translation>プレプリント</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>掲載先</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>別の版</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>No further words are needed.</source>
        <translation>これ以上の引数は不要です。</translation>
    </message>
    <message>
        <source>Counts what is in the library.</source>
        <translation>ライブラリの内容を集計します。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A backup cannot go into the library %1 itself. Choose another file.</source>
        <translation>バックアップをライブラリ %1 自体に書き込むことはできません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written, because its folder cannot. Choose another place.</source>
        <translation>フォルダーに書き込めないため、バックアップ %1 を作成できません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be put in its place. Choose another file.</source>
        <translation>バックアップ %1 を所定の場所に配置できません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ファイルが破損しています: %1</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not in the table %2.</source>
        <translation>テーブル %1 の行が、テーブル %2 にないものを参照しています。</translation>
    </message>
    <message>
        <source>The search index does not agree with the papers and notes.</source>
        <translation>検索インデックスが論文とメモに一致しません。</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. Nothing was changed. Update Broadsheet to open it.</source>
        <translation>ライブラリ %1 は新しいバージョンの Broadsheet で作成されています。何も変更されていません。開くには Broadsheet を更新してください。</translation>
    </message>
    <message>
        <source>The file %1 is not a library of Broadsheet. Nothing was changed. Choose another file.</source>
        <translation>ファイル %1 は Broadsheet のライブラリではありません。何も変更されていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The library %1 is not a file. Choose another name for the library.</source>
        <translation>ライブラリ %1 はファイルではありません。ライブラリに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2. Give yourself permission to read and write it.</source>
        <translation>ライブラリ %1 を読み込めません: %2。読み取りと書き込みの権限を付与してください。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write it.</source>
        <translation>ライブラリ %1 に書き込めません。書き込み権限を付与してください。</translation>
    </message>
    <message>
        <source>The folder %1 for the library cannot be made. Choose another place, or give yourself permission to write there.</source>
        <translation>ライブラリ用のフォルダー %1 を作成できません。別の場所を選ぶか、書き込み権限を付与してください。</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be written. Choose another place, or give yourself permission to write there.</source>
        <translation>ライブラリのフォルダー %1 に書き込めません。別の場所を選ぶか、書き込み権限を付与してください。</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that there is room and that you may write there.</source>
        <translation>コピー %1 を書き込めませんでした。空き容量と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The search cannot be read at character %1: %2</source>
        <translation>検索の %1 文字目に誤りがあります: %2</translation>
    </message>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>この論文はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>The paper is not in the library.</source>
        <translation>この論文はライブラリにありません。</translation>
    </message>
    <message>
        <source>The library %1 is damaged and could not be brought up to date. It was left as it was.</source>
        <translation>ライブラリ %1 は破損しているため、新しい形式に更新できませんでした。元のまま残してあります。</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program. Nothing was changed. Wait for that program or close it, and try again.</source>
        <translation>ライブラリ %1 は別のプログラムが書き込み中です。何も変更されていません。そのプログラムの完了を待つか、終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 is full. The last change was not saved. Make room and try again.</source>
        <translation>ライブラリ %1 のあるディスクがいっぱいです。最後の変更は保存されていません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write the file and its folder, and try again.</source>
        <translation>ライブラリ %1 に書き込めません。ファイルとそのフォルダーに書き込み権限を付与して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened. Check that you may read and write the file and its folder.</source>
        <translation>ライブラリ %1 を開けません。ファイルとそのフォルダーの読み取りと書き込みの権限を確認してください。</translation>
    </message>
    <message>
        <source>The disk reported an error while the library %1 was being read or written. Check the disk, and copy the library elsewhere.</source>
        <translation>ライブラリ %1 の読み書き中にディスクがエラーを報告しました。ディスクを確認し、ライブラリを別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep a copy of the file, and go back to a backup of it.</source>
        <translation>ライブラリ %1 は破損しています。ファイルのコピーを残し、バックアップに戻してください。</translation>
    </message>
    <message>
        <source>The library %1 could not carry out the request.</source>
        <translation>ライブラリ %1 は要求を実行できませんでした。</translation>
    </message>
    <message>
        <source>“%1” is no citation key. A key has no spaces and none of these: { } ( ) , = \ &quot; # % ~ &apos;</source>
        <translation>「%1」は引用キーとして使用できません。空白と次の文字は使えません: { } ( ) , = \ &quot; # % ~ &apos;</translation>
    </message>
    <message>
        <source>Another paper has the citation key “%1”.</source>
        <translation>引用キー「%1」は別の論文に使われています。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>A reading list needs a name.</source>
        <translation>リーディングリストには名前が必要です。</translation>
    </message>
    <message>
        <source>The counts and the order of the list do not agree with the papers and marks.</source>
        <translation>件数と一覧の並び順が論文とマークに一致しません。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>保存する検索には名前が必要です。</translation>
    </message>
    <message>
        <source>There is already a search named “%1”.</source>
        <translation>「%1」という名前の検索はすでにあります。</translation>
    </message>
    <message>
        <source>No paper in the library has the number, arXiv id, DOI or citation key “%1”.</source>
        <translation>番号、arXiv ID、DOI、または引用キーが「%1」の論文はライブラリにありません。</translation>
    </message>
    <message>
        <source>The library was made by an older version and is saved before it is changed, but the folder %1 cannot be made. Give yourself permission to write there.</source>
        <translation>ライブラリは古いバージョンで作成されているため、変更前に保存されますが、フォルダー %1 を作成できません。書き込み権限を付与してください。</translation>
    </message>
    <message>
        <source>The counts and the order of the list were made anew.</source>
        <translation>件数と一覧の並び順を作り直しました。</translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation>検索インデックスを作り直しました。</translation>
    </message>
    <message>
        <source>This does not go with what the library %1 holds meanwhile. Nothing was changed.</source>
        <translation>ライブラリ %1 の現在の内容と矛盾します。何も変更されていません。</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. It is open for reading only. Update Broadsheet to change it.</source>
        <translation>ライブラリ %1 は新しいバージョンの Broadsheet で作成されているため、読み取り専用で開いています。変更するには Broadsheet を更新してください。</translation>
    </message>
    <message>
        <source>The library %1, or its folder, cannot be written. It is open for reading only. Give yourself permission to write there to change it.</source>
        <translation>ライブラリ %1 またはそのフォルダーに書き込めないため、読み取り専用で開いています。変更するには書き込み権限を付与してください。</translation>
    </message>
    <message>
        <source>Papers with different arXiv ids (%1 and %2) are different papers and are not merged.</source>
        <translation>arXiv ID の異なる論文 (%1 と %2) は別の論文のため、統合されません。</translation>
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
        <translation>日付</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Title and authors</source>
        <translation>タイトルと著者</translation>
    </message>
</context>
<context>
    <name>TagCommand</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>Name the papers, then the tags: +TAG gives one and -TAG takes one away.</source>
        <translation>論文に続けてタグを指定してください。+TAG で付け、-TAG で外します。</translation>
    </message>
    <message>
        <source>Gives papers tags and takes them away.</source>
        <translation>論文にタグを付けたり、外したりします。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the desktop: light or dark</source>
        <translation>デスクトップに合わせる (ライト/ダーク)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors</source>
        <translation>デスクトップの配色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>論文を 1 件以上指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are in the trash now, for %1 days.</source>
        <translation>
            <numerusform>%n 件の論文をゴミ箱に移しました。%1 日間保管されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds no paper with the number %1. “broadsheet trash” lists what it holds.</source>
        <translation>番号 %1 の論文はゴミ箱にありません。「broadsheet trash」で内容を一覧表示できます。</translation>
    </message>
    <message>
        <source>Name at least one paper of the trash by its number.</source>
        <translation>ゴミ箱の論文を番号で 1 件以上指定してください。</translation>
    </message>
    <message>
        <source>“broadsheet undelete” takes papers out of the trash.</source>
        <translation>「broadsheet undelete」で論文をゴミ箱から復元できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers were deleted for good.</source>
        <translation>
            <numerusform>%n 件の論文を完全に削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts papers into the trash, for thirty days.</source>
        <translation>論文をゴミ箱に移し、30 日間保管します。</translation>
    </message>
    <message>
        <source>Takes papers out of the trash.</source>
        <translation>論文をゴミ箱から復元します。</translation>
    </message>
    <message>
        <source>Lists what is in the trash.</source>
        <translation>ゴミ箱の内容を一覧表示します。</translation>
    </message>
    <message>
        <source>Deletes all of it for good.</source>
        <translation>ゴミ箱の内容をすべて完全に削除します。</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>これ以上の引数は不要です。</translation>
    </message>
    <message>
        <source>Takes back what was done last.</source>
        <translation>最後の操作を元に戻します。</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>最後に元に戻した操作をやり直します。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>The library to use, instead of your own or $BROADSHEET_LIBRARY.</source>
        <translation>自分のライブラリや $BROADSHEET_LIBRARY の代わりに使うライブラリ。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it, and end.</source>
        <translation>ウィンドウを開き、その画像を保存して終了します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Broadsheet reads daily paper digests.</source>
        <translation>Broadsheet は日々の論文ダイジェストを読むためのプログラムです。</translation>
    </message>
    <message>
        <source>Opens the window; imports the files first.</source>
        <translation>ウィンドウを開きます。ファイルは先にインポートされます。</translation>
    </message>
    <message>
        <source>Does one thing without a window.</source>
        <translation>ウィンドウを開かずに操作を 1 つ実行します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>A paper&apos;s ID is its number in the list, its arXiv id, or its citation key.</source>
        <translation>論文の ID は、一覧での番号、arXiv ID、または引用キーです。</translation>
    </message>
    <message>
        <source>“broadsheet COMMAND --help” tells more about a command.</source>
        <translation>「broadsheet COMMAND --help」でコマンドの詳しい説明を表示します。</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Read on, then next unread</source>
        <translation>読み進めて次の未読へ</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>上にスクロール</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>次の論文</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>前の論文</translation>
    </message>
    <message>
        <source>Next unread paper</source>
        <translation>次の未読論文</translation>
    </message>
    <message>
        <source>Previous unread paper</source>
        <translation>前の未読論文</translation>
    </message>
    <message>
        <source>Newer digest</source>
        <translation>新しいダイジェスト</translation>
    </message>
    <message>
        <source>Older digest</source>
        <translation>古いダイジェスト</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>既読・未読を切り替え</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Reading list…</source>
        <translation>リーディングリスト…</translation>
    </message>
    <message>
        <source>Select paper</source>
        <translation>論文を選択</translation>
    </message>
    <message>
        <source>Mark all listed as read</source>
        <translation>一覧をすべて既読にする</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page</source>
        <translation>論文のページを開く</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>コードを開く</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF を開く</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>BibTeX をコピー</translation>
    </message>
    <message>
        <source>Copy citation key</source>
        <translation>引用キーをコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>クリップボードからインポート</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>ソース一覧を表示</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>コンパクト表示</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Copy BibTeX with abstracts</source>
        <translation>BibTeX を要旨付きでコピー</translation>
    </message>
    <message>
        <source>Change citation key…</source>
        <translation>引用キーを変更…</translation>
    </message>
    <message>
        <source>How keys are made…</source>
        <translation>引用キーの付け方…</translation>
    </message>
    <message>
        <source>Files kept up to date…</source>
        <translation>自動更新ファイル…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Best match or newest first</source>
        <translation>関連度順・新しい順を切り替え</translation>
    </message>
    <message>
        <source>To read, reading, done</source>
        <translation>読む予定・読書中・読了</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>読む予定</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読書中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>読了</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Earlier versions of the note…</source>
        <translation>メモの以前の版…</translation>
    </message>
    <message>
        <source>Fetch new papers</source>
        <translation>新着論文を取得</translation>
    </message>
    <message>
        <source>Fetch days…</source>
        <translation>日付を指定して取得…</translation>
    </message>
    <message>
        <source>What is fetched…</source>
        <translation>取得の設定…</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>論文を追加…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>オフライン作業</translation>
    </message>
    <message>
        <source>What you did…</source>
        <translation>操作履歴…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>オフラインに保存</translation>
    </message>
    <message>
        <source>Look up what is missing</source>
        <translation>不足情報を照会</translation>
    </message>
    <message>
        <source>Look up papers without ids</source>
        <translation>ID のない論文を照会</translation>
    </message>
    <message>
        <source>Kept offline…</source>
        <translation>オフライン保存…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ゴミ箱…</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>閲覧履歴を戻る</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>閲覧履歴を進む</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>何でも検索…</translation>
    </message>
    <message>
        <source>Merge into one paper</source>
        <translation>1 件の論文に統合</translation>
    </message>
    <message>
        <source>This paper and nothing else</source>
        <translation>この論文だけを表示</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Quote the selection in the note</source>
        <translation>選択範囲をメモに引用</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>統計…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>broadsheet::BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>これを復元(&amp;R)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>バックアップを探しています…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップしています…</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day while the window is open, and kept for seven days, the last of a week for four weeks.</source>
        <translation>まだありません。ウィンドウを開いている間、毎日 1 つ作成され、7 日間保管されます。各週の最後のものは 4 週間保管されます。</translation>
    </message>
    <message numerus="yes">
        <source>This backup is much smaller than the library, which has %n papers.</source>
        <translation>
            <numerusform>このバックアップはライブラリ (論文 %n 件) より大幅に小さくなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring closes the window for a moment. The library as it is now is kept beside the restored one.</source>
        <translation>復元するとウィンドウが一時的に閉じます。現在のライブラリは、復元したライブラリと同じ場所に残ります。</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <comment>moment, papers, notes, size</comment>
        <translation>%1 · %2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · much smaller</source>
        <comment>a backup</comment>
        <translation>%1 · 大幅に小さい</translation>
    </message>
</context>
<context>
    <name>broadsheet::BibtexView</name>
    <message>
        <source>BibTeX entry</source>
        <translation>BibTeX エントリ</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>BibTeX をコピー</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>引用キー</translation>
    </message>
</context>
<context>
    <name>broadsheet::CalendarMap</name>
    <message>
        <source>Papers by day</source>
        <translation>日ごとの論文</translation>
    </message>
    <message>
        <source>%1: no digest</source>
        <translation>%1: ダイジェストなし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln papers, %2 read</source>
        <comment>day, papers, read</comment>
        <translation>
            <numerusform>%1: 論文 %Ln 件、既読 %2 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeyDialog</name>
    <message>
        <source>Give papers that &amp;have a key a new one</source>
        <translation>すでにキーのある論文にも新しいキーを付ける(&amp;H)</translation>
    </message>
    <message>
        <source>Citation keys</source>
        <translation>引用キー</translation>
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
        <translation>arXiv ID</translation>
    </message>
    <message>
        <source>My own formula</source>
        <translation>独自の式</translation>
    </message>
    <message>
        <source>Documents that cite by the old keys must be changed. You can undo this.</source>
        <translation>古いキーで引用している文書は変更が必要です。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>Keys &amp;like those of</source>
        <translation>キーの形式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation>式(&amp;F)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeySettings</name>
    <message>
        <source>All citation keys are by this formula already.</source>
        <translation>すべての引用キーはすでにこの式に従っています。</translation>
    </message>
</context>
<context>
    <name>broadsheet::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Find a command, a tag, a list, a digest or a paper</source>
        <translation>コマンド、タグ、リスト、ダイジェスト、論文を検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>broadsheet::CompletionDialog</name>
    <message>
        <source>Papers found by their titles</source>
        <translation>タイトルから見つかった論文</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからなかった論文</translation>
    </message>
    <message>
        <source>A paper is taken for the same when at least nine words of ten in the titles agree and no other paper agrees as well.</source>
        <translation>タイトルの語の 9 割以上が一致し、同程度に一致する論文がほかにない場合に、同じ論文とみなします。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
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
        <translation>補完候補</translation>
    </message>
</context>
<context>
    <name>broadsheet::Completions</name>
    <message>
        <source>Looking up papers…</source>
        <translation>論文を照会しています…</translation>
    </message>
    <message>
        <source>Looking up “%1”</source>
        <comment>a title</comment>
        <translation>「%1」を照会しています</translation>
    </message>
    <message numerus="yes">
        <source>Found %n papers by their titles.</source>
        <translation>
            <numerusform>タイトルから %n 件の論文が見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv has told of %n papers.</source>
        <translation>
            <numerusform>arXiv から %n 件の論文の情報を取得しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look up: all papers have their ids.</source>
        <translation>照会するものはありません。すべての論文に ID があります。</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailPane</name>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>論文を選択すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>表示されるメモ</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailTabs</name>
    <message>
        <source>What to show of the paper</source>
        <translation>論文の表示内容</translation>
    </message>
</context>
<context>
    <name>broadsheet::DigestWords</name>
    <message>
        <source>In short: %1</source>
        <translation>要約: %1</translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation>キーワード: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportDialog</name>
    <message>
        <source>With &amp;abstracts</source>
        <translation>要旨を含める(&amp;A)</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>メモを含める(&amp;N)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>論文(&amp;P)</translation>
    </message>
    <message>
        <source>Spell special &amp;letters in LaTeX</source>
        <translation>特殊文字を LaTeX 表記にする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep the file up to date</source>
        <translation>ファイルを自動更新(&amp;K)</translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>論文をエクスポート</translation>
    </message>
    <message>
        <source>For LaTeX before 2018 and other programs that take ASCII alone</source>
        <translation>2018 年より前の LaTeX など、ASCII だけを扱うプログラム向け</translation>
    </message>
    <message>
        <source>The file is written anew whenever the papers that it holds change.</source>
        <translation>含まれる論文が変わるたびに、ファイルを書き直します。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>With my &amp;notes and tags</source>
        <translation>メモとタグを含める(&amp;N)</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exports</name>
    <message>
        <source>%1, as filtered by “%2”</source>
        <translation>%1 (「%2」で絞り込み)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected papers</source>
        <translation>
            <numerusform>選択した論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>スター付きの論文</translation>
    </message>
    <message>
        <source>Reading list “%1”</source>
        <translation>リーディングリスト「%1」</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>タグ「%1」</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1.</source>
        <translation>
            <numerusform>%1 に %n 件の論文を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>論文をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1, which is kept up to date from now on.</source>
        <translation>
            <numerusform>%1 に %n 件の論文を書き出しました。このファイルは今後自動更新されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>検索「%1」</translation>
    </message>
</context>
<context>
    <name>broadsheet::FetchDaysDialog</name>
    <message>
        <source>Fetch Daily Papers</source>
        <translation>Daily Papers を取得</translation>
    </message>
    <message>
        <source>Days without a digest, such as weekends, are left out. Papers that you have are kept as they are, with newer votes.</source>
        <translation>週末などダイジェストのない日は除かれます。すでにある論文はそのまま残り、票数だけが更新されます。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了日(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>取得(&amp;E)</translation>
    </message>
</context>
<context>
    <name>broadsheet::Fetches</name>
    <message>
        <source>Fetching…</source>
        <translation>取得しています…</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <comment>name of a digest</comment>
        <translation>%1 を取得しています</translation>
    </message>
    <message numerus="yes">
        <source>%n new papers</source>
        <translation>
            <numerusform>新着論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched: %1. Then: %2</source>
        <comment>counts, what went wrong</comment>
        <translation>取得しました: %1。その後のエラー: %2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>中止しました。それまでの結果: %1。</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>取得しました: %1。</translation>
    </message>
    <message>
        <source>There is nothing yet. On weekends and holidays there are no digests.</source>
        <translation>まだ何もありません。週末と休日にはダイジェストがありません。</translation>
    </message>
    <message>
        <source>There is no such paper. Look whether each sign is right.</source>
        <translation>該当する論文はありません。文字に誤りがないか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>取り込み済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>読み込めない項目 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FirstStart</name>
    <message>
        <source>the sample digest</source>
        <translation>サンプルのダイジェスト</translation>
    </message>
    <message>
        <source>These papers are a sample to try everything on. For those of today, copy the text of a Daily Papers page and paste it with %1, drop a file on this window, or fetch them with %2. %3 tells the rest.</source>
        <comment>keys</comment>
        <translation>これらの論文は、いろいろ試すためのサンプルです。今日の論文は、Daily Papers のページのテキストをコピーして %1 で貼り付けるか、ファイルをこのウィンドウにドロップするか、%2 で取得してください。そのほかは %3 で説明しています。</translation>
    </message>
</context>
<context>
    <name>broadsheet::FocusMode</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a paper in the list, papers in the list</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>broadsheet::HistoryDialog</name>
    <message>
        <source>&amp;Undo the last</source>
        <translation>最後の操作を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>%1 · undone · %2</source>
        <comment>action, time</comment>
        <translation>%1 · 取り消し済み · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>action, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing yet. Stars, notes, tags and all else that you do can be undone here.</source>
        <translation>まだ何もありません。スター、メモ、タグなど、行った操作をここで元に戻せます。</translation>
    </message>
</context>
<context>
    <name>broadsheet::Imports</name>
    <message>
        <source>Import digests</source>
        <translation>ダイジェストをインポート</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy the text of a Daily Papers page and paste again.</source>
        <translation>クリップボードにテキストもファイルもありません。Daily Papers のページのテキストをコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 をインポートしています</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>papers</comment>
        <translation>
            <numerusform>更新 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>取り込み済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>読み込めない項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>中止しました。それまでの結果: %1。</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>インポートしました: %1。</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeptOffline</name>
    <message>
        <source>Keeping “%1” offline: %2</source>
        <comment>a title, how much has come</comment>
        <translation>「%1」をオフラインに保存しています: %2</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>この論文の PDF の情報がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs are at hand without the network, %1 in all.</source>
        <translation>
            <numerusform>%n 件の PDF をネットワークなしで利用できます (合計 %1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>These papers are kept offline with their reading list or tag.</source>
        <translation>これらの論文は、リーディングリストまたはタグごとオフラインに保存されています。</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyHints</name>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>キー一覧</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyOverlay</name>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>このキーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>元に戻す(&amp;W)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>すべて元に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command, then press the key that it is to have.</source>
        <translation>コマンドを選び、割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field.</source>
        <translation>入力欄で「%1」の新しいキーを押してください。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now, which would lose it.</source>
        <translation>%1 は現在「%2」のキーです。割り当てるとそちらからは外れます。</translation>
    </message>
    <message>
        <source>%1 takes the place of %2.</source>
        <comment>a key, the keys before</comment>
        <translation>%1 は %2 の代わりになります。</translation>
    </message>
</context>
<context>
    <name>broadsheet::LinkButtons</name>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListSummary</name>
    <message numerus="yes">
        <source>%Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>論文 %Ln 件超</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>papers in the list, papers selected</comment>
        <translation>
            <numerusform>%1、%Ln 件選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers found, papers searched</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>論文 約 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number of papers</comment>
        <translation>約 %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LiveFilesDialog</name>
    <message>
        <source>&amp;Stop keeping it up to date</source>
        <translation>自動更新をやめる(&amp;S)</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>自動更新ファイル</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>ライブラリ全体</translation>
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
        <translation>自動更新されるファイルはありません。論文をエクスポートするときに「ファイルを自動更新」を選ぶと、論文が変わるたびにファイルが書き直されます。</translation>
    </message>
    <message>
        <source>These files are written anew whenever the papers that they hold change.</source>
        <translation>これらのファイルは、含まれる論文が変わるたびに書き直されます。</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookingBack</name>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation>このメモに以前の版はありません。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <comment>what was undone</comment>
        <translation>やり直す: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>A search that cannot be read cannot be saved.</source>
        <translation>解釈できない検索は保存できません。</translation>
    </message>
</context>
<context>
    <name>broadsheet::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteEditor</name>
    <message>
        <source>Write a note, in Markdown</source>
        <translation>メモを Markdown で記入</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteRevisionsDialog</name>
    <message>
        <source>The note as it was</source>
        <translation>以前のメモ</translation>
    </message>
    <message>
        <source>The note as it is now</source>
        <translation>現在のメモ</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>この版を復元(&amp;R)</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>メモの以前の版</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>書いた日時</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineActions</name>
    <message>
        <source>Add a paper by its arXiv id, DOI or address:</source>
        <translation>論文を追加 (arXiv ID、DOI、または URL):</translation>
    </message>
    <message>
        <source>“%1” is neither an arXiv id nor a DOI, nor an address with one of them. They look like 1706.03762 and 10.1093/nar/gkad1017.</source>
        <translation>「%1」は arXiv ID でも DOI でも、そのいずれかを含む URL でもありません。1706.03762 や 10.1093/nar/gkad1017 のような形で入力してください。</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>取得しました: %1。</translation>
    </message>
    <message>
        <source>Broadsheet has fetched papers</source>
        <translation>Broadsheet が論文を取得しました</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>Keep these papers offline</source>
        <translation>これらの論文をオフラインに保存</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineSettingsDialog</name>
    <message>
        <source>Fetching</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>3 時間ごと</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1 日 1 回</translation>
    </message>
    <message>
        <source>cs.CL cs.LG</source>
        <comment>an example</comment>
        <translation>cs.CL cs.LG</translation>
    </message>
    <message>
        <source>&amp;Fetch new papers</source>
        <translation>新着論文の取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Also from arXiv</source>
        <translation>arXiv からも取得(&amp;A)</translation>
    </message>
    <message>
        <source>Categories with spaces between; leave it empty for none.</source>
        <translation>カテゴリは空白で区切ります。不要な場合は空のままにします。</translation>
    </message>
</context>
<context>
    <name>broadsheet::OrderButton</name>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>関連度順</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数順</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>一覧の並び順</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>リスト順</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperActions</name>
    <message>
        <source>No page is known for this paper.</source>
        <translation>この論文のページの情報がありません。</translation>
    </message>
    <message>
        <source>No code is known for this paper.</source>
        <translation>この論文のコードの情報がありません。</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>この論文の PDF の情報がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a web address, and only those are opened.</source>
        <translation>「%1」は Web の URL ではありません。開けるのは Web の URL だけです。</translation>
    </message>
    <message>
        <source>No program on this computer opened %1.</source>
        <translation>このコンピューターには %1 を開けるプログラムがありません。</translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n papers</source>
        <comment>what was copied</comment>
        <translation>
            <numerusform>論文 %n 件の BibTeX</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Select the papers that are one and the same, then merge them.</source>
        <translation>同じ論文を選択してから統合してください。</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperCommands</name>
    <message>
        <source>Select the part of the abstract that is to be quoted first.</source>
        <translation>先に、引用する要旨の部分を選択してください。</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperConnections</name>
    <message>
        <source>No paper of the library has the key “%1”.</source>
        <translation>引用キー「%1」の論文はライブラリにありません。</translation>
    </message>
    <message>
        <source>In this note: %1</source>
        <comment>papers</comment>
        <translation>このメモで言及: %1</translation>
    </message>
    <message>
        <source>Mentioned in the notes on: %1</source>
        <comment>papers</comment>
        <translation>次の論文のメモで言及: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperHeader</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>別の版</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListPane</name>
    <message>
        <source>No papers yet</source>
        <translation>論文はまだありません</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>すべて既読</translation>
    </message>
    <message>
        <source>Nothing new is waiting.</source>
        <translation>新着はありません。</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>すべての論文を表示</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>スターはまだありません</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>メモはまだありません</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>No paper is left in this source.</source>
        <translation>このソースに論文は残っていません。</translation>
    </message>
    <message>
        <source>No paper matches the search. Try fewer words.</source>
        <translation>検索に一致する論文がありません。語を減らしてみてください。</translation>
    </message>
    <message>
        <source>No paper in “%1” matches the search.</source>
        <translation>「%1」に検索と一致する論文はありません。</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>すべての論文を検索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread papers</comment>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here, drop a file on this window, or choose one.</source>
        <translation>Daily Papers のページのテキストをコピーしてここに貼り付けるか、ファイルをこのウィンドウにドロップするか、選択してください。</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here with %1, drop a file on this window, or choose one.</source>
        <comment>a key</comment>
        <translation>Daily Papers のページのテキストをコピーして %1 でここに貼り付けるか、ファイルをこのウィンドウにドロップするか、選択してください。</translation>
    </message>
    <message>
        <source>Papers that you star are listed here.</source>
        <translation>スターを付けた論文がここに並びます。</translation>
    </message>
    <message>
        <source>Press %1 on a paper to star it.</source>
        <translation>論文で %1 を押すとスターが付きます。</translation>
    </message>
    <message>
        <source>Papers with a note are listed here.</source>
        <translation>メモのある論文がここに並びます。</translation>
    </message>
    <message>
        <source>Press %1 on a paper to write a note.</source>
        <translation>論文で %1 を押すとメモを書けます。</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message numerus="yes">
        <source>The search names %n papers.</source>
        <translation>
            <numerusform>検索語は論文 %n 件を指しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n papers</source>
        <translation>
            <numerusform>論文を %n 件追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPrompts</name>
    <message numerus="yes">
        <source>Tag for %n papers</source>
        <translation>
            <numerusform>%n 件の論文に付けるタグ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading list for %n papers</source>
        <translation>
            <numerusform>%n 件の論文を入れるリーディングリスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Citation key of this paper</source>
        <translation>この論文の引用キー</translation>
    </message>
</context>
<context>
    <name>broadsheet::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size of papers</source>
        <translation>論文の文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ypeface of papers</source>
        <translation>論文の書体(&amp;Y)</translation>
    </message>
    <message>
        <source>New papers</source>
        <translation>新着論文</translation>
    </message>
    <message>
        <source>What is fetched, and when</source>
        <translation>取得の内容と時期</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Papers kept offline</source>
        <translation>オフライン保存した論文</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>How citation keys are made</source>
        <translation>引用キーの付け方</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>自動更新ファイル</translation>
    </message>
    <message>
        <source>Keys and library</source>
        <translation>キーとライブラリ</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>すべてのコマンドのキー</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>ライブラリのバックアップ</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>ライブラリのファイル</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation>セリフ（明朝）</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <comment>typeface</comment>
        <translation>サンセリフ（ゴシック）</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProseView</name>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingFlow</name>
    <message>
        <source>No more unread papers in this list.</source>
        <translation>この一覧に未読の論文はもうありません。</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingListActions</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>リスト内を移動</translation>
    </message>
    <message>
        <source>Progress is told within a reading list. Choose one among the sources.</source>
        <translation>進捗はリーディングリストごとに記録されます。ソース一覧からリストを選んでください。</translation>
    </message>
    <message>
        <source>Papers are moved where the whole list is shown in its own order.</source>
        <translation>論文を移動できるのは、リスト全体を本来の順序で表示しているときだけです。</translation>
    </message>
    <message>
        <source>Papers are moved within a reading list. Choose one among the sources.</source>
        <translation>論文を移動できるのはリーディングリストの中だけです。ソース一覧からリストを選んでください。</translation>
    </message>
</context>
<context>
    <name>broadsheet::SavedSearches</name>
    <message>
        <source>All papers are listed. Search for something to save the search.</source>
        <translation>すべての論文が表示されています。保存するには、まず検索してください。</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>この検索の名前</translation>
    </message>
    <message>
        <source>New name of this search</source>
        <translation>この検索の新しい名前</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBox</name>
    <message>
        <source>Search papers</source>
        <translation>論文を検索</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBoxEnd</name>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchCompletionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>completion, meaning</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>source, count</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>すべての論文</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>リーディングリスト</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, name of the digest</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>さらに前…</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day without year</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day with year</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day in full</comment>
        <translation>yyyy年M月d日dddd</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers done, papers in the list</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>ソース一覧</translation>
    </message>
    <message>
        <source>Rename this search…</source>
        <translation>この検索の名前を変更…</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>この検索を削除</translation>
    </message>
</context>
<context>
    <name>broadsheet::Statistics</name>
    <message>
        <source>Copied the statistics as text.</source>
        <translation>統計をテキストとしてコピーしました。</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatisticsDialog</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>次へ(&amp;L)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>share of papers before, and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Topics show when there are more papers.</source>
        <translation>論文が増えるとトピックが表示されます。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>word, share of papers before, and now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Topics whose share has changed</source>
        <translation>割合が変化したトピック</translation>
    </message>
    <message>
        <source>&amp;Show how much is read</source>
        <translation>既読の割合を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Digests by day</source>
        <translation>日ごとのダイジェスト</translation>
    </message>
    <message>
        <source>Words of titles that come and go, in the last twelve months</source>
        <translation>過去 12 か月に増減した題名の語</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last month of a year shown</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>既読 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a star</source>
        <translation>
            <numerusform>スター付き %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a note</source>
        <translation>
            <numerusform>メモあり %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests</source>
        <translation>
            <numerusform>ダイジェスト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>タグ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading lists</source>
        <translation>
            <numerusform>リーディングリスト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes by week</source>
        <translation>週ごとの投票</translation>
    </message>
    <message>
        <source>Papers read by week</source>
        <translation>週ごとの既読論文</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln votes at most, for “%2”</source>
        <comment>date, title of a paper</comment>
        <translation>
            <numerusform>%1 の週: 最多 %Ln 票、「%2」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln papers read</source>
        <comment>date</comment>
        <translation>
            <numerusform>%1 の週: 既読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Most votes of a paper, by week</source>
        <translation>論文の最多得票（週ごと）</translation>
    </message>
    <message>
        <source>Papers you read, by week</source>
        <translation>読んだ論文（週ごと）</translation>
    </message>
</context>
<context>
    <name>broadsheet::StorageDialog</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove these</source>
        <translation>これらを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>空にする(&amp;E)</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>オフライン保存</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are kept offline, with %1 of files.</source>
        <translation>
            <numerusform>%n 件の論文をオフラインに保存しています (ファイルは計 %1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Always those of %1.</source>
        <comment>names of lists and tags</comment>
        <translation>%1の論文は常に保存されます。</translation>
    </message>
    <message>
        <source>No file belongs to a paper that is kept no longer.</source>
        <translation>オフライン保存を解除した論文のファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n files belong to papers that are kept no longer: %1.</source>
        <translation>
            <numerusform>オフライン保存を解除した論文のファイルが %n 件あります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of the services, kept so that they need not be sent twice: %1.</source>
        <translation>サービスからの応答 (再送を省くために保存): %1。</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagField</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagRow</name>
    <message>
        <source>+ tag</source>
        <translation>+ タグ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>Delete takes it off this paper</source>
        <translation>Delete キーでこの論文から外します</translation>
    </message>
    <message>
        <source>Reading list %1</source>
        <translation>リーディングリスト %1</translation>
    </message>
    <message>
        <source>Delete takes this paper out of it</source>
        <translation>Delete キーでこの論文をリストから外します</translation>
    </message>
</context>
<context>
    <name>broadsheet::Thumbnail</name>
    <message>
        <source>Picture of the paper</source>
        <translation>論文の画像</translation>
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
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>broadsheet::TrashDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>復元(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete all for good</source>
        <translation>すべて完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. Deleted papers rest here for %n days.</source>
        <translation>
            <numerusform>ゴミ箱は空です。削除した論文は %n 日間ここに保管されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A paper that is put back has its notes, tags and lists again. After %n days here it is gone for good.</source>
        <translation>
            <numerusform>復元した論文は、メモ、タグ、リストも元どおりになります。ここで %n 日経つと完全に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
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
        <translation>%1 の週: なし</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowCommands</name>
    <message>
        <source>Moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>リーディングリスト</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowMenu</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>オンラインとオフライン</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowPicture</name>
    <message>
        <source>The picture could not be written to %1. Check the folder and the ending of the name, for example .png.</source>
        <translation>画像を %1 に書き込めませんでした。フォルダーと、.png などの拡張子を確認してください。</translation>
    </message>
</context>
</TS>
