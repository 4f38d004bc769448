#include "text/richtext.h"

#include "text/linkfinding.h"
#include "text/mathtext.h"
#include "text/wordfinding.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

class RichTextWriter final
{
public:
    explicit RichTextWriter(const MatchMarking &marking)
        : m_words(marking.words), m_markStart("<span style=\""_L1 + marking.style.toHtmlEscaped() + "\">"_L1)
    {}

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
        qsizetype from = 0;
        const QList<TextPlace> places = m_words.find(text);
        for (const TextPlace &place : places) {
            m_html += text.mid(from, place.position - from).toHtmlEscaped();
            m_html += m_markStart + text.mid(place.position, place.length).toHtmlEscaped() + "</span>"_L1;
            from = place.position + place.length;
        }
        m_html += text.mid(from).toHtmlEscaped();
    }

    WordFinder m_words;
    QString m_markStart;
    QString m_html;
};

} // namespace

QString toRichText(const QString &plain, const MatchMarking &marking)
{
    return RichTextWriter(marking).write(plain);
}

} // namespace broadsheet
