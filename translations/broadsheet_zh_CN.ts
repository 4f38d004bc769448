<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddCommand</name>
    <message>
        <source>%1: there is no such paper.</source>
        <translation>%1：没有这篇论文。</translation>
    </message>
    <message>
        <source>Name papers by arXiv id, DOI or address.</source>
        <translation>请用 arXiv 编号、DOI 或网址指明论文。</translation>
    </message>
    <message>
        <source>At most a hundred papers can be named at once, each by an arXiv id such as 1706.03762, a DOI, or an address with one of them.</source>
        <translation>一次最多指明一百篇论文，每篇用 1706.03762 这样的 arXiv 编号、DOI 或含有其中之一的网址。</translation>
    </message>
    <message>
        <source>Adds papers by arXiv id, DOI or address.</source>
        <translation>按 arXiv 编号、DOI 或网址添加论文。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The backup is restored. The library as it was is kept as %1.</source>
        <translation>备份已恢复。原来的文献库保存为 %1。</translation>
    </message>
    <message>
        <source>The library is in a folder that is shared through %1. Used on two computers at once, or copied while it is written, it can be damaged. Keep it on this computer alone, and put backups into the shared folder.</source>
        <translation>文献库位于通过 %1 共享的文件夹中。若两台计算机同时使用，或在写入时被复制，文献库可能损坏。请只在本机保存文献库，并把备份放入共享文件夹。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made. Check that you may write there.</source>
        <translation>无法创建备份文件夹 %1。请检查您是否有写入权限。</translation>
    </message>
</context>
<context>
    <name>CitationKeys</name>
    <message>
        <source>a + is missing before this</source>
        <translation>此处之前缺少 +</translation>
    </message>
    <message>
        <source>The formula for citation keys cannot be read at character %1: %2.</source>
        <translation>引用键公式在第 %1 个字符处无法理解：%2。</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>这个引号没有闭合</translation>
    </message>
    <message>
        <source>keys may hold only unaccented letters, digits and the signs _ : . -</source>
        <translation>引用键只能包含不带重音符号的字母、数字和符号 _ : . -</translation>
    </message>
    <message>
        <source>a part such as auth, year or title is missing</source>
        <translation>此处缺少 auth、year 或 title 之类的组成部分</translation>
    </message>
    <message>
        <source>there is no part named “%1”</source>
        <translation>没有名为“%1”的组成部分</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is missing here</source>
        <translation>此处缺少 0 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing here</source>
        <translation>此处缺少右括号</translation>
    </message>
    <message>
        <source>after a point comes lower, upper or capitalize</source>
        <translation>点号之后应是 lower、upper 或 capitalize</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不接受参数值。</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 需要一个参数值：%2。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>The results could not be written in full.</source>
        <translation>结果未能完整写出。</translation>
    </message>
    <message>
        <source>For more, run: %1</source>
        <translation>更多说明请运行：%1</translation>
    </message>
    <message>
        <source>“%1” is no day. A day is written as year-month-day: 2025-09-11.</source>
        <translation>“%1”不是日期。日期写作年-月-日：2025-09-11。</translation>
    </message>
</context>
<context>
    <name>CompleteCommand</name>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found by their titles</source>
        <translation>
            <numerusform>按标题找到 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described by arXiv</source>
        <comment>papers</comment>
        <translation>
            <numerusform>arXiv 描述了 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks up papers that have no ids, or what arXiv knows of those found.</source>
        <translation>查找没有编号的论文，或 arXiv 对所找到论文的了解。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Starred a paper</source>
        <translation>已为 1 篇论文加星标</translation>
    </message>
    <message numerus="yes">
        <source>Starred %n papers</source>
        <translation>
            <numerusform>已为 %n 篇论文加星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Unstarred a paper</source>
        <translation>已取消 1 篇论文的星标</translation>
    </message>
    <message numerus="yes">
        <source>Unstarred %n papers</source>
        <translation>
            <numerusform>已取消 %n 篇论文的星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper read</source>
        <translation>已将 1 篇论文标为已读</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers read</source>
        <translation>
            <numerusform>已将 %n 篇论文标为已读</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper unread</source>
        <translation>已将 1 篇论文标为未读</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers unread</source>
        <translation>
            <numerusform>已将 %n 篇论文标为未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>已删除笔记</translation>
    </message>
    <message>
        <source>Edited a note</source>
        <translation>已编辑笔记</translation>
    </message>
    <message>
        <source>Tagged a paper “%1”</source>
        <translation>已为 1 篇论文加上标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n papers “%1”</source>
        <translation>
            <numerusform>已为 %n 篇论文加上标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the tag “%1” off a paper</source>
        <translation>已从 1 篇论文移除标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” off %n papers</source>
        <translation>
            <numerusform>已从 %n 篇论文移除标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper off the reading list “%1”</source>
        <translation>已将 1 篇论文移出阅读列表“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers off the reading list “%1”</source>
        <translation>
            <numerusform>已将 %n 篇论文移出阅读列表“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a paper on the reading list “%1”</source>
        <translation>已将 1 篇论文加入阅读列表“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Put %n papers on the reading list “%1”</source>
        <translation>
            <numerusform>已将 %n 篇论文加入阅读列表“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a citation key</source>
        <translation>已更改 1 个引用键</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n citation keys</source>
        <translation>
            <numerusform>已更改 %n 个引用键</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the search “%1”</source>
        <translation>已删除搜索“%1”</translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>已保存搜索“%1”</translation>
    </message>
    <message>
        <source>Renamed the search “%1” to “%2”</source>
        <translation>已将搜索“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Moved a paper in the reading list “%1”</source>
        <translation>已在阅读列表“%1”中移动 1 篇论文</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n papers in the reading list “%1”</source>
        <translation>
            <numerusform>已在阅读列表“%1”中移动 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as to read in “%1”</source>
        <translation>已在“%1”中将 1 篇论文标为待读</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as to read in “%1”</source>
        <translation>
            <numerusform>已在“%1”中将 %n 篇论文标为待读</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as being read in “%1”</source>
        <translation>已在“%1”中将 1 篇论文标为在读</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as being read in “%1”</source>
        <translation>
            <numerusform>已在“%1”中将 %n 篇论文标为在读</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a paper as done in “%1”</source>
        <translation>已在“%1”中将 1 篇论文标为已读完</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n papers as done in “%1”</source>
        <translation>
            <numerusform>已在“%1”中将 %n 篇论文标为已读完</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a paper</source>
        <translation>删除了一篇论文</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n papers</source>
        <translation>
            <numerusform>删除了 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paper out of the trash</source>
        <translation>从回收站取回了一篇论文</translation>
    </message>
    <message numerus="yes">
        <source>Took %n papers out of the trash</source>
        <translation>
            <numerusform>从回收站取回了 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept a paper offline</source>
        <translation>离线保留了一篇论文</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n papers offline</source>
        <translation>
            <numerusform>离线保留了 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer kept a paper offline</source>
        <translation>不再离线保留一篇论文</translation>
    </message>
    <message numerus="yes">
        <source>No longer kept %n papers offline</source>
        <translation>
            <numerusform>不再离线保留 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the papers of “%1” offline</source>
        <translation>离线保留了“%1”的论文</translation>
    </message>
    <message>
        <source>No longer kept the papers of “%1” offline</source>
        <translation>不再离线保留“%1”的论文</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n papers from %1</source>
        <translation>
            <numerusform>从 %1 收入了 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n papers from %1</source>
        <translation>
            <numerusform>根据 %1 更新了 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up %n papers</source>
        <translation>
            <numerusform>查找了 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n papers into one</source>
        <translation>
            <numerusform>将 %n 篇论文合并为一篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The entries could not be written: %1</source>
        <translation>无法写入条目：%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What the file held before is still there.</source>
        <translation>无法写入 %1：%2。文件原有的内容仍然保留。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>阅读列表</translation>
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
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>%1 is not kept up to date: this version does not know its format, “%2”.</source>
        <translation>%1 未能保持最新：此版本不认识它的格式“%2”。</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>to read</source>
        <comment>progress of a paper</comment>
        <translation>待读</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>在读</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>已读完</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已读完 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 left</source>
        <comment>3 of 12 done, about 4 h left</comment>
        <translation>已读完 %1/%2，还需%3</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no format for export. Possible are %2.</source>
        <translation>“%1”不是可用的导出格式。可用的有：%2。</translation>
    </message>
    <message>
        <source>Papers written to %1: %2.</source>
        <translation>写入 %1 的论文数：%2。</translation>
    </message>
    <message>
        <source>Writes the papers that a search finds, or all.</source>
        <translation>写出搜索到的论文；不搜索时写出全部。</translation>
    </message>
    <message>
        <source>One of %1; bibtex by default.</source>
        <translation>可选 %1；默认为 bibtex。</translation>
    </message>
    <message>
        <source>Where to write; standard output by default.</source>
        <translation>写入的位置；默认为标准输出。</translation>
    </message>
    <message>
        <source>Leave the abstracts out.</source>
        <translation>不包含摘要。</translation>
    </message>
    <message>
        <source>Write your own notes as well.</source>
        <translation>同时写出自己的笔记。</translation>
    </message>
    <message>
        <source>Papers written to %1, which is kept up to date from now on: %2.</source>
        <translation>写入 %1 的论文数：%2。此文件今后会保持最新。</translation>
    </message>
    <message>
        <source>Only a file can be kept up to date. Name it with --output FILE.</source>
        <translation>只有文件才能保持最新。请用 --output FILE 指定文件。</translation>
    </message>
    <message>
        <source>Write the file anew whenever the papers change.</source>
        <translation>论文有改动时重新写入该文件。</translation>
    </message>
    <message>
        <source>Spell letters beyond ASCII in LaTeX (BibTeX, biblatex).</source>
        <translation>用 LaTeX 写法表示 ASCII 以外的字母（BibTeX、biblatex）。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>BibTeX, for LaTeX</source>
        <translation>BibTeX，用于 LaTeX</translation>
    </message>
    <message>
        <source>biblatex, for LaTeX with biber</source>
        <translation>biblatex，用于 LaTeX 和 biber</translation>
    </message>
    <message>
        <source>RIS, for Zotero, EndNote and others</source>
        <translation>RIS，用于 Zotero、EndNote 等</translation>
    </message>
    <message>
        <source>CSL-JSON, for pandoc and Zotero</source>
        <translation>CSL-JSON，用于 pandoc 和 Zotero</translation>
    </message>
    <message>
        <source>Reading list in Markdown</source>
        <translation>Markdown 阅读列表</translation>
    </message>
    <message>
        <source>Reading list to read and print, HTML</source>
        <translation>供阅读和打印的 HTML 阅读列表</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV</source>
        <translation>电子表格用的 CSV 表格</translation>
    </message>
    <message>
        <source>Everything, for Broadsheet on another computer</source>
        <translation>全部内容，供另一台电脑上的 Broadsheet 使用</translation>
    </message>
