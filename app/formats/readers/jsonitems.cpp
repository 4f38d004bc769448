#include "formats/readers/jsonitems.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace broadsheet {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Walks over brackets and strings.
class JsonScanner final
{
public:
    explicit JsonScanner(QByteArrayView source) : m_source(source) { skipSpaces(); }

    bool atEnd() const { return m_position == m_source.size(); }
    qsizetype position() const { return m_position; }

    bool take(char expected)
    {
        if (atEnd() || m_source[m_position] != expected)
            return false;
        ++m_position;
        skipSpaces();
        return true;
    }

    /// Everything up to the comma or bracket that ends the value.
    JsonItem takeValue()
    {
        const qsizetype start = m_position;
        int depth = 0;
        while (!atEnd()) {
            const char byte = m_source[m_position];
            if (byte == '"') {
                skipString();
                continue;
            }
            const bool closes = byte == ']' || byte == '}';
            if (depth == 0 && (closes || byte == ','))
                break;
            depth += byte == '{' || byte == '[' ? 1 : 0;
            depth -= closes ? 1 : 0;
            ++m_position;
        }
        return {.json = m_source.sliced(start, m_position - start).trimmed(),
                .position = start,
                .complete = !atEnd()};
    }

    /// Without its quotes; nothing when no string begins here.
    std::optional<QByteArrayView> takeString()
    {
        if (atEnd() || m_source[m_position] != '"')
            return std::nullopt;
        const qsizetype start = m_position + 1;
        skipString();
        const QByteArrayView text = m_source.sliced(start, std::max(m_position - 1, start) - start);
        skipSpaces();
        return text;
    }

private:
    void skipSpaces()
    {
        while (!atEnd() && isSpace(m_source[m_position]))
            ++m_position;
    }

    /// A quote after an odd number of backslashes is part of the string.
    bool isEscaped(qsizetype quote) const
    {
        qsizetype before = quote;
        while (m_source[before - 1] == '\\')
            --before;
        return (quote - before) % 2 != 0;
    }

    void skipString()
    {
        do {
            ++m_position;
            const void *quote =
                std::memchr(m_source.data() + m_position, '"', size_t(m_source.size() - m_position));
            if (!quote) {
                m_position = m_source.size();
                return;
            }
            m_position = static_cast<const char *>(quote) - m_source.data();
        } while (isEscaped(m_position));
        ++m_position;
    }

    QByteArrayView m_source;
    qsizetype m_position = 0;
};

} // namespace

QList<JsonItem> jsonItems(QByteArrayView source)
{
    QList<JsonItem> items;
    JsonScanner scanner(source);
    if (!scanner.take('['))
        return items;
    do {
        const JsonItem item = scanner.takeValue();
        if (!item.json.isEmpty())
            items.append(item);
    } while (scanner.take(','));
    return items;
}

QList<JsonMember> jsonMembers(QByteArrayView source)
{
    QList<JsonMember> members;
    JsonScanner scanner(source);
    if (!scanner.take('{'))
        return members;
    do {
        const std::optional<QByteArrayView> name = scanner.takeString();
        if (!name || !scanner.take(':'))
            break;
        members.append({.name = *name, .value = scanner.takeValue()});
    } while (scanner.take(','));
    return members;
}

QList<JsonItem> jsonLines(QByteArrayView source)
{
    QList<JsonItem> lines;
    for (qsizetype start = 0; start < source.size();) {
        qsizetype end = source.indexOf('\n', start);
        if (end < 0)
            end = source.size();
        const QByteArrayView line = source.sliced(start, end - start).trimmed();
        if (!line.isEmpty())
            lines.append({.json = line, .position = start});
        start = end + 1;
    }
    return lines;
}

bool hasJsonLines(QByteArrayView source)
{
    const QByteArrayView text = source.trimmed();
    const qsizetype end = text.indexOf('\n');
    if (end < 0 || !text.startsWith('{'))
        return false;
    const char last = text.first(end).trimmed().back();
    const bool goesOn = last == '{' || last == '[' || last == ':' || last == ',';
    return !goesOn && text.sliced(end).trimmed().startsWith('{');
}

} // namespace broadsheet
