#pragma once

#include <QStringList>
#include <QTextBrowser>

namespace broadsheet {

class Theme;

/// Text of a paper set as prose, its mathematics made readable: without a frame, as high as its text, to be
/// selected by mouse and keyboard. It never loads anything; a link that is pressed is only reported, through
/// `anchorClicked`.
class ProseView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ProseView(const Theme &theme, QWidget *parent = nullptr);

    /// `lineHeight` is a multiple of the font's size.
    void setTypography(const QFont &font, double lineHeight);
    void showText(const QString &plainText);
    /// Elements of HTML in it are shown as they are written.
    void showMarkdown(const QString &markdown);
    /// What is selected, in plain text.
    QString selectedText() const;
    /// Words that are drawn on the ground of matches.
    void setSearchWords(const QStringList &words);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setText();
    void setProse();
    void fitHeight();

    const Theme &m_theme;
    enum class Kind { Plain, Markdown };
    Kind m_kind = Kind::Plain;
    QString m_text;
    double m_lineHeight = 1.6;
    QStringList m_searchWords;
};

} // namespace broadsheet
