#include "text/richtext.h"

#include "text/foldedtext.h"
#include "text/linkfinding.h"
#include "text/mathtext.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

class RichTextWriter final
{
public:
    explicit RichTextWriter(const MatchMarking &marking) : m_marking(marking)
    {
        for (const QString &word : marking.words)
            m_needles.append(foldedLetters(word));
        m_needles.removeAll(QString());
    }

    QString write(const QString &plain)
    {
        const QStringList paragraphs = plain.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs) {
            m_html += "<p>"_L1;
            writeParagraph(paragraph);
            m_html += "</p>"_L1;
        }
        return m_html;
    }

private:
    void writeParagraph(QStringView paragraph)
    {
        qsizetype from = 0;
        const QList<FoundAddress> addresses = findAddresses(paragraph);
        for (const FoundAddress &address : addresses) {
            writeReadable(paragraph.sliced(from, address.position - from));
            m_html += "<a href=\""_L1 + address.address.toHtmlEscaped() + "\">"_L1;
            m_html += paragraph.sliced(address.position, address.length).toString().toHtmlEscaped();
            m_html += "</a>"_L1;
            from = address.position + address.length;
        }
        writeReadable(paragraph.sliced(from));
    }

    void writeReadable(QStringView text)
    {
        const QList<TextRun> runs = readableRuns(text);
        for (const TextRun &run : runs) {
            switch (run.script) {
            case Script::None:
                writeMarked(run.text);
                break;
            case Script::Raised:
                m_html += "<sup>"_L1 + run.text.toHtmlEscaped() + "</sup>"_L1;
                break;
            case Script::Lowered:
                m_html += "<sub>"_L1 + run.text.toHtmlEscaped() + "</sub>"_L1;
            }
        }
    }

    void writeMarked(const QString &text)
    {
        if (m_needles.isEmpty()) {
            m_html += text.toHtmlEscaped();
            return;
        }
        qsizetype position = 0;
        while (position < text.size()) {
            qsizetype end = position;
            while (end < text.size() && isWordPart(text[end]))
                ++end;
            const qsizetype marked = matchedLength(QStringView(text).sliced(position, end - position));
            if (marked > 0) {
                m_html += "<span style=\""_L1 + m_marking.style.toHtmlEscaped() + "\">"_L1 +
                          text.mid(position, marked).toHtmlEscaped() + "</span>"_L1;
            }
            end = std::max(end, position + 1);
            m_html += text.mid(position + marked, end - position - marked).toHtmlEscaped();
            position = end;
        }
    }

    static bool isWordPart(QChar character)
    {
        return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
    }

    /// How much of the word's beginning the longest needle matches.
    qsizetype matchedLength(QStringView word) const
    {
        qsizetype longest = 0;
        QString folded;
        for (qsizetype length = 1; length <= word.size(); ++length) {
            folded += foldedLetters(word.sliced(length - 1, 1));
            if (m_needles.contains(folded))
                longest = length;
        }
        return longest;
    }

    const MatchMarking &m_marking;
    QStringList m_needles;
    QString m_html;
};

} // namespace

QString toRichText(const QString &plain, const MatchMarking &marking)
{
    return RichTextWriter(marking).write(plain);
}

} // namespace broadsheet