</context>
<context>
    <name>FetchCommand</name>
    <message>
        <source>--date is one day, --since and --until are several: choose.</source>
        <translation>--date 指一天，--since 和 --until 指多天：请选其一。</translation>
    </message>
    <message>
        <source>--until needs --since: from which day on?</source>
        <translation>--until 需要 --since：从哪一天开始？</translation>
    </message>
    <message>
        <source>arXiv has only its latest list; leave the days away.</source>
        <translation>arXiv 只有最新列表；请去掉日期。</translation>
    </message>
    <message>
        <source>Name categories of arXiv, such as cs.CL.</source>
        <translation>请指明 arXiv 分类，例如 cs.CL。</translation>
    </message>
    <message>
        <source>Fetching takes options only, such as --date.</source>
        <translation>获取只接受选项，例如 --date。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n 篇新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n 篇已有</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches what is new since the last time.</source>
        <translation>获取自上次以来的新内容。</translation>
    </message>
    <message>
        <source>The Daily Papers of this day only.</source>
        <translation>仅这一天的 Daily Papers。</translation>
    </message>
    <message>
        <source>The Daily Papers of all days from this one on.</source>
        <translation>从这一天起所有日子的 Daily Papers。</translation>
    </message>
    <message>
        <source>With --since: until this day, not until today.</source>
        <translation>与 --since 连用：到这一天为止，而不是到今天。</translation>
    </message>
    <message>
        <source>What arXiv announced last, such as &quot;cs.CL cs.LG&quot;.</source>
        <translation>arXiv 最近公布的内容，例如 &quot;cs.CL cs.LG&quot;。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Page %1 of the list holds no papers.</source>
        <translation>列表的第 %1 页没有论文。</translation>
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
        <translation>第 %1 篇</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>发表于 %1</translation>
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
            <numerusform>另有 %n 天出现过</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The preprint of it</source>
        <translation>它的预印本</translation>
    </message>
    <message>
        <source>The published version</source>
        <translation>正式发表的版本</translation>
    </message>
    <message>
        <source>The published version in %1</source>
        <translation>发表于 %1 的版本</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>New papers</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>什么都不会丢失</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it with %1, drop files anywhere on the window or choose them with %2, or fetch what is new with %3. Single papers are added by their address, arXiv id or DOI with %4. Taking in a digest again changes nothing that you have marked or written.</source>
        <translation>复制 Daily Papers 网页的文字并用 %1 粘贴，把文件拖放到窗口任意位置或用 %2 选择，或用 %3 获取新内容。用 %4 可按网址、arXiv 编号或 DOI 添加单篇论文。再次导入同一份日报不会改变您的任何标记和笔记。</translation>
    </message>
    <message>
        <source>%1 reads on, and at the end of a paper goes to the next unread one. %2 and %3 move by one paper, %4 and %5 by one digest; %6 shows one paper and nothing else.</source>
        <translation>%1 继续往下读，读到论文末尾时转到下一篇未读论文。%2 和 %3 移动一篇论文，%4 和 %5 移动一份日报；%6 只显示一篇论文。</translation>
    </message>
    <message>
        <source>%1 stars a paper, %2 marks it as read or unread, %3 tags it, %4 puts it on a reading list, %5 writes a note. Of several selected papers all are meant.</source>
        <translation>%1 加星标，%2 标为已读或未读，%3 加标签，%4 放入阅读列表，%5 写笔记。选中多篇论文时，对所有选中的论文生效。</translation>
    </message>
    <message>
        <source>%1 goes to the search field. All words have to be there; the last one may be only begun. Quotation marks ask for exact words, a minus before a word leaves out papers with it, OR asks for either of two, and parentheses hold together. Fields narrow it down:</source>
        <translation>%1 转到搜索框。所有词都必须出现，最后一个词可以只输入开头。引号表示精确匹配，词前的减号排除含该词的论文，OR 表示二者之一，括号用于组合。可用以下字段缩小范围：</translation>
    </message>
    <message>
        <source>%1 finds commands, sources and papers by a few of their letters.</source>
        <translation>%1 可凭几个字母找到命令、来源和论文。</translation>
    </message>
    <message>
        <source>Notes are written in Markdown and saved as you type. A citation key in double brackets, %1, leads to that paper, and that paper shows where it is spoken of. %2 quotes the selected part of an abstract. %3 brings back what was there before.</source>
        <translation>笔记用 Markdown 书写，边输入边保存。双方括号中的引用键 %1 会链接到该论文，该论文也会显示在哪里被提到。%2 引用摘要中选中的部分。%3 可恢复以前的内容。</translation>
    </message>
    <message>
        <source>%1 copies papers as BibTeX, %2 their citation keys, and %3 writes files in this and other formats. %4 names files that Broadsheet keeps up to date by itself.</source>
        <translation>%1 将论文复制为 BibTeX，%2 复制引用键，%3 以此格式及其他格式写出文件。%4 指定由 Broadsheet 自动保持最新的文件。</translation>
    </message>
    <message>
        <source>%1 takes back what you did, also after a restart; %2 lists it. Deleted papers rest in the trash for thirty days. The library is backed up on each day on which it is open; %3 shows the copies and puts one in its place.</source>
        <translation>%1 撤销您做过的操作，重启后也可以；%2 列出这些操作。删除的论文在回收站保留三十天。文献库在打开的每一天都会备份；%3 显示这些副本并可用其中之一替换。</translation>
    </message>
    <message>
        <source>%1 shows all keys, %2 changes them, and %3 holds what else you may want otherwise. In a terminal, %4 lists what can be done there.</source>
        <translation>%1 显示所有按键，%2 更改按键，%3 包含其他可调整的设置。在终端中，%4 列出可执行的操作。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has %2, and a digest has at most %3. Nothing was imported from it. Divide it into smaller files.</source>
        <translation>%1 有 %2，而一份日报最多 %3。未从中导入任何内容。请把它分成较小的文件。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has more than %2, which no digest has. Nothing was imported from it.</source>
        <translation>%1 超过 %2，没有这么大的日报。未从中导入任何内容。</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>%1 是空的，没有可导入的内容。</translation>
    </message>
    <message>
        <source>%1 could not be imported: %2</source>
        <comment>file name, reason</comment>
        <translation>无法导入 %1：%2</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>它没有标题。</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>It is not a paper.</source>
        <translation>它不是论文。</translation>
    </message>
    <message>
        <source>None of the items is a paper. The first one: %1</source>
        <translation>所有条目都不是论文。第一条：%1</translation>
    </message>
    <message>
        <source>This is no digest but an error message of Hugging Face: “%1”. Fetch it again.</source>
        <translation>这不是日报，而是 Hugging Face 的错误信息：“%1”。请重新获取。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>The file breaks off inside it.</source>
        <translation>文件在其中途中断。</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>它不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The JSON cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>无法读取 JSON：它在第 %1 行损坏或中断。</translation>
    </message>
    <message>
        <source>This is a web page or XML, not the JSON of Hugging Face. Save the answer of huggingface.co/api/daily_papers instead.</source>
        <translation>这是网页或 XML，不是 Hugging Face 的 JSON。请改为保存 huggingface.co/api/daily_papers 返回的内容。</translation>
    </message>
    <message>
        <source>An abstract without a title before it was left out.</source>
        <translation>一段摘要前面没有标题，已略过。</translation>
    </message>
    <message>
        <source>The title “%1” has no abstract after it and was left out.</source>
        <translation>标题“%1”之后没有摘要，已略过。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This is the HTML of a web page, not its text. Open the page in a browser, select all, copy, and paste the text.</source>
        <translation>这是网页的 HTML，而不是它的文字。请在浏览器中打开该网页，全选、复制，再粘贴文字。</translation>
    </message>
    <message>
        <source>No paper was found. A copied page has the title of a paper in one line and its abstract in the next.</source>
        <translation>没有找到论文。复制的网页中，一行是论文的标题，下一行是它的摘要。</translation>
    </message>
    <message>
        <source>The file begins as UTF-16 text but does not go on as such. Save it as UTF-8.</source>
        <translation>文件开头是 UTF-16 文本，后面却不是。请将它保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is not text: it holds binary data.</source>
        <translation>文件不是文本：其中是二进制数据。</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8 text. Save the file as UTF-8.</source>
        <translation>第 %1 行不是有效的 UTF-8 文本。请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>It is not a paper of a Broadsheet library.</source>
        <translation>它不是 Broadsheet 文献库中的论文。</translation>
    </message>
    <message>
        <source>It was written by a newer Broadsheet. Import it with that version or a later one.</source>
        <translation>它由较新版本的 Broadsheet 写出。请用那个版本或更新的版本导入。</translation>
    </message>
    <message>
        <source>It names no paper of arXiv.</source>
        <translation>它没有指明 arXiv 上的论文。</translation>
    </message>
    <message>
        <source>This is no list of papers but an error message of arXiv: “%1”.</source>
        <translation>这不是论文列表，而是 arXiv 的错误信息：“%1”。</translation>
    </message>
    <message>
        <source>This is no list of papers: arXiv refused because of too many requests (“Rate exceeded”). Wait some minutes and fetch it again.</source>
        <translation>这不是论文列表：arXiv 因请求过多而拒绝（“Rate exceeded”）。请等几分钟后重新获取。</translation>
    </message>
    <message>
        <source>This news feed has no papers of arXiv; only feeds of rss.arxiv.org can be read.</source>
        <translation>这个订阅源中没有 arXiv 的论文；只能读取 rss.arxiv.org 的订阅源。</translation>
    </message>
    <message>
        <source>This XML declares its own entities, which no feed of arXiv does. Nothing was read from it.</source>
        <translation>这个 XML 声明了自己的实体，arXiv 的订阅源不会这样做。未从中读取任何内容。</translation>
    </message>
    <message>
        <source>This is XML of another kind. Of XML only the feeds of arXiv can be imported.</source>
        <translation>这是另一种 XML。XML 中只能导入 arXiv 的订阅源。</translation>
    </message>
    <message>
        <source>The XML cannot be read: it is damaged or breaks off in line %1.</source>
        <translation>无法读取 XML：它在第 %1 行损坏或中断。</translation>
    </message>
    <message>
        <source>The file is damaged or breaks off here.</source>
        <translation>文件在此处损坏或中断。</translation>
    </message>
    <message>
        <source>This is a PDF. Import the list that the paper stands in.</source>
        <translation>这是 PDF。请导入列有这篇论文的列表。</translation>
    </message>
    <message>
        <source>This is a database. If it is the backup of a library, restore it instead.</source>
        <translation>这是数据库。如果它是文献库的备份，请改为恢复它。</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first, or pack it with gzip.</source>
        <translation>这个文件是压缩过的。请先解压，或改用 gzip 压缩。</translation>
    </message>
    <message>
        <source>This is a picture. Import the text of the page.</source>
        <translation>这是图片。请导入网页的文字。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1, which no digest does. Nothing was imported from it.</source>
        <translation>文件解压后超过 %1，没有这么大的日报。未从中导入任何内容。</translation>
    </message>
    <message>
        <source>The gzip file is damaged: nothing can be unpacked from it. Fetch it again.</source>
        <translation>gzip 文件已损坏：无法从中解压出任何内容。请重新获取。</translation>
    </message>
    <message>
        <source>The entry “%1” has no title.</source>
        <translation>条目“%1”没有标题。</translation>
    </message>
    <message>
        <source>No entry was found in this bibliography.</source>
        <translation>在这份参考文献中没有找到条目。</translation>
    </message>
    <message>
        <source>This string is not closed or has a mistake in it.</source>
        <translation>这个字符串没有闭合，或其中有错误。</translation>
    </message>
    <message>
        <source>This entry is not closed or has a mistake in it.</source>
        <translation>这个条目没有闭合，或其中有错误。</translation>
    </message>
    <message>
        <source>The entry “%1” is not closed or has a mistake in it.</source>
        <translation>条目“%1”没有闭合，或其中有错误。</translation>
    </message>
    <message>
        <source>This web page holds no papers of Hugging Face. It may be a login page or a check for robots; open huggingface.co/papers in a browser and save the page again.</source>
        <translation>这个网页中没有 Hugging Face 的论文。它可能是登录页或机器人验证页；请在浏览器中打开 huggingface.co/papers，重新保存网页。</translation>
    </message>
    <message>
        <source>None of the lines is a paper. The first one: %1</source>
        <translation>所有行都不是论文。第一行：%1</translation>
    </message>
    <message>
        <source>No paper was found. In a newsletter a paper has a heading and a link to arXiv or Hugging Face, or it is a line of a list with such a link.</source>
        <translation>没有找到论文。在通讯邮件中，一篇论文有一个标题和指向 arXiv 或 Hugging Face 的链接，或者是列表中带有这种链接的一行。</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <source>The gzip file is damaged or breaks off there.</source>
        <translation>gzip 文件在那里损坏或中断。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not UTF-8 and were read as Western European text. Check the letters beyond ASCII.</source>
        <translation>
            <numerusform>%n 行不是 UTF-8，已按西欧文本读取。请检查 ASCII 以外的字母。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title or abstract is longer than that of any paper. It was left out.</source>
        <translation>其标题或摘要比任何论文的都长，因此未导入。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” is no format for import. Possible are %2.</source>
        <translation>“%1”不是可用的导入格式。可用的有：%2。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers</source>
        <translation>%1：%2 / %3 篇论文</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Name the files to import, or - for standard input.</source>
        <translation>请指定要导入的文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Imports the papers of digests; - reads standard input.</source>
        <translation>收入日报中的论文；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>What the files are: %1. Told from the content by default.</source>
        <translation>文件的格式：%1。默认根据内容判断。</translation>
    </message>
    <message>
        <source>The day of the digests, whatever they say themselves.</source>
        <translation>日报的日期，不管其中如何标注。</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Name one paper and, to change it, its new citation key.</source>
        <translation>请指定一篇论文；如需更改，再写上它的新引用键。</translation>
    </message>
    <message>
        <source>Shows the citation key of a paper, or gives it another.</source>
        <translation>显示一篇论文的引用键，或换成另一个。</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>A search goes with --renew, which gives the papers new keys.</source>
        <translation>搜索要与 --renew 一起使用，它会给论文新的引用键。</translation>
    </message>
    <message>
        <source>Citation keys changed: %1.</source>
        <translation>更改的引用键数：%1。</translation>
    </message>
    <message>
        <source>Shows or sets how new papers get their citation keys.</source>
        <translation>显示或设定新论文如何得到引用键。</translation>
    </message>
    <message>
        <source>A formula, or the name of one that other programs use.</source>
        <translation>一个公式，或其他程序所用公式的名称。</translation>
    </message>
    <message>
        <source>Give the papers that a search finds new keys.</source>
        <translation>给搜索到的论文新的引用键。</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>这里不认识“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no number of papers.</source>
        <translation>“%1”不是论文的篇数。</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>没有找到论文。</translation>
    </message>
    <message>
        <source>Lists the papers that a search finds, or all.</source>
        <translation>列出搜索到的论文；不搜索时列出全部。</translation>
    </message>
    <message>
        <source>One of %1; date by default.</source>
        <translation>可选 %1；默认为 date。</translation>
    </message>
    <message>
        <source>At most so many papers.</source>
        <translation>最多列出这么多篇论文。</translation>
    </message>
    <message>
        <source>One of %1; table by default.</source>
        <translation>可选 %1；默认为 table。</translation>
    </message>
