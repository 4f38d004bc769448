#include "text/linkfinding.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool endsWith(QStringView text, QStringView end)
{
    return text.endsWith(end, Qt::CaseInsensitive);
}

/// A bare host begins a word and is no part of a longer address.
bool beginsWord(QStringView text, qsizetype position)
{
    if (position == 0)
        return true;
    static constexpr QStringView joiners = u"@./-_";
    const QChar before = text[position - 1];
    return !before.isLetterOrNumber() && !joiners.contains(before);
}

bool isHostSign(QChar character)
{
    return character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u'-');
}

/// Where the address begins whose "://" stands at `colon`, or -1.
qsizetype schemeStart(QStringView text, qsizetype colon)
{
    const QStringView after = text.sliced(colon);
    if (!after.startsWith(u"://") || after.size() < 4 || !(after[3].isLetterOrNumber() || after[3] == u'['))
        return -1;
    const QStringView before = text.first(colon);
    return endsWith(before, u"https") ? colon - 5 : endsWith(before, u"http") ? colon - 4 : -1;
}

/// Where the bare address begins whose first dot stands at `dot`, or -1.
qsizetype bareHostStart(QStringView text, qsizetype dot)
{
    const QStringView after = text.sliced(dot + 1);
    if (after.isEmpty() || !after.front().isLetterOrNumber())
        return -1;
    qsizetype start = dot;
    while (start > 0 && isHostSign(text[start - 1]))
        --start;
    const QStringView label = text.sliced(start, dot - start);
    const auto isSite = [&](QStringView name, QStringView domain) {
        return label.compare(name, Qt::CaseInsensitive) == 0 &&
               after.startsWith(domain, Qt::CaseInsensitive) && after.size() > domain.size() &&
               after[domain.size()].isLetterOrNumber();
    };
    const bool known = label.compare(u"www", Qt::CaseInsensitive) == 0 || isSite(u"github", u"com/") ||
                       isSite(u"huggingface", u"co/") || isSite(u"hf", u"co/") || isSite(u"arxiv", u"org/") ||
                       (!label.isEmpty() && after.startsWith(u"github.io", Qt::CaseInsensitive));
    return known && beginsWord(text, start) ? start : -1;
}

/// Goes through a text once. Every address holds "://" or a dot, so only those are looked at.
class AddressStarts final
{
public:
    explicit AddressStarts(QStringView text)
        : m_text(text), m_colon(text.indexOf(u':')), m_dot(text.indexOf(u'.'))
    {}

    /// Where the next address begins at or after `from`, or -1.
    qsizetype next(qsizetype from)
    {
        while (m_colon >= 0 || m_dot >= 0) {
            const bool colonIsFirst = m_dot < 0 || (m_colon >= 0 && m_colon < m_dot);
            qsizetype &sign = colonIsFirst ? m_colon : m_dot;
            const qsizetype start = colonIsFirst ? schemeStart(m_text, sign) : bareHostStart(m_text, sign);
            sign = m_text.indexOf(m_text[sign], sign + 1);
            if (start >= from)
                return start;
        }
        return -1;
    }

private:
    QStringView m_text;
    qsizetype m_colon;
    qsizetype m_dot;
};

/// Such languages write on behind an address without a space.
bool isEastAsianLetter(QChar character)
{
    static constexpr char16_t first = 0x2E80;
    return character.unicode() >= first && character.isLetter();
}

bool endsAddress(QChar character)
{
    if (character.isSpace() || isEastAsianLetter(character) || character.category() == QChar::Other_Control)
        return true;
    static constexpr QStringView ends = u"<>\"{}|^`$“”„«»‘’，。；：（）、《》【】";
    return ends.contains(character);
}

/// What a backslash and the sign after it stand for in an address; nothing when they end it.
QStringView unescaped(QStringView escape)
{
    static constexpr QStringView escapable = u"_%&~#";
    if (escape.size() < 2 || !escapable.contains(escape[1]))
        return {};
    return escape.sliced(1, 1);
}

/// Reads on from `start` until something that cannot be part of an address.
FoundAddress addressAt(QStringView text, qsizetype start)
{
    FoundAddress found{.position = start, .length = 0, .address = {}};
    qsizetype i = start;
    while (i < text.size() && !endsAddress(text[i])) {
        const QStringView rest = text.sliced(i);
        if (i > start && rest.startsWith(u"http") &&
            (rest.startsWith(u"http://") || rest.startsWith(u"https://")) && text[i - 1] != u'/' &&
            text[i - 1] != u'=')
            break;
        if (text[i] != u'\\') {
            found.address += text[i];
            ++i;
            continue;
        }
        const QStringView sign = unescaped(rest.first(std::min(rest.size(), qsizetype{2})));
        if (sign.isEmpty())
            break;
        found.address += sign;
        i += 2;
        if (text.sliced(i).startsWith(u"{}"))
            i += 2;
    }
    found.length = i - start;
    return found;
}

/// How many of the closing signs at the end of the address have no opening one before them.
qsizetype unopened(const QString &address, QChar opening, QChar closing)
{
    return std::max(address.count(closing) - address.count(opening), qsizetype{0});
}

void dropSurroundings(FoundAddress &found)
{
    static constexpr QStringView punctuation = u".,;:!?'*…";
    qsizetype parentheses = unopened(found.address, u'(', u')');
    qsizetype brackets = unopened(found.address, u'[', u']');
    qsizetype end = found.address.size();
    for (; end > 0; --end) {
        const QChar last = found.address[end - 1];
        const bool isSurrounding = punctuation.contains(last) || (last == u')' && parentheses-- > 0) ||
                                   (last == u']' && brackets-- > 0);
        if (!isSurrounding)
            break;
    }
    found.length -= found.address.size() - end;
    found.address.truncate(end);
}

} // namespace

QList<FoundAddress> findAddresses(QStringView text)
{
    QList<FoundAddress> found;
    AddressStarts starts(text);
    for (qsizetype start = starts.next(0); start >= 0;) {
        FoundAddress address = addressAt(text, start);
        dropSurroundings(address);
        const qsizetype end = start + std::max(address.length, qsizetype{1});
        if (!address.address.contains(u"://"))
            address.address.prepend(u"https://");
        if (address.address.contains(u'.'))
            found.append(address);
        start = starts.next(end);
    }
    return found;
}

} // namespace broadsheet
