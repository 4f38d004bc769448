#include "widgets/detail/paperheader.h"

#include "widgets/detail/headertext.h"
#include "widgets/detail/proseview.h"
#include "widgets/detail/softlabel.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallScale = 0.93;
constexpr double titleScale = 1.8;
constexpr double titleLineHeight = 1.28;
constexpr qsizetype mostAuthorsAtFirst = 12;

} // namespace

PaperHeader::PaperHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new QVBoxLayout(this)),
      m_appearance(new SoftLabel(theme)),
      m_title(new ProseView(theme)),
      m_authors(new SoftLabel(theme)),
      m_publication(new SoftLabel(theme)),
      m_comment(new SoftLabel(theme)),
      m_versions(new SoftLabel(theme))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_appearance, m_title, m_authors, m_publication,
                                                          m_comment, m_versions})
        m_layout->addWidget(part);

    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setFocusPolicy(Qt::ClickFocus);
    m_title->setAccessibleName(tr("Title"));
    m_authors->setTextFormat(Qt::RichText);
    m_authors->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_authors->setAccessibleName(tr("Authors"));
    connect(m_authors, &QLabel::linkActivated, this, [this] { showAuthors(AuthorList::Whole); });
    m_versions->setTextFormat(Qt::RichText);
    m_versions->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_versions->setFocusPolicy(Qt::StrongFocus);
    m_versions->setAccessibleName(tr("Other versions"));
    connect(m_versions, &QLabel::linkActivated, this,
            [this](const QString &place) { emit versionChosen(m_shownVersions.value(place.toInt()).id); });
    connect(&theme, &Theme::changed, this, &PaperHeader::dress);
    dress();
}

void PaperHeader::showPaper(const LibraryPaper &paper)
{
    const bool isOther = paper.id != m_paper;
    m_paper = paper.id;
    m_authorNames = paper.content.authors;
    m_appearance->showText(appearanceText(paper));
    m_title->showText(paper.content.title);
    showAuthors(isOther ? AuthorList::Shortened : m_authorExtent);
    m_publication->showText(publicationText(paper.content));
    m_comment->showText(paper.content.comment);
    if (isOther)
        showVersions({});
}

void PaperHeader::showVersions(const QList<PaperVersion> &versions)
{
    m_shownVersions = versions;
    QStringList links;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        links.append(u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
            QString::number(i), m_theme.color(ColorRole::Link).name(),
            versionText(versions.at(i)).toHtmlEscaped()));
    }
    m_versions->showText(links.join(u" · "_s));
}

void PaperHeader::setSearchWords(const QStringList &words)
{
    m_title->setSearchWords(words);
}

void PaperHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void PaperHeader::showAuthors(AuthorList extent)
{
    m_authorExtent = extent;
    const bool shortened = extent == AuthorList::Shortened && m_authorNames.size() > mostAuthorsAtFirst;
    QString html =
        (shortened ? m_authorNames.mid(0, mostAuthorsAtFirst) : m_authorNames).join(u", "_s).toHtmlEscaped();
    if (shortened) {
        const auto others = static_cast<int>(m_authorNames.size() - mostAuthorsAtFirst);
        html += u" <a href=\"#all\" style=\"color:%1\">%2</a>"_s.arg(
            m_theme.color(ColorRole::Link).name(), tr("and %n more", nullptr, others).toHtmlEscaped());
    }
    m_authors->showText(html);
    m_authors->setFocusPolicy(shortened ? Qt::StrongFocus : Qt::NoFocus);
}

void PaperHeader::dress()
{
    const Metrics metrics(this);
    m_layout->setSpacing(metrics.lines(0.5));
    m_title->setTypography(m_theme.readingFont(font(), titleScale, QFont::DemiBold), titleLineHeight);
    m_appearance->setFont(scaledFont(font(), smallScale));
    for (QLabel *label : {m_publication, m_comment, m_versions})
        label->setFont(scaledFont(font(), smallScale));
    showAuthors(m_authorExtent);
    showVersions(m_shownVersions);
}

} // namespace broadsheet