</context>
<context>
    <name>LiveCommand</name>
    <message>
        <source>%1 is not a file that is kept up to date.</source>
        <translation>%1 不是保持最新的文件。</translation>
    </message>
    <message>
        <source>To add a file, use export with --output FILE and --live.</source>
        <translation>要添加文件，请使用 export 以及 --output FILE 和 --live。</translation>
    </message>
    <message>
        <source>Lists the files that are kept up to date with the library.</source>
        <translation>列出随文献库保持最新的文件。</translation>
    </message>
    <message>
        <source>Leave this file as it is from now on.</source>
        <translation>今后不再改动这个文件。</translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>不需要更多参数。</translation>
    </message>
    <message>
        <source>The library %1 is sound.</source>
        <translation>文献库 %1 完好。</translation>
    </message>
    <message>
        <source>The library is saved in %1.</source>
        <translation>文献库已备份到 %1。</translation>
    </message>
    <message>
        <source>Name one file to write the backup to.</source>
        <translation>请指定一个用于写入备份的文件。</translation>
    </message>
    <message>
        <source>Checks whether the library is sound, and repairs its search index and counts.</source>
        <translation>检查文献库是否完好，并修复其搜索索引和计数。</translation>
    </message>
    <message>
        <source>Saves the whole library in another file, or beside it with the day&apos;s date.</source>
        <translation>将整个文献库保存到另一个文件，或以当天日期保存在其旁边。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. “broadsheet recover” keeps the damaged file, puts a backup in its place, and adds what can still be read.</source>
        <translation>文献库 %1 已损坏。“broadsheet recover”会保留损坏的文件，用备份替换它，并补充仍可读取的内容。</translation>
    </message>
    <message>
        <source>The library %1 is not damaged.</source>
        <translation>文献库 %1 没有损坏。</translation>
    </message>
    <message>
        <source>Puts a damaged library right, from its newest backup and from what it still holds.</source>
        <translation>用最新的备份和仍可读取的内容修复损坏的文献库。</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>请至少指定一篇论文。</translation>
    </message>
    <message>
        <source>Stars papers.</source>
        <translation>为论文加星标。</translation>
    </message>
    <message>
        <source>Takes the star away.</source>
        <translation>取消星标。</translation>
    </message>
    <message>
        <source>Marks papers as read.</source>
        <translation>将论文标为已读。</translation>
    </message>
    <message>
        <source>Marks papers as unread.</source>
        <translation>将论文标为未读。</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Name at least two papers.</source>
        <translation>请至少指定两篇论文。</translation>
    </message>
    <message>
        <source>Makes one paper of papers that are the same.</source>
        <translation>将相同的论文合并为一篇。</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Name one paper, and the note if it is to be changed.</source>
        <translation>请指定一篇论文；如需修改笔记，再写上笔记。</translation>
    </message>
    <message>
        <source>Prints the note of a paper, or writes it; - reads it from standard input.</source>
        <translation>输出或写入一篇论文的笔记；- 表示从标准输入读取。</translation>
    </message>
