#include "widgets/detail/syntaxcoloring.h"

#include "widgets/detail/syntaxes.h"
#include "widgets/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QTextDocument>

namespace broadsheet {

namespace {

using TextStyle = KSyntaxHighlighting::Theme::TextStyle;

ColorRole colorRoleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Function:
    case TextStyle::Keyword:
    case TextStyle::ControlFlow:
    case TextStyle::Preprocessor:
        return ColorRole::Accent;
    case TextStyle::Others:
    case TextStyle::Import:
    case TextStyle::BuiltIn:
    case TextStyle::DataType:
        return ColorRole::Link;
    case TextStyle::String:
    case TextStyle::VerbatimString:
    case TextStyle::Information:
        return ColorRole::Done;
    case TextStyle::Comment:
    case TextStyle::CommentVar:
    case TextStyle::Documentation:
    case TextStyle::Annotation:
    case TextStyle::Attribute:
    case TextStyle::SpecialString:
    case TextStyle::SpecialChar:
        return ColorRole::Soft;
    case TextStyle::Error:
    case TextStyle::Warning:
        return ColorRole::Error;
    default:
        return ColorRole::Ink;
    }
}

class SyntaxColoring final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    SyntaxColoring(QTextDocument *document, const KSyntaxHighlighting::Repository &repository,
                   const Theme &theme)
        : SyntaxHighlighter(document), m_repository(repository), m_colors(theme)
    {
        connect(&theme, &Theme::changed, this, &SyntaxColoring::takeTheme);
        takeTheme();
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const KSyntaxHighlighting::Theme styles = theme();
        QTextCharFormat text;
        text.setForeground(m_colors.color(colorRoleOf(format.textStyle())));
        if (format.isBold(styles))
            text.setFontWeight(QFont::DemiBold);
        text.setFontItalic(format.isItalic(styles));
        text.setFontStrikeOut(format.isStrikeThrough(styles));
        setFormat(offset, length, text);
    }

private:
    void takeTheme()
    {
        using KSyntaxHighlighting::Repository;
        setTheme(
            m_repository.defaultTheme(m_colors.isDark() ? Repository::DarkTheme : Repository::LightTheme));
        rehighlight();
    }

    const KSyntaxHighlighting::Repository &m_repository;
    const Theme &m_colors;
};

} // namespace

void colorSyntax(QTextDocument *document, const QString &definition, const Syntaxes &syntaxes,
                 const Theme &theme)
{
    const auto color = [document, definition, &syntaxes, &theme] {
        const KSyntaxHighlighting::Repository &repository = *syntaxes.repository();
        auto *coloring = new SyntaxColoring(document, repository, theme);
        coloring->setDefinition(repository.definitionForName(definition));
    };
    if (syntaxes.repository())
        color();
    else
        QObject::connect(&syntaxes, &Syntaxes::loaded, document, color);
}

} // namespace broadsheet
