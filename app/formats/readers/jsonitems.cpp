#include "formats/readers/jsonitems.h"

namespace broadsheet {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Walks over brackets and strings, and notes where one element ends and the next begins.
class JsonArraySplitter final
{
public:
    explicit JsonArraySplitter(const QByteArray &source) : m_source(source) {}

    QList<JsonItem> split()
    {
        while (m_position < m_source.size() && isSpace(m_source[m_position]))
            advance();
        if (m_position == m_source.size() || m_source[m_position] != '[')
            return {};
        advance();
        beginItem();
        while (m_position < m_source.size()) {
            const char byte = m_source[m_position];
            if (byte == ']' && m_depth == 0) {
                endItem(true);
                return m_items;
            }
            if (byte == ',' && m_depth == 0) {
                endItem(true);
                advance();
                beginItem();
            } else if (byte == '"') {
                skipString();
            } else {
                m_depth += byte == '{' || byte == '[' ? 1 : 0;
                m_depth -= byte == '}' || byte == ']' ? 1 : 0;
                advance();
            }
        }
        endItem(false);
        return m_items;
    }

private:
    void advance()
    {
        m_line += m_source[m_position] == '\n' ? 1 : 0;
        ++m_position;
    }

    void beginItem()
    {
        while (m_position < m_source.size() && isSpace(m_source[m_position]))
            advance();
        m_start = m_position;
        m_startLine = m_line;
    }

    void endItem(bool complete)
    {
        const QByteArray json = m_source.mid(m_start, m_position - m_start).trimmed();
        if (!json.isEmpty())
            m_items.append({.json = json, .line = m_startLine, .complete = complete});
    }

    void skipString()
    {
        advance();
        while (m_position < m_source.size() && m_source[m_position] != '"') {
            if (m_source[m_position] == '\\')
                advance();
            if (m_position < m_source.size())
                advance();
        }
        if (m_position < m_source.size())
            advance();
    }

    const QByteArray &m_source;
    QList<JsonItem> m_items;
    qsizetype m_position = 0;
    qsizetype m_start = 0;
    int m_line = 1;
    int m_startLine = 1;
    int m_depth = 0;
};

} // namespace

QList<JsonItem> jsonItems(const QByteArray &source)
{
    return JsonArraySplitter(source).split();
}

} // namespace broadsheet