</context>
<context>
    <name>OfflineCommand</name>
    <message>
        <source>No PDF is known for: %1</source>
        <translation>没有已知的 PDF：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new PDFs, %1</source>
        <translation>
            <numerusform>%n 个新 PDF，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the PDFs of papers for reading without the network.</source>
        <translation>保留论文的 PDF，以便无网络时阅读。</translation>
    </message>
    <message>
        <source>All papers of this reading list.</source>
        <translation>此阅读列表中的所有论文。</translation>
    </message>
    <message>
        <source>All papers with this tag.</source>
        <translation>带此标签的所有论文。</translation>
    </message>
    <message>
        <source>Keeps these no longer.</source>
        <translation>不再保留这些论文。</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>There is no digest of %1 yet: that day has not begun everywhere. Ask for %2 or before.</source>
        <translation>%1 还没有日报：这一天尚未在各地开始。请选择 %2 或更早。</translation>
    </message>
    <message>
        <source>The first day, %1, is after the last one, %2.</source>
        <translation>第一天 %1 在最后一天 %2 之后。</translation>
    </message>
    <message>
        <source>Daily Papers, %1</source>
        <comment>day</comment>
        <translation>Daily Papers，%1</translation>
    </message>
    <message>
        <source>Broadsheet is set to work offline. Go online to get this from the network.</source>
        <translation>Broadsheet 处于离线状态。要从网络获取，请先联机。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>“%1” is not an address on the web. Addresses begin with https:// or http://.</source>
        <translation>“%1”不是网址。网址以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>%1 was not found on the network. Check the connection to the network, then try again.</source>
        <translation>在网络上找不到 %1。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection to the network, or try again later.</source>
        <translation>无法连接 %1。请检查网络连接，或稍后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off each time before the answer was complete. Try again later.</source>
        <translation>与 %1 的连接每次都在答复完整之前中断。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 fell silent before its answer was complete. Try again later.</source>
        <translation>%1 在答复完整之前不再回应。请稍后重试。</translation>
    </message>
    <message>
        <source>What answers as %1 is not trusted: its certificate is not valid here. Check the date of this computer and the connection to the network.</source>
        <translation>以 %1 名义应答的一方不可信：其证书在此无效。请检查本机日期和网络连接。</translation>
    </message>
    <message>
        <source>%1 leads on to an address that is not on the web. It was not followed.</source>
        <translation>%1 转到一个不在网络上的地址，未跟随。</translation>
    </message>
    <message>
        <source>%1 leads on to %2 over a connection that is not encrypted. It was not followed.</source>
        <translation>%1 经未加密的连接转到 %2，未跟随。</translation>
    </message>
    <message>
        <source>%1 leads from address to address without an end. Try again later.</source>
        <translation>%1 不断转到别的地址，没有尽头。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 上没有此内容。</translation>
    </message>
    <message>
        <source>%1 is in trouble at present (HTTP %2). Try again later.</source>
        <translation>%1 目前有故障（HTTP %2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %2). Open the address in a browser to see why.</source>
        <translation>%1 拒绝了请求（HTTP %2）。请在浏览器中打开该网址查看原因。</translation>
    </message>
    <message>
        <source>%1 is busy and turned the request away each time. Try again in some minutes.</source>
        <translation>%1 繁忙，每次都拒绝了请求。请过几分钟重试。</translation>
    </message>
    <message>
        <source>%1 takes no more requests before %2. Try again then.</source>
        <translation>%1 在 %2 之前不再接受请求。请届时重试。</translation>
    </message>
    <message>
        <source>%1 sent a web page in place of what was asked for. If this network wants you to sign in, do so in a browser, then try again.</source>
        <translation>%1 发来的是网页，而不是所请求的内容。如果此网络要求登录，请在浏览器中登录后重试。</translation>
    </message>
    <message>
        <source>What %1 sent is not what was asked for, or not all of it. Try again later.</source>
        <translation>%1 发来的不是所请求的内容，或不完整。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 reported an error: “%2”. Try again later.</source>
        <translation>%1 报告错误：“%2”。请稍后重试。</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: it cannot be unpacked. Try again later.</source>
        <translation>%1 的答复已损坏，无法解压。请稍后重试。</translation>
    </message>
    <message>
        <source>What %1 sends is larger than %2, the most that is taken. Get it with a browser if you want it.</source>
        <translation>%1 发送的内容超过上限 %2。如果需要，请用浏览器获取。</translation>
    </message>
    <message>
        <source>The file cannot be stored in the folder %1: %2. Make room there or choose another folder.</source>
        <translation>文件无法存入文件夹 %1：%2。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is being downloaded already. Wait until that is done.</source>
        <translation>%1 已在下载。请等待完成。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>那里不允许写入</translation>
    </message>
    <message>
        <source>Answers from the web cannot be kept in %1: %2.</source>
        <translation>网络答复无法保存在 %1：%2。</translation>
    </message>
</context>
<context>
    <name>OnlineJobs</name>
    <message>
        <source>%1 asks to wait until %2…</source>
        <translation>%1 要求等到 %2…</translation>
    </message>
    <message>
        <source>%1 asks for patience. It is asked again at %2.</source>
        <comment>host, time</comment>
        <translation>%1 请求稍候。将在 %2 再次询问。</translation>
    </message>
</context>
<context>
    <name>OnlineSettings</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <source>“%1” is no schedule. Possible are never, hourly, three-hourly and daily.</source>
        <translation>“%1”不是时间安排。可选 never、hourly、three-hourly 和 daily。</translation>
    </message>
    <message>
        <source>“%1” is no address of a server, such as https://arxiv.org.</source>
        <translation>“%1”不是服务器地址，例如 https://arxiv.org。</translation>
    </message>
    <message>
        <source>“%1” is no category of arXiv. They look like cs.CL or math.GT.</source>
        <translation>“%1”不是 arXiv 分类。分类形如 cs.CL 或 math.GT。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>没有设置“%1”。可用的有 %2。</translation>
    </message>
</context>
<context>
    <name>PaperLinks</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>%1 et al.</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有笔记</translation>
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
        <translation>待读</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>progress of a paper</comment>
        <translation>在读</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress of a paper</comment>
        <translation>已读完</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message numerus="yes">
        <source>%n papers or their marks were taken from it.</source>
        <translation>
            <numerusform>从中取出了 %n 篇论文或其标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is kept as %1, and the backup of %2 is in its place. %3</source>
        <comment>file, moment, a sentence</comment>
        <translation>文献库已损坏。它保存为 %1，现已换成 %2 的备份。%3</translation>
    </message>
    <message>
        <source>The library was damaged, and there is no backup of it. It is kept as %1, and the library begins anew. %2</source>
        <comment>file, a sentence</comment>
        <translation>文献库已损坏，且没有备份。它保存为 %1，文献库重新开始。%2</translation>
    </message>
    <message>
        <source>The library %1 is damaged, and nothing can be written in its folder to put it right: %2.</source>
        <translation>文献库 %1 已损坏，且其文件夹不可写，无法修复：%2。</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>The library as it was is kept as %1.</source>
        <translation>原来的文献库已保留为 %1。</translation>
    </message>
    <message>
        <source>The library %1 is now the one saved in %2.</source>
        <translation>文献库 %1 现已恢复为 %2 中的备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>(much smaller than the library)</source>
        <translation>（比文献库小得多）</translation>
    </message>
    <message>
        <source>The library %1 has no backups yet. The window makes one each day, “broadsheet backup” makes one now.</source>
        <translation>文献库 %1 还没有备份。窗口每天备份一次，“broadsheet backup”会立即备份。</translation>
    </message>
    <message>
        <source>“broadsheet restore FILE” puts one of them in the library&apos;s place.</source>
        <translation>“broadsheet restore FILE”会用其中一个备份替换文献库。</translation>
    </message>
    <message>
        <source>Name one backup to restore.</source>
        <translation>请指定一个要恢复的备份。</translation>
    </message>
    <message>
        <source>It is much smaller: %1 papers, where there were %2.</source>
        <translation>它小得多：%1 篇论文，之前有 %2 篇。</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept; without a file, lists the backups.</source>
        <translation>用备份替换文献库，原文献库会保留；不给出文件时列出备份。</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no file %1 to restore.</source>
        <translation>没有可恢复的文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>文件 %1 是空的。</translation>
    </message>
    <message>
        <source>The file %1 could not be copied to %2: %3.</source>
        <translation>无法将文件 %1 复制到 %2：%3。</translation>
    </message>
    <message>
        <source>The file %1 is no library that can be opened. Nothing was changed.</source>
        <translation>文件 %1 不是可以打开的文献库。未作任何更改。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed.</source>
        <translation>备份 %1 已损坏。未作任何更改。</translation>
    </message>
    <message>
        <source>The copy %1 of the backup could not be written: %2.</source>
        <translation>无法写入备份的副本 %1：%2。</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of %1: %2.</source>
        <translation>无法用备份替换 %1：%2。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: %2.</source>
        <translation>无法在 %1 中写入：%2。</translation>
    </message>
    <message>
        <source>The library %1 is open in another window. Close it first.</source>
        <translation>文献库 %1 已在另一个窗口中打开。请先关闭那个窗口。</translation>
    </message>
