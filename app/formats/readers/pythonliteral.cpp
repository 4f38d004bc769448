#include "formats/readers/pythonliteral.h"

#include <QJsonArray>
#include <QJsonObject>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNesting = 100;

/// Reads one literal from left to right. Every function leaves the position after what it has read.
class PythonLiteralParser final
{
public:
    explicit PythonLiteralParser(QStringView text) : m_text(text) {}

    std::optional<QJsonValue> parseWhole()
    {
        std::optional<QJsonValue> value = parseValue();
        skipSpaces();
        return m_position == m_text.size() ? value : std::nullopt;
    }

private:
    QChar current() const { return m_position < m_text.size() ? m_text[m_position] : QChar(); }

    void skipSpaces()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
    }

    bool take(QChar expected)
    {
        skipSpaces();
        if (current() != expected)
            return false;
        ++m_position;
        return true;
    }

    bool takeWord(QStringView word)
    {
        if (!m_text.sliced(m_position).startsWith(word))
            return false;
        m_position += word.size();
        return true;
    }

    std::optional<QJsonValue> parseValue()
    {
        if (m_depth == deepestNesting)
            return std::nullopt;
        ++m_depth;
        std::optional<QJsonValue> value = parseAnyValue();
        --m_depth;
        return value;
    }

    std::optional<QJsonValue> parseAnyValue()
    {
        skipSpaces();
        switch (current().unicode()) {
        case u'{':
            return parseDictionary();
        case u'[':
            return parseSequence(u']');
        case u'(':
            return parseSequence(u')');
        case u'\'':
        case u'"':
            return parseText();
        default:
            return parseWordOrNumber();
        }
    }

    std::optional<QJsonValue> parseWordOrNumber()
    {
        if (takeWord(u"True"))
            return QJsonValue(true);
        if (takeWord(u"False"))
            return QJsonValue(false);
        if (takeWord(u"None"))
            return QJsonValue(QJsonValue::Null);
        qsizetype end = m_position;
        while (end < m_text.size() && (m_text[end].isDigit() || QStringView(u"+-.eE").contains(m_text[end])))
            ++end;
        bool isNumber = false;
        const double number = m_text.sliced(m_position, end - m_position).toDouble(&isNumber);
        m_position = end;
        return isNumber ? std::optional(QJsonValue(number)) : std::nullopt;
    }

    std::optional<QJsonValue> parseSequence(QChar closing)
    {
        ++m_position;
        QJsonArray array;
        while (!take(closing)) {
            const std::optional<QJsonValue> element = parseValue();
            if (!element)
                return std::nullopt;
            array.append(*element);
            if (!take(u',') && (skipSpaces(), current() != closing))
                return std::nullopt;
        }
        return QJsonValue(array);
    }

    std::optional<QJsonValue> parseDictionary()
    {
        ++m_position;
        QJsonObject object;
        while (!take(u'}')) {
            skipSpaces();
            const std::optional<QJsonValue> key = parseText();
            if (!key || !take(u':'))
                return std::nullopt;
            const std::optional<QJsonValue> value = parseValue();
            if (!value)
                return std::nullopt;
            object.insert(key->toString(), *value);
            if (!take(u',') && (skipSpaces(), current() != u'}'))
                return std::nullopt;
        }
        return QJsonValue(object);
    }

    std::optional<QJsonValue> parseText()
    {
        const QChar quote = current();
        if (quote != u'\'' && quote != u'"')
            return std::nullopt;
        ++m_position;
        QString text;
        while (m_position < m_text.size()) {
            qsizetype end = m_position;
            while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\\')
                ++end;
            text += m_text.sliced(m_position, end - m_position);
            m_position = end;
            if (current() == quote) {
                ++m_position;
                return QJsonValue(text);
            }
            if (!parseEscape(text))
                return std::nullopt;
        }
        return std::nullopt;
    }

    bool parseEscape(QString &text)
    {
        ++m_position;
        const QChar sign = current();
        ++m_position;
        switch (sign.unicode()) {
        case u'\\':
        case u'\'':
        case u'"':
            text += sign;
            return true;
        case u'n':
            text += u'\n';
            return true;
        case u't':
            text += u'\t';
            return true;
        case u'r':
            text += u'\r';
            return true;
        case u'x':
            return parseCodePoint(text, 2);
        case u'u':
            return parseCodePoint(text, 4);
        case u'U':
            return parseCodePoint(text, 8);
        default:
            return false;
        }
    }

    bool parseCodePoint(QString &text, qsizetype digits)
    {
        if (m_position + digits > m_text.size())
            return false;
        bool isNumber = false;
        const uint code = m_text.sliced(m_position, digits).toUInt(&isNumber, 16);
        m_position += digits;
        if (!isNumber || code > QChar::LastValidCodePoint)
            return false;
        text += QChar::fromUcs4(code);
        return true;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
};

} // namespace

std::optional<QJsonValue> parsePythonLiteral(QStringView text)
{
    return PythonLiteralParser(text).parseWhole();
}

} // namespace broadsheet
