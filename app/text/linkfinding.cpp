#include "text/linkfinding.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Where an address may begin.
const QRegularExpression &startPattern()
{
    static const QRegularExpression pattern(
        uR"(https?://(?=[\w\[])|(?<![\w@./-])(?:www\.(?=\w)|(?:github\.com|huggingface\.co|hf\.co|arxiv\.org)/(?=\w)|(?=[a-z0-9-]+\.github\.io\b)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool endsAddress(QChar character)
{
    if (character.isSpace() || character.category() == QChar::Other_Control)
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

bool closesNothing(const QString &address)
{
    const QChar last = address.back();
    if (last == u')')
        return address.count(u')') > address.count(u'(');
    if (last == u']')
        return address.count(u']') > address.count(u'[');
    return false;
}

void dropSurroundings(FoundAddress &found)
{
    static constexpr QStringView punctuation = u".,;:!?'*…";
    while (!found.address.isEmpty() &&
           (punctuation.contains(found.address.back()) || closesNothing(found.address))) {
        found.address.chop(1);
        --found.length;
    }
}

} // namespace

QList<FoundAddress> findAddresses(QStringView text)
{
    QList<FoundAddress> found;
    const QString searched = text.toString();
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = startPattern().match(searched, from);
        if (!match.hasMatch())
            return found;
        FoundAddress address = addressAt(text, match.capturedStart());
        dropSurroundings(address);
        from = std::max(match.capturedEnd(), address.position + address.length);
        if (!address.address.contains(u"://"))
            address.address.prepend(u"https://");
        if (address.address.contains(u'.'))
            found.append(address);
    }
}

} // namespace broadsheet