</context>
<context>
    <name>SearchOffers</name>
    <message>
        <source>words of the title</source>
        <translation>标题中的词</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>摘要中的词</translation>
    </message>
    <message>
        <source>the name of an author</source>
        <translation>作者姓名</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>笔记中的词</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>您的一个标签</translation>
    </message>
    <message>
        <source>one of your reading lists</source>
        <translation>您的一个阅读列表</translation>
    </message>
    <message>
        <source>a digest, by its name or day</source>
        <translation>日报的名称或日期</translation>
    </message>
    <message>
        <source>starred, unread, noted …</source>
        <translation>有星标、未读、有笔记……</translation>
    </message>
    <message>
        <source>code, a model, a data set …</source>
        <translation>代码、模型、数据集……</translation>
    </message>
    <message>
        <source>a year, month, day or span</source>
        <translation>年、月、日或时间段</translation>
    </message>
    <message>
        <source>when it came in</source>
        <translation>加入的时间</translation>
    </message>
    <message>
        <source>the number of votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>an arXiv id</source>
        <translation>arXiv 编号</translation>
    </message>
    <message>
        <source>a citation key</source>
        <translation>引用键</translation>
    </message>
    <message>
        <source>on a reading list</source>
        <translation>在阅读列表中</translation>
    </message>
    <message>
        <source>a link to its code</source>
        <translation>有代码链接</translation>
    </message>
    <message>
        <source>a link to a model</source>
        <translation>有模型链接</translation>
    </message>
    <message>
        <source>a link to a data set</source>
        <translation>有数据集链接</translation>
    </message>
    <message>
        <source>a PDF to open</source>
        <translation>有可打开的 PDF</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>有您的笔记</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>a span of months</source>
        <translation>连续几个月</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n weeks</source>
        <translation>
            <numerusform>最近 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n months</source>
        <translation>
            <numerusform>最近 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n years</source>
        <translation>
            <numerusform>最近 %n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n votes</source>
        <translation>
            <numerusform>超过 %n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a digest</comment>
        <translation>
            <numerusform>%n 天</numerusform>
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
        <translation>这个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>OR needs something to find on each of its sides.</source>
        <translation>OR 的两边都需要有要搜索的内容。</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply here.</source>
        <translation>这里的括号嵌套过深。</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>这个括号没有闭合。</translation>
    </message>
    <message numerus="yes">
        <source>A search can hold at most %n words.</source>
        <translation>
            <numerusform>一次搜索最多包含 %n 个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>After a colon comes a word or a quoted phrase; write the name before each word.</source>
        <translation>冒号后面是一个词或加引号的短语；请在每个词前都写上名称。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible are %2.</source>
        <translation>这里不认识“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Possible are 2025, 2025-09, 2025-09-11, a range such as 2025-01..2025-06, and the last days, weeks, months or years as 7d, 2w, 3m, 1y.</source>
        <translation>“%1”不是日期。可用的有：2025、2025-09、2025-09-11，像 2025-01..2025-06 这样的范围，以及用 7d、2w、3m、1y 表示的最近几天、几周、几个月或几年。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>范围“%1”的终点早于起点。</translation>
    </message>
    <message>
        <source>“%1” is not a number of upvotes. Possible are 50, &gt;50, &gt;=50, &lt;10, &lt;=10, and a range such as 10..20.</source>
        <translation>“%1”不是票数。可用的有：50、&gt;50、&gt;=50、&lt;10、&lt;=10，以及像 10..20 这样的范围。</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>A setting has one value; put it into quotation marks.</source>
        <translation>一个设置只有一个值；请用引号括起来。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2.</source>
        <translation>没有设置“%1”。可用的有 %2。</translation>
    </message>
    <message>
        <source>Shows or changes what is set about the network.</source>
        <translation>显示或更改网络设置。</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>引用键</translation>
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
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Name one paper.</source>
        <translation>请指定一篇论文。</translation>
    </message>
    <message>
        <source>Shows all that is known of one paper.</source>
        <translation>显示一篇论文的全部信息。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>正式发表</translation>
    </message>
    <message>
        <source>preprint</source>
        <translation>预印本</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>发表于</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>No further words are needed.</source>
        <translation>不需要更多参数。</translation>
    </message>
    <message>
        <source>Counts what is in the library.</source>
        <translation>统计文献库中的内容。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A backup cannot go into the library %1 itself. Choose another file.</source>
        <translation>备份不能写入文献库 %1 本身。请选择其他文件。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written, because its folder cannot. Choose another place.</source>
        <translation>无法写入备份 %1，因为它所在的文件夹不可写。请选择其他位置。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be put in its place. Choose another file.</source>
        <translation>无法将备份放到 %1。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not in the table %2.</source>
        <translation>表 %1 中有一行所对应的内容不在表 %2 中。</translation>
    </message>
    <message>
        <source>The search index does not agree with the papers and notes.</source>
        <translation>搜索索引与论文和笔记不一致。</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. Nothing was changed. Update Broadsheet to open it.</source>
        <translation>文献库 %1 由更新版本的 Broadsheet 创建。未作任何更改。请更新 Broadsheet 后再打开。</translation>
    </message>
    <message>
        <source>The file %1 is not a library of Broadsheet. Nothing was changed. Choose another file.</source>
        <translation>文件 %1 不是 Broadsheet 的文献库。未作任何更改。请选择其他文件。</translation>
    </message>
    <message>
        <source>The library %1 is not a file. Choose another name for the library.</source>
        <translation>文献库 %1 不是文件。请为文献库另选一个名称。</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2. Give yourself permission to read and write it.</source>
        <translation>无法读取文献库 %1：%2。请为自己开启该文件的读写权限。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write it.</source>
        <translation>无法写入文献库 %1。请为自己开启该文件的写入权限。</translation>
    </message>
    <message>
        <source>The folder %1 for the library cannot be made. Choose another place, or give yourself permission to write there.</source>
        <translation>无法为文献库创建文件夹 %1。请选择其他位置，或为自己开启那里的写入权限。</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be written. Choose another place, or give yourself permission to write there.</source>
        <translation>无法写入文献库所在的文件夹 %1。请选择其他位置，或为自己开启那里的写入权限。</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that there is room and that you may write there.</source>
        <translation>无法写入副本 %1。请检查那里是否有足够空间和写入权限。</translation>
    </message>
    <message>
        <source>The search cannot be read at character %1: %2</source>
        <translation>搜索式在第 %1 个字符处无法理解：%2</translation>
    </message>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>这篇论文已不在文献库中。</translation>
    </message>
    <message>
        <source>The paper is not in the library.</source>
        <translation>这篇论文不在文献库中。</translation>
    </message>
    <message>
        <source>The library %1 is damaged and could not be brought up to date. It was left as it was.</source>
        <translation>文献库 %1 已损坏，无法升级。它保持原样，未作更改。</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program. Nothing was changed. Wait for that program or close it, and try again.</source>
        <translation>另一个程序正在写入文献库 %1。未作任何更改。请等待或关闭那个程序，然后重试。</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 is full. The last change was not saved. Make room and try again.</source>
        <translation>文献库 %1 所在的磁盘已满。最后一次更改未保存。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written. Give yourself permission to write the file and its folder, and try again.</source>
        <translation>无法写入文献库 %1。请为自己开启该文件及其文件夹的写入权限，然后重试。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened. Check that you may read and write the file and its folder.</source>
        <translation>无法打开文献库 %1。请检查是否有该文件及其文件夹的读写权限。</translation>
    </message>
    <message>
        <source>The disk reported an error while the library %1 was being read or written. Check the disk, and copy the library elsewhere.</source>
        <translation>读写文献库 %1 时磁盘报告了错误。请检查磁盘，并把文献库复制到其他位置。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep a copy of the file, and go back to a backup of it.</source>
        <translation>文献库 %1 已损坏。请保留该文件的副本，并改用它的备份。</translation>
    </message>
    <message>
        <source>The library %1 could not carry out the request.</source>
        <translation>文献库 %1 未能完成该操作。</translation>
    </message>
    <message>
        <source>“%1” is no citation key. A key has no spaces and none of these: { } ( ) , = \ &quot; # % ~ &apos;</source>
        <translation>“%1”不能作引用键。引用键中没有空格，也没有这些符号：{ } ( ) , = \ &quot; # % ~ &apos;</translation>
    </message>
    <message>
        <source>Another paper has the citation key “%1”.</source>
        <translation>另一篇论文已有引用键“%1”。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>A reading list needs a name.</source>
        <translation>阅读列表需要名称。</translation>
    </message>
    <message>
        <source>The counts and the order of the list do not agree with the papers and marks.</source>
        <translation>列表的计数和顺序与论文和标记不一致。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>保存的搜索需要名称。</translation>
    </message>
    <message>
        <source>There is already a search named “%1”.</source>
        <translation>已有名为“%1”的搜索。</translation>
    </message>
    <message>
        <source>No paper in the library has the number, arXiv id, DOI or citation key “%1”.</source>
        <translation>库中没有编号、arXiv 编号、DOI 或引用键为“%1”的论文。</translation>
    </message>
    <message>
        <source>The library was made by an older version and is saved before it is changed, but the folder %1 cannot be made. Give yourself permission to write there.</source>
        <translation>该文献库由旧版本创建，更改前会先备份，但无法创建文件夹 %1。请授予自己在该处的写入权限。</translation>
    </message>
    <message>
        <source>The counts and the order of the list were made anew.</source>
        <translation>计数和列表顺序已重新生成。</translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation>搜索索引已重新生成。</translation>
    </message>
    <message>
        <source>This does not go with what the library %1 holds meanwhile. Nothing was changed.</source>
        <translation>这与文献库 %1 现在的内容不一致。未作任何更改。</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Broadsheet. It is open for reading only. Update Broadsheet to change it.</source>
        <translation>文献库 %1 由更新版本的 Broadsheet 创建，现以只读方式打开。请更新 Broadsheet 后再修改。</translation>
    </message>
    <message>
        <source>The library %1, or its folder, cannot be written. It is open for reading only. Give yourself permission to write there to change it.</source>
        <translation>文献库 %1 或其文件夹不可写，现以只读方式打开。请授予自己写入权限后再修改。</translation>
    </message>
    <message>
        <source>Papers with different arXiv ids (%1 and %2) are different papers and are not merged.</source>
        <translation>arXiv 编号不同（%1 和 %2）的是不同的论文，不会合并。</translation>
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
        <translation>日期</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Title and authors</source>
        <translation>标题和作者</translation>
    </message>
