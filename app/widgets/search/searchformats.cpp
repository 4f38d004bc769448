#include "widgets/search/searchformats.h"

#include "domain/searchtokens.h"
#include "widgets/theme/theme.h"

namespace broadsheet {

namespace {

class SearchPainter final
{
public:
    explicit SearchPainter(const Theme &theme) : m_theme(theme) {}

    void paint(const QString &search, const SearchToken &token)
    {
        switch (token.kind) {
        case SearchTokenKind::Word:
        case SearchTokenKind::Phrase:
            paintTerm(search, token);
            break;
        case SearchTokenKind::Or:
        case SearchTokenKind::Not:
        case SearchTokenKind::Open:
        case SearchTokenKind::Close:
            append(token.position, token.end(), colored(ColorRole::Soft));
        }
    }

    void underline(const SearchMistake &mistake)
    {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.color(ColorRole::Error));
        append(mistake.position, mistake.position + mistake.length, format);
    }

    QList<QTextLayout::FormatRange> formats() const { return m_formats; }

private:
    void paintTerm(const QString &search, const SearchToken &token)
    {
        qsizetype valueStart = token.position;
        if (token.prefix) {
            valueStart = search.indexOf(u':', token.position) + 1;
            append(token.position, valueStart, colored(ColorRole::Link));
        }
        if (token.prefix || token.kind == SearchTokenKind::Phrase)
            append(valueStart, token.end(), colored(ColorRole::Done));
    }

    QTextCharFormat colored(ColorRole role) const
    {
        QTextCharFormat format;
        format.setForeground(m_theme.color(role));
        return format;
    }

    void append(qsizetype start, qsizetype end, const QTextCharFormat &format)
    {
        if (end > start)
            m_formats.append({static_cast<int>(start), static_cast<int>(end - start), format});
    }

    const Theme &m_theme;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace

QList<QTextLayout::FormatRange> searchFormats(const QString &search,
                                              const std::optional<SearchMistake> &mistake, const Theme &theme)
{
    SearchPainter painter(theme);
    const QList<SearchToken> tokens = tokenizeSearch(search);
    for (const SearchToken &token : tokens)
        painter.paint(search, token);
    if (mistake)
        painter.underline(*mistake);
    return painter.formats();
}

} // namespace broadsheet
