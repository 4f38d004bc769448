#include "formats/readers/bibtexsyntax.h"

#include "formats/readers/linenumbers.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
}

/// What BibTeX allows in the names of types, fields and strings.
bool isNameByte(char byte)
{
    static constexpr QByteArrayView excluded = "\"#%'(),={}@";
    return static_cast<unsigned char>(byte) > ' ' && !excluded.contains(byte);
}

class BibtexParser final
{
public:
    explicit BibtexParser(QByteArrayView source) : m_source(source), m_lines(source)
    {
        static constexpr std::array months{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                           "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
        for (const QLatin1StringView month : months)
            m_strings.insert(month, month);
    }

    BibtexFile parse()
    {
        while (findEntry()) {
            const qsizetype start = m_position++;
            m_entryLine = m_lines.at(start);
            m_mistake.clear();
            if (readBlock())
                continue;
            m_position = start + 1;
            if (m_mistake.isEmpty())
                continue;
            m_file.problems.append(
                {.place = QCoreApplication::translate("Import", "line %1").arg(m_entryLine),
                 .reason = m_mistake});
        }
        return m_file;
    }

private:
    bool findEntry()
    {
        while (m_position < m_source.size() && !beginsEntryAt(m_position))
            ++m_position;
        return m_position < m_source.size();
    }

    /// Whether an entry begins at the position: an @ at the beginning of a line or right after an entry, a
    /// name and an opening sign. An address such as ann@example.org does not.
    bool beginsEntryAt(qsizetype position) const
    {
        if (m_source[position] != '@')
            return false;
        qsizetype before = position;
        while (before > 0 && (m_source[before - 1] == ' ' || m_source[before - 1] == '\t'))
            --before;
        static constexpr QByteArrayView precedents = "\n\r})";
        if (before > 0 && !precedents.contains(m_source[before - 1]))
            return false;
        const qsizetype nameStart = spaceEnd(position + 1);
        qsizetype nameEnd = nameStart;
        while (nameEnd < m_source.size() && isNameByte(m_source[nameEnd]))
            ++nameEnd;
        const qsizetype opening = spaceEnd(nameEnd);
        return nameEnd > nameStart && opening < m_source.size() &&
               (m_source[opening] == '{' || m_source[opening] == '(');
    }

    qsizetype spaceEnd(qsizetype position) const
    {
        while (position < m_source.size() && isSpace(m_source[position]))
            ++position;
        return position;
    }

    /// Inside of entries, people also put remarks after a percent sign.
    void skipSpace()
    {
        m_position = spaceEnd(m_position);
        while (m_position < m_source.size() && m_source[m_position] == '%') {
            const qsizetype lineEnd = m_source.indexOf('\n', m_position);
            m_position = lineEnd < 0 ? m_source.size() : spaceEnd(lineEnd);
        }
    }

    bool take(char byte)
    {
        skipSpace();
        if (m_position >= m_source.size() || m_source[m_position] != byte)
            return false;
        ++m_position;
        return true;
    }

    QString takeName()
    {
        skipSpace();
        const qsizetype start = m_position;
        while (m_position < m_source.size() && isNameByte(m_source[m_position]))
            ++m_position;
        return QString::fromUtf8(m_source.sliced(start, m_position - start));
    }

    /// Reads what follows an @. False without a mistake when that is no entry but part of a comment.
    bool readBlock()
    {
        const QString type = takeName().toLower();
        const bool inBraces = take('{');
        if (type.isEmpty() || (!inBraces && !take('(')))
            return false;
        m_closing = inBraces ? '}' : ')';
        if (type == "comment"_L1 || type == "preamble"_L1)
            return inBraces ? takeUpToClosingBrace().has_value() : takeUpToClosing().has_value();
        if (type == "string"_L1)
            return readString();
        return readEntry(type);
    }

    bool readString()
    {
        QHash<QString, QString> strings;
        if (!readFields(strings))
            return fail(
                QCoreApplication::translate("Import", "This string is not closed or has a mistake in it."));
        m_strings.insert(strings);
        return true;
    }

    bool readEntry(const QString &type)
    {
        BibtexEntry entry{.type = type, .key = takeKey(), .line = m_entryLine};
        if (readFields(entry.fields)) {
            m_file.entries.append(entry);
            return true;
        }
        return fail(
            entry.key.isEmpty()
                ? QCoreApplication::translate("Import", "This entry is not closed or has a mistake in it.")
                : QCoreApplication::translate("Import",
                                              "The entry “%1” is not closed or has a mistake in it.")
                      .arg(entry.key));
    }

    bool fail(const QString &mistake)
    {
        m_mistake = mistake;
        return false;
    }

    /// The key up to its comma; nothing where the fields begin at once.
    QString takeKey()
    {
        skipSpace();
        const qsizetype start = m_position;
        static constexpr QByteArrayView ends = ",={}\n";
        while (m_position < m_source.size() && !ends.contains(m_source[m_position]) &&
               m_source[m_position] != m_closing)
            ++m_position;
        if (m_position < m_source.size() && m_source[m_position] == '=') {
            m_position = start;
            return {};
        }
        const QString key = QString::fromUtf8(m_source.sliced(start, m_position - start)).trimmed();
        take(',');
        return key;
    }

    /// Reads the fields and the sign that closes the entry.
    bool readFields(QHash<QString, QString> &fields)
    {
        while (!take(m_closing)) {
            const QString name = takeName().toLower();
            if (name.isEmpty() || !take('='))
                return false;
            const std::optional<QString> value = takeValue();
            if (!value)
                return false;
            if (QString &field = fields[name]; field.isEmpty())
                field = *value;
            take(',');
        }
        return true;
    }

    /// One or more pieces joined by #.
    std::optional<QString> takeValue()
    {
        QString value;
        do {
            const std::optional<QString> piece = takePiece();
            if (!piece)
                return std::nullopt;
            value += *piece;
        } while (take('#'));
        return value;
    }

    std::optional<QString> takePiece()
    {
        if (take('{'))
            return takeUpToClosingBrace();
        if (take('"'))
            return takeUpToClosingQuote();
        const QString name = takeName();
        if (name.isEmpty())
            return std::nullopt;
        // A name that no string explains is the best text there is.
        return m_strings.value(name.toLower(), name);
    }

    std::optional<QString> takeUpToClosingBrace() { return takeUpTo('}'); }
    std::optional<QString> takeUpToClosingQuote() { return takeUpTo('"'); }
    std::optional<QString> takeUpToClosing() { return takeUpTo(m_closing); }

    /// The text up to a sign outside of braces, which is taken too; nothing when a new entry or the end of
    /// the file comes first.
    std::optional<QString> takeUpTo(char closing)
    {
        const qsizetype start = m_position;
        int depth = 0;
        for (; m_position < m_source.size(); ++m_position) {
            const char byte = m_source[m_position];
            if (byte == closing && depth == 0) {
                ++m_position;
                return QString::fromUtf8(m_source.sliced(start, m_position - start - 1));
            }
            if (byte == '{')
                ++depth;
            else if (byte == '}')
                --depth;
            if (depth < 0 || beginsEntryInValue())
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// Braces may precede an @ in a value; only a line that begins with an entry shows a forgotten one.
    bool beginsEntryInValue() const
    {
        return m_source[m_position] == '@' && m_position > 0 && m_source[m_position - 1] == '\n' &&
               beginsEntryAt(m_position);
    }

    QByteArrayView m_source;
    LineNumbers m_lines;
    qsizetype m_position = 0;
    int m_entryLine = 0;
    /// The sign that closes the entry being read.
    char m_closing = '}';
    QString m_mistake;
    QHash<QString, QString> m_strings;
    BibtexFile m_file;
};

} // namespace

QString BibtexEntry::value(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView name : names) {
        if (const QString text = fields.value(name); !text.trimmed().isEmpty())
            return text;
    }
    return {};
}

BibtexFile parseBibtex(QByteArrayView source)
{
    return BibtexParser(source).parse();
}

} // namespace broadsheet