</context>
<context>
    <name>TagCommand</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>Name the papers, then the tags: +TAG gives one and -TAG takes one away.</source>
        <translation>请先指定论文，再写标签：+TAG 加上标签，-TAG 移除标签。</translation>
    </message>
    <message>
        <source>Gives papers tags and takes them away.</source>
        <translation>为论文加上或移除标签。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the desktop: light or dark</source>
        <translation>跟随桌面：浅色或深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors</source>
        <translation>桌面自带的颜色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Name at least one paper.</source>
        <translation>请至少指定一篇论文。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are in the trash now, for %1 days.</source>
        <translation>
            <numerusform>%n 篇论文已放入回收站，保留 %1 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds no paper with the number %1. “broadsheet trash” lists what it holds.</source>
        <translation>回收站中没有编号为 %1 的论文。“broadsheet trash”会列出其中的内容。</translation>
    </message>
    <message>
        <source>Name at least one paper of the trash by its number.</source>
        <translation>请用编号至少指定回收站中的一篇论文。</translation>
    </message>
    <message>
        <source>“broadsheet undelete” takes papers out of the trash.</source>
        <translation>“broadsheet undelete”可从回收站取回论文。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers were deleted for good.</source>
        <translation>
            <numerusform>已彻底删除 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts papers into the trash, for thirty days.</source>
        <translation>将论文放入回收站，保留三十天。</translation>
    </message>
    <message>
        <source>Takes papers out of the trash.</source>
        <translation>从回收站取回论文。</translation>
    </message>
    <message>
        <source>Lists what is in the trash.</source>
        <translation>列出回收站中的内容。</translation>
    </message>
    <message>
        <source>Deletes all of it for good.</source>
        <translation>彻底删除其中所有内容。</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>No further words are needed.</source>
        <translation>无需更多参数。</translation>
    </message>
    <message>
        <source>Takes back what was done last.</source>
        <translation>撤销上一次操作。</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>重做上次撤销的操作。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>The library to use, instead of your own or $BROADSHEET_LIBRARY.</source>
        <translation>要使用的文献库，代替您自己的文献库或 $BROADSHEET_LIBRARY。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it, and end.</source>
        <translation>打开窗口，保存窗口截图，然后退出。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Broadsheet reads daily paper digests.</source>
        <translation>Broadsheet 用于阅读每日论文日报。</translation>
    </message>
    <message>
        <source>Opens the window; imports the files first.</source>
        <translation>打开窗口；先收入指定的文件。</translation>
    </message>
    <message>
        <source>Does one thing without a window.</source>
        <translation>不打开窗口，只执行一个命令。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>A paper&apos;s ID is its number in the list, its arXiv id, or its citation key.</source>
        <translation>论文的 ID 可以是它在列表中的编号、arXiv 编号或引用键。</translation>
    </message>
    <message>
        <source>“broadsheet COMMAND --help” tells more about a command.</source>
        <translation>“broadsheet COMMAND --help”显示某个命令的更多说明。</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Read on, then next unread</source>
        <translation>继续阅读，然后到下一篇未读</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>向回阅读</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>下一篇论文</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>上一篇论文</translation>
    </message>
    <message>
        <source>Next unread paper</source>
        <translation>下一篇未读论文</translation>
    </message>
    <message>
        <source>Previous unread paper</source>
        <translation>上一篇未读论文</translation>
    </message>
    <message>
        <source>Newer digest</source>
        <translation>较新的日报</translation>
    </message>
    <message>
        <source>Older digest</source>
        <translation>较早的日报</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>已读或未读</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Reading list…</source>
        <translation>阅读列表…</translation>
    </message>
    <message>
        <source>Select paper</source>
        <translation>选中论文</translation>
    </message>
    <message>
        <source>Mark all listed as read</source>
        <translation>将列表中的全部标为已读</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page</source>
        <translation>打开论文网页</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>打开代码</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>复制 BibTeX</translation>
    </message>
    <message>
        <source>Copy citation key</source>
        <translation>复制引用键</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>从剪贴板导入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行距</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy BibTeX with abstracts</source>
        <translation>复制带摘要的 BibTeX</translation>
    </message>
    <message>
        <source>Change citation key…</source>
        <translation>更改引用键…</translation>
    </message>
    <message>
        <source>How keys are made…</source>
        <translation>引用键的生成方式…</translation>
    </message>
    <message>
        <source>Files kept up to date…</source>
        <translation>保持最新的文件…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Best match or newest first</source>
        <translation>最相关或最新优先</translation>
    </message>
    <message>
        <source>To read, reading, done</source>
        <translation>待读、在读、已读完</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>待读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已读完</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>移到最后</translation>
    </message>
    <message>
        <source>Earlier versions of the note…</source>
        <translation>笔记的早期版本…</translation>
    </message>
    <message>
        <source>Fetch new papers</source>
        <translation>获取新论文</translation>
    </message>
    <message>
        <source>Fetch days…</source>
        <translation>获取指定日期…</translation>
    </message>
    <message>
        <source>What is fetched…</source>
        <translation>获取哪些内容…</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>添加论文…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>What you did…</source>
        <translation>操作记录…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>离线保留</translation>
    </message>
    <message>
        <source>Look up what is missing</source>
        <translation>查找缺少的信息</translation>
    </message>
    <message>
        <source>Look up papers without ids</source>
        <translation>查找没有编号的论文</translation>
    </message>
    <message>
        <source>Kept offline…</source>
        <translation>离线保留的内容…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>返回先前阅读的论文</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>查找任意内容…</translation>
    </message>
    <message>
        <source>Merge into one paper</source>
        <translation>合并为一篇论文</translation>
    </message>
    <message>
        <source>This paper and nothing else</source>
        <translation>仅显示这篇论文</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>恢复默认文字大小</translation>
    </message>
    <message>
        <source>Quote the selection in the note</source>
        <translation>将所选内容引用到笔记</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>统计…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>broadsheet::BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>恢复此备份(&amp;R)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day while the window is open, and kept for seven days, the last of a week for four weeks.</source>
        <translation>还没有备份。窗口打开时每天备份一次，保留七天，每周最后一次保留四周。</translation>
    </message>
    <message numerus="yes">
        <source>This backup is much smaller than the library, which has %n papers.</source>
        <translation>
            <numerusform>此备份比文献库小得多，文献库有 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring closes the window for a moment. The library as it is now is kept beside the restored one.</source>
        <translation>恢复时窗口会关闭片刻。当前的文献库会保留在恢复后的文献库旁边。</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <comment>moment, papers, notes, size</comment>
        <translation>%1 · %2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · much smaller</source>
        <comment>a backup</comment>
        <translation>%1 · 小得多</translation>
    </message>
</context>
<context>
    <name>broadsheet::BibtexView</name>
    <message>
        <source>BibTeX entry</source>
        <translation>BibTeX 条目</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>复制 BibTeX</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制引用键</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>引用键</translation>
    </message>
</context>
<context>
    <name>broadsheet::CalendarMap</name>
    <message>
        <source>Papers by day</source>
        <translation>每日论文</translation>
    </message>
    <message>
        <source>%1: no digest</source>
        <translation>%1：无日报</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln papers, %2 read</source>
        <comment>day, papers, read</comment>
        <translation>
            <numerusform>%1：%Ln 篇论文，已读 %2 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeyDialog</name>
    <message>
        <source>Give papers that &amp;have a key a new one</source>
        <translation>给已有引用键的论文换新的引用键(&amp;H)</translation>
    </message>
    <message>
        <source>Citation keys</source>
        <translation>引用键</translation>
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
        <translation>arXiv 编号</translation>
    </message>
    <message>
        <source>My own formula</source>
        <translation>我自己的公式</translation>
    </message>
    <message>
        <source>Documents that cite by the old keys must be changed. You can undo this.</source>
        <translation>用旧引用键引用的文档需要修改。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Keys &amp;like those of</source>
        <translation>引用键样式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation>公式(&amp;F)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>broadsheet::CitationKeySettings</name>
    <message>
        <source>All citation keys are by this formula already.</source>
        <translation>所有引用键都已符合这个公式。</translation>
    </message>
</context>
<context>
    <name>broadsheet::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Find a command, a tag, a list, a digest or a paper</source>
        <translation>查找命令、标签、列表、日报或论文</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>broadsheet::CompletionDialog</name>
    <message>
        <source>Papers found by their titles</source>
        <translation>按标题找到的论文</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>A paper is taken for the same when at least nine words of ten in the titles agree and no other paper agrees as well.</source>
        <translation>标题中至少九成的词一致、且没有其他论文同样吻合时，才视为同一篇论文。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
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
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>broadsheet::Completions</name>
    <message>
        <source>Looking up papers…</source>
        <translation>正在查找论文…</translation>
    </message>
    <message>
        <source>Looking up “%1”</source>
        <comment>a title</comment>
        <translation>正在查找“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Found %n papers by their titles.</source>
        <translation>
            <numerusform>按标题找到 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv has told of %n papers.</source>
        <translation>
            <numerusform>arXiv 提供了 %n 篇论文的信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look up: all papers have their ids.</source>
        <translation>无需查找：所有论文都有编号。</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailPane</name>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>选择一篇论文，在这里阅读。</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>笔记的显示效果</translation>
    </message>
