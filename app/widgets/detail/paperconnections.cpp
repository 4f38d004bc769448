#include "widgets/detail/paperconnections.h"

#include "library/library.h"
#include "text/notelinks.h"
#include "widgets/detail/softlabel.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// More would be a list of their own, which a search in the notes gives.
constexpr int mostPapers = 30;
constexpr auto formerKey = "key:"_L1;

/// All keys by which a paper is and was known. Links with a former one still lead to it.
QStringList keysOf(const LibraryPaper &paper)
{
    QStringList keys{paper.citationKey.toLower()};
    for (const QString &name : paper.formerNames) {
        if (name.startsWith(formerKey))
            keys.append(name.mid(formerKey.size()));
    }
    return keys;
}

QString searchForMentions(const QStringList &keys)
{
    QStringList searches;
    for (QString key : keys)
        searches.append(u"note:\"%1\""_s.arg(key.remove(u'"')));
    return searches.join(u" OR "_s);
}

bool names(const QString &note, const QStringList &keys)
{
    const QList<NoteLink> links = noteLinks(note);
    return std::any_of(links.begin(), links.end(),
                       [&keys](const NoteLink &link) { return keys.contains(link.key.toLower()); });
}

} // namespace

PaperConnections::PaperConnections(Library &library, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_theme(theme),
      m_named(new SoftLabel(theme, this)),
      m_mentions(new SoftLabel(theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (SoftLabel *label : {m_named, m_mentions}) {
        layout->addWidget(label);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this,
                [this](const QString &number) { emit paperChosen(PaperId{number.toLongLong()}); });
    }
    dress();
}

void PaperConnections::showPaper(const LibraryPaper &paper)
{
    ++m_question;
    m_named->showText({});
    m_mentions->showText({});
    m_namedPapers.clear();
    askForNamed(paper.marks.note);
    askForMentions(paper);
}

void PaperConnections::follow(const QString &key)
{
    m_library.identify(key).then(this, [this, key](const Result<PaperId> &paper) {
        if (paper && paper->isValid())
            emit paperChosen(*paper);
        else
            emit failed({.message = tr("No paper of the library has the key “%1”.").arg(key)});
    });
}

void PaperConnections::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void PaperConnections::askForNamed(const QString &note)
{
    QSet<QString> keys;
    for (const NoteLink &link : noteLinks(note))
        keys.insert(link.key);
    for (const QString &key : std::as_const(keys)) {
        m_library.identify(key).then(this, [this, question = m_question](const Result<PaperId> &paper) {
            if (question != m_question || !paper || !paper->isValid())
                return;
            m_library.rows({*paper}).then(this, [this, question](const Result<QList<PaperRow>> &rows) {
                if (question != m_question || !rows || rows->isEmpty())
                    return;
                m_namedPapers.insert(rows->first().id, rows->first().title);
                show(*m_named, tr("In this note: %1", "papers"), m_namedPapers);
            });
        });
    }
}

void PaperConnections::askForMentions(const LibraryPaper &paper)
{
    const QStringList keys = keysOf(paper);
    m_library.firstRows({.search = searchForMentions(keys), .wordMatch = WordMatch::Whole}, mostPapers)
        .then(this, [this, keys, question = m_question](const Result<QList<PaperRow>> &rows) {
            if (question != m_question || !rows || rows->isEmpty())
                return;
            QList<PaperId> found;
            for (const PaperRow &row : *rows)
                found.append(row.id);
            m_library.papers(found).then(
                this, [this, keys, question](const Result<QList<LibraryPaper>> &papers) {
                    if (question != m_question || !papers)
                        return;
                    QHash<PaperId, QString> mentioning;
                    for (const LibraryPaper &other : *papers) {
                        if (names(other.marks.note, keys))
                            mentioning.insert(other.id, other.content.title);
                    }
                    show(*m_mentions, tr("Mentioned in the notes on: %1", "papers"), mentioning);
                });
        });
}

void PaperConnections::show(SoftLabel &label, const QString &head, const QHash<PaperId, QString> &papers)
{
    QList<PaperId> numbers = papers.keys();
    std::sort(numbers.begin(), numbers.end());
    QStringList links;
    for (const PaperId paper : std::as_const(numbers)) {
        links.append(u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(QString::number(paper.number),
                                                                       m_theme.color(ColorRole::Link).name(),
                                                                       papers.value(paper).toHtmlEscaped()));
    }
    label.showText(links.isEmpty() ? QString() : head.toHtmlEscaped().arg(links.join(u" · "_s)));
}

void PaperConnections::dress()
{
    layout()->setSpacing(Metrics(this).lines(0.5));
    for (SoftLabel *label : {m_named, m_mentions})
        label->setFont(scaledFont(font(), 0.93));
}

} // namespace broadsheet
