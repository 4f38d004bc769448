#include "text/arxivid.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &referencePattern()
{
    static const QRegularExpression pattern(uR"(^\s*(?:
              arxiv:\s*
            | (?:https?://)?(?:[\w-]+\.)*(?:arxiv|alphaxiv)\.org/(?:abs|pdf|html|format|ps|src|e-print|overview)/
            | (?:https?://)?(?:www\.)?(?:huggingface\.co|hf\.co)/papers/
            | (?:(?:https?://)?(?:dx\.)?doi\.org/|doi:\s*)?10\.48550/arxiv\.
            )?
            (?:(?<new>[0-9]{2}(?:0[1-9]|1[0-2])\.[0-9]{4,5})
              | (?<archive>[a-z]+(?:-[a-z]+)?)(?<class>\.[a-z]{2})?/(?<number>[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{3}))
            (?:v(?<version>[1-9][0-9]{0,3}))?
            (?:\.pdf|\.md)?/?(?:[?\#]\S*)?
            (?:\s*\[[\w.-]+\])?\s*$)"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::ExtendedPatternSyntaxOption);
    return pattern;
}

} // namespace

std::optional<ArxivReference> arxivReference(QStringView text)
{
    const QRegularExpressionMatch match = referencePattern().match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    ArxivReference reference;
    reference.id = match.captured(u"new"_s);
    if (reference.id.isEmpty()) {
        reference.id = match.captured(u"archive"_s).toLower() + match.captured(u"class"_s).toUpper() + u'/' +
                       match.captured(u"number"_s);
    }
    reference.version = match.capturedView(u"version"_s).toInt();
    return reference;
}

QDate arxivMonth(QStringView id)
{
    const QStringView digits = id.sliced(id.indexOf(u'/') + 1);
    if (digits.size() < 4)
        return {};
    const int year = digits.first(2).toInt();
    // arXiv opened in August 1991.
    return {year < 91 ? 2000 + year : 1900 + year, digits.sliced(2, 2).toInt(), 1};
}

} // namespace broadsheet