</context>
<context>
    <name>broadsheet::DetailTabs</name>
    <message>
        <source>What to show of the paper</source>
        <translation>显示论文的哪一部分</translation>
    </message>
</context>
<context>
    <name>broadsheet::DigestWords</name>
    <message>
        <source>In short: %1</source>
        <translation>日报中的简述：%1</translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation>关键词：%1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportDialog</name>
    <message>
        <source>With &amp;abstracts</source>
        <translation>包含摘要(&amp;A)</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>包含我的笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>Spell special &amp;letters in LaTeX</source>
        <translation>用 LaTeX 写法表示特殊字母(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep the file up to date</source>
        <translation>保持文件最新(&amp;K)</translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>导出论文</translation>
    </message>
    <message>
        <source>For LaTeX before 2018 and other programs that take ASCII alone</source>
        <translation>用于 2018 年以前的 LaTeX 和其他只接受 ASCII 的程序</translation>
    </message>
    <message>
        <source>The file is written anew whenever the papers that it holds change.</source>
        <translation>文件中的论文有改动时，文件会重新写入。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>With my &amp;notes and tags</source>
        <translation>包含我的笔记和标签(&amp;N)</translation>
    </message>
</context>
<context>
    <name>broadsheet::Exports</name>
    <message>
        <source>%1, as filtered by “%2”</source>
        <translation>%1，按“%2”筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n selected papers</source>
        <translation>
            <numerusform>选中的 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>星标论文</translation>
    </message>
    <message>
        <source>Reading list “%1”</source>
        <translation>阅读列表“%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1.</source>
        <translation>
            <numerusform>已将 %n 篇论文写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>导出论文</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n papers to %1, which is kept up to date from now on.</source>
        <translation>
            <numerusform>已将 %n 篇论文写入 %1，此文件今后会保持最新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
</context>
<context>
    <name>broadsheet::FetchDaysDialog</name>
    <message>
        <source>Fetch Daily Papers</source>
        <translation>获取 Daily Papers</translation>
    </message>
    <message>
        <source>Days without a digest, such as weekends, are left out. Papers that you have are kept as they are, with newer votes.</source>
        <translation>没有日报的日子（如周末）会跳过。已有的论文保持不变，只更新票数。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>获取(&amp;E)</translation>
    </message>
</context>
<context>
    <name>broadsheet::Fetches</name>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <comment>name of a digest</comment>
        <translation>正在获取 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new papers</source>
        <translation>
            <numerusform>%n 篇新论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched: %1. Then: %2</source>
        <comment>counts, what went wrong</comment>
        <translation>已获取：%1。随后：%2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>已停止。此前：%1。</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>已获取：%1。</translation>
    </message>
    <message>
        <source>There is nothing yet. On weekends and holidays there are no digests.</source>
        <translation>还没有内容。周末和节假日没有日报。</translation>
    </message>
    <message>
        <source>There is no such paper. Look whether each sign is right.</source>
        <translation>没有这篇论文。请检查每个字符是否正确。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n 篇新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n 篇已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n 项无法读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FirstStart</name>
    <message>
        <source>the sample digest</source>
        <translation>示例日报</translation>
    </message>
    <message>
        <source>These papers are a sample to try everything on. For those of today, copy the text of a Daily Papers page and paste it with %1, drop a file on this window, or fetch them with %2. %3 tells the rest.</source>
        <comment>keys</comment>
        <translation>这些论文是供试用的示例。要获取今天的论文，请复制 Daily Papers 网页的文字并用 %1 粘贴，把文件拖放到此窗口，或用 %2 获取。其余说明见 %3。</translation>
    </message>
</context>
<context>
    <name>broadsheet::FocusMode</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a paper in the list, papers in the list</comment>
        <translation>第 %1 篇，共 %2 篇</translation>
    </message>
</context>
<context>
    <name>broadsheet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>broadsheet::HistoryDialog</name>
    <message>
        <source>&amp;Undo the last</source>
        <translation>撤销上一步(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>%1 · undone · %2</source>
        <comment>action, time</comment>
        <translation>%1 · 已撤销 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>action, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing yet. Stars, notes, tags and all else that you do can be undone here.</source>
        <translation>还没有。加星、笔记、标签等操作都可以在这里撤销。</translation>
    </message>
</context>
<context>
    <name>broadsheet::Imports</name>
    <message>
        <source>Import digests</source>
        <translation>导入日报</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy the text of a Daily Papers page and paste again.</source>
        <translation>剪贴板中没有文字，也没有文件。请复制 Daily Papers 网页的文字，然后重新粘贴。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n 篇新论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n 篇已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n 篇已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n 项无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stopped. Until then: %1.</source>
        <translation>已停止。此前：%1。</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeptOffline</name>
    <message>
        <source>Keeping “%1” offline: %2</source>
        <comment>a title, how much has come</comment>
        <translation>正在离线保留“%1”：%2</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>没有已知的这篇论文的 PDF。</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs are at hand without the network, %1 in all.</source>
        <translation>
            <numerusform>%n 个 PDF 可离线使用，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>These papers are kept offline with their reading list or tag.</source>
        <translation>这些论文随其阅读列表或标签离线保留。</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyHints</name>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>所有按键</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeyOverlay</name>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysDialog</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>恢复默认(&amp;W)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command, then press the key that it is to have.</source>
        <translation>先选择一个命令，再按下要赋予它的键。</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field.</source>
        <translation>请在输入框中按下“%1”的新快捷键。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now, which would lose it.</source>
        <translation>%1 目前是“%2”的快捷键，更改后后者将失去它。</translation>
    </message>
    <message>
        <source>%1 takes the place of %2.</source>
        <comment>a key, the keys before</comment>
        <translation>%1 将取代 %2。</translation>
    </message>
</context>
<context>
    <name>broadsheet::LinkButtons</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListSummary</name>
    <message numerus="yes">
        <source>%Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln papers</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>超过 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>papers in the list, papers selected</comment>
        <translation>
            <numerusform>%1，已选 %Ln 篇</numerusform>
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
            <numerusform>约 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number of papers</comment>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LiveFilesDialog</name>
    <message>
        <source>&amp;Stop keeping it up to date</source>
        <translation>不再保持最新(&amp;S)</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>保持最新的文件</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>整个文献库</translation>
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
        <translation>没有保持最新的文件。导出论文时选择“保持文件最新”，论文有改动时文件就会重新写入。</translation>
    </message>
    <message>
        <source>These files are written anew whenever the papers that they hold change.</source>
        <translation>这些文件中的论文有改动时，文件会重新写入。</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookingBack</name>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation>这条笔记没有早期版本。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <comment>what was undone</comment>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>A search that cannot be read cannot be saved.</source>
        <translation>无法理解的搜索不能保存。</translation>
    </message>
</context>
<context>
    <name>broadsheet::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteEditor</name>
    <message>
        <source>Write a note, in Markdown</source>
        <translation>写笔记，可用 Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteRevisionsDialog</name>
    <message>
        <source>The note as it was</source>
        <translation>笔记原来的样子</translation>
    </message>
    <message>
        <source>The note as it is now</source>
        <translation>笔记现在的样子</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>恢复此版本(&amp;R)</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>笔记的早期版本</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>写作时间</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineActions</name>
    <message>
        <source>Add a paper by its arXiv id, DOI or address:</source>
        <translation>按 arXiv 编号、DOI 或网址添加论文：</translation>
    </message>
    <message>
        <source>“%1” is neither an arXiv id nor a DOI, nor an address with one of them. They look like 1706.03762 and 10.1093/nar/gkad1017.</source>
        <translation>“%1”不是 arXiv 编号或 DOI，也不是含有其中之一的网址。它们形如 1706.03762 和 10.1093/nar/gkad1017。</translation>
    </message>
    <message>
        <source>Fetched: %1.</source>
        <translation>已获取：%1。</translation>
    </message>
    <message>
        <source>Broadsheet has fetched papers</source>
        <translation>Broadsheet 已获取论文</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>Keep these papers offline</source>
        <translation>离线保留这些论文</translation>
    </message>
</context>
<context>
    <name>broadsheet::OnlineSettingsDialog</name>
    <message>
        <source>Fetching</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>由我手动获取</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>每三小时</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>cs.CL cs.LG</source>
        <comment>an example</comment>
        <translation>cs.CL cs.LG</translation>
    </message>
    <message>
        <source>&amp;Fetch new papers</source>
        <translation>获取新论文(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Also from arXiv</source>
        <translation>同时从 arXiv(&amp;A)</translation>
    </message>
    <message>
        <source>Categories with spaces between; leave it empty for none.</source>
        <translation>分类之间用空格隔开；不需要则留空。</translation>
    </message>
</context>
<context>
    <name>broadsheet::OrderButton</name>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最相关</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>最近加入</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>列表顺序</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperActions</name>
    <message>
        <source>No page is known for this paper.</source>
        <translation>这篇论文没有已知的网页。</translation>
    </message>
    <message>
        <source>No code is known for this paper.</source>
        <translation>这篇论文没有已知的代码。</translation>
    </message>
    <message>
        <source>No PDF is known for this paper.</source>
        <translation>这篇论文没有已知的 PDF。</translation>
    </message>
    <message>
        <source>“%1” is not a web address, and only those are opened.</source>
        <translation>只能打开网址，而“%1”不是网址。</translation>
    </message>
    <message>
        <source>No program on this computer opened %1.</source>
        <translation>这台电脑上没有程序打开 %1。</translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n papers</source>
        <comment>what was copied</comment>
        <translation>
            <numerusform>%n 篇论文的 BibTeX</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Select the papers that are one and the same, then merge them.</source>
        <translation>请先选中实为同一篇的论文，再合并。</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperCommands</name>
    <message>
        <source>Select the part of the abstract that is to be quoted first.</source>
        <translation>请先选中要引用的摘要内容。</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperConnections</name>
    <message>
        <source>No paper of the library has the key “%1”.</source>
        <translation>文献库中没有引用键为“%1”的论文。</translation>
    </message>
    <message>
        <source>In this note: %1</source>
        <comment>papers</comment>
        <translation>此笔记提到：%1</translation>
    </message>
    <message>
        <source>Mentioned in the notes on: %1</source>
        <comment>papers</comment>
        <translation>被这些论文的笔记提到：%1</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperHeader</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>其他版本</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListPane</name>
    <message>
        <source>No papers yet</source>
        <translation>还没有论文</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>全部读完</translation>
    </message>
    <message>
        <source>Nothing new is waiting.</source>
        <translation>没有新的论文在等待。</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>显示全部论文</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>还没有星标</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>还没有笔记</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里什么都没有</translation>
    </message>
    <message>
        <source>No paper is left in this source.</source>
        <translation>这个来源中已没有论文。</translation>
    </message>
    <message>
        <source>No paper matches the search. Try fewer words.</source>
        <translation>没有符合搜索的论文。可以减少搜索词再试。</translation>
    </message>
    <message>
        <source>No paper in “%1” matches the search.</source>
        <translation>“%1”中没有符合搜索的论文。</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>搜索全部论文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread papers</comment>
        <translation>
            <numerusform>%Ln 篇新论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here, drop a file on this window, or choose one.</source>
        <translation>复制 Daily Papers 网页的文字并粘贴到这里，把文件拖放到此窗口，或选择一个文件。</translation>
    </message>
    <message>
        <source>Copy the text of a Daily Papers page and paste it here with %1, drop a file on this window, or choose one.</source>
        <comment>a key</comment>
        <translation>复制 Daily Papers 网页的文字并用 %1 粘贴到这里，把文件拖放到此窗口，或选择一个文件。</translation>
    </message>
    <message>
        <source>Papers that you star are listed here.</source>
        <translation>加了星标的论文会列在这里。</translation>
    </message>
    <message>
        <source>Press %1 on a paper to star it.</source>
        <translation>在论文上按 %1 加星标。</translation>
    </message>
    <message>
        <source>Papers with a note are listed here.</source>
        <translation>有笔记的论文会列在这里。</translation>
    </message>
    <message>
        <source>Press %1 on a paper to write a note.</source>
        <translation>在论文上按 %1 写笔记。</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>不在文献库中</translation>
    </message>
    <message numerus="yes">
        <source>The search names %n papers.</source>
        <translation>
            <numerusform>搜索内容指向 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n papers</source>
        <translation>
            <numerusform>添加 %n 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperPrompts</name>
    <message numerus="yes">
        <source>Tag for %n papers</source>
        <translation>
            <numerusform>为 %n 篇论文加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading list for %n papers</source>
        <translation>
            <numerusform>将 %n 篇论文加入阅读列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Citation key of this paper</source>
        <translation>这篇论文的引用键</translation>
    </message>
</context>
<context>
    <name>broadsheet::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size of papers</source>
        <translation>论文文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ypeface of papers</source>
        <translation>论文字体(&amp;Y)</translation>
    </message>
    <message>
        <source>New papers</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>What is fetched, and when</source>
        <translation>获取的内容和时间</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Papers kept offline</source>
        <translation>离线保留的论文</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>How citation keys are made</source>
        <translation>引用键的生成方式</translation>
    </message>
    <message>
        <source>Files kept up to date</source>
        <translation>保持最新的文件</translation>
    </message>
    <message>
        <source>Keys and library</source>
        <translation>按键和文献库</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>所有命令的按键</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>文献库的备份</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>文献库文件</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <comment>typeface</comment>
        <translation>无衬线</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProseView</name>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingFlow</name>
    <message>
        <source>No more unread papers in this list.</source>
        <translation>此列表中没有更多未读论文。</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingListActions</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>在列表中移动</translation>
    </message>
    <message>
        <source>Progress is told within a reading list. Choose one among the sources.</source>
        <translation>进度属于阅读列表。请先在来源中选择一个列表。</translation>
    </message>
    <message>
        <source>Papers are moved where the whole list is shown in its own order.</source>
        <translation>只有按列表自身的顺序显示整个列表时，才能移动论文。</translation>
    </message>
    <message>
        <source>Papers are moved within a reading list. Choose one among the sources.</source>
        <translation>论文在阅读列表中移动。请先在来源中选择一个列表。</translation>
    </message>
</context>
<context>
    <name>broadsheet::SavedSearches</name>
    <message>
        <source>All papers are listed. Search for something to save the search.</source>
        <translation>当前列出全部论文。请先搜索，再保存搜索。</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>此搜索的名称</translation>
    </message>
    <message>
        <source>New name of this search</source>
        <translation>此搜索的新名称</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBox</name>
    <message>
        <source>Search papers</source>
        <translation>搜索论文</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchBoxEnd</name>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
</context>
<context>
    <name>broadsheet::SearchCompletionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>completion, meaning</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>source, count</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部论文</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>阅读列表</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, name of the digest</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>更早…</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day without year</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day with year</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day in full</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers done, papers in the list</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>broadsheet::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rename this search…</source>
        <translation>重命名此搜索…</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>删除此搜索</translation>
    </message>
</context>
<context>
    <name>broadsheet::Statistics</name>
    <message>
        <source>Copied the statistics as text.</source>
        <translation>已将统计复制为文本。</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatisticsDialog</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>更早(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>更晚(&amp;L)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>share of papers before, and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Topics show when there are more papers.</source>
        <translation>论文更多时会显示主题。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>word, share of papers before, and now</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Topics whose share has changed</source>
        <translation>占比变化的主题</translation>
    </message>
    <message>
        <source>&amp;Show how much is read</source>
        <translation>显示阅读进度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Digests by day</source>
        <translation>每日日报</translation>
    </message>
    <message>
        <source>Words of titles that come and go, in the last twelve months</source>
        <translation>最近十二个月标题用词的变化</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last month of a year shown</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>已读 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a star</source>
        <translation>
            <numerusform>星标 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a note</source>
        <translation>
            <numerusform>有笔记 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests</source>
        <translation>
            <numerusform>%Ln 期日报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading lists</source>
        <translation>
            <numerusform>%Ln 个阅读列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes by week</source>
        <translation>每周票数</translation>
    </message>
    <message>
        <source>Papers read by week</source>
        <translation>每周已读论文</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln votes at most, for “%2”</source>
        <comment>date, title of a paper</comment>
        <translation>
            <numerusform>%1 那一周：最多 %Ln 票，“%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln papers read</source>
        <comment>date</comment>
        <translation>
            <numerusform>%1 那一周：已读 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Most votes of a paper, by week</source>
        <translation>单篇论文最多票数，按周</translation>
    </message>
    <message>
        <source>Papers you read, by week</source>
        <translation>读过的论文，按周</translation>
    </message>
</context>
<context>
    <name>broadsheet::StorageDialog</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove these</source>
        <translation>移除这些(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>清空(&amp;E)</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>离线保留的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are kept offline, with %1 of files.</source>
        <translation>
            <numerusform>%n 篇论文离线保留，文件共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Always those of %1.</source>
        <comment>names of lists and tags</comment>
        <translation>始终保留 %1 中的论文。</translation>
    </message>
    <message>
        <source>No file belongs to a paper that is kept no longer.</source>
        <translation>没有属于不再保留的论文的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files belong to papers that are kept no longer: %1.</source>
        <translation>
            <numerusform>%n 个文件属于不再保留的论文：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of the services, kept so that they need not be sent twice: %1.</source>
        <translation>服务的回复，保留以免重复发送：%1。</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagField</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagRow</name>
    <message>
        <source>+ tag</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Delete takes it off this paper</source>
        <translation>按 Delete 键从这篇论文移除</translation>
    </message>
    <message>
        <source>Reading list %1</source>
        <translation>阅读列表 %1</translation>
    </message>
    <message>
        <source>Delete takes this paper out of it</source>
        <translation>按 Delete 键将这篇论文移出列表</translation>
    </message>
</context>
<context>
    <name>broadsheet::Thumbnail</name>
    <message>
        <source>Picture of the paper</source>
        <translation>论文图片</translation>
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
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>broadsheet::TrashDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>放回(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete all for good</source>
        <translation>全部彻底删除(&amp;D)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. Deleted papers rest here for %n days.</source>
        <translation>
            <numerusform>回收站是空的。删除的论文会在此保留 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A paper that is put back has its notes, tags and lists again. After %n days here it is gone for good.</source>
        <translation>
            <numerusform>放回的论文会恢复其笔记、标签和列表。在此 %n 天后将彻底消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
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
        <translation>%1 那一周：无</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowCommands</name>
    <message>
        <source>Moving</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文献库</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>阅读列表</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowMenu</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>在线与离线</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowPicture</name>
    <message>
        <source>The picture could not be written to %1. Check the folder and the ending of the name, for example .png.</source>
        <translation>无法将截图写入 %1。请检查文件夹和文件名的后缀，例如 .png。</translation>
    </message>
</context>
</TS>
