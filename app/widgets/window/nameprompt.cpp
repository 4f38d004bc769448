#include "widgets/window/nameprompt.h"

#include "widgets/theme/metrics.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace broadsheet {

NamePrompt::NamePrompt(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_question(new QLabel(this)), m_name(new QLineEdit(this))
{
    setFrameShape(QFrame::NoFrame);
    const Metrics metrics(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1), metrics.lines(0.75), metrics.lines(1), metrics.lines(1));
    layout->setSpacing(metrics.lines(0.5));
    layout->addWidget(m_question);
    layout->addWidget(m_name);
    m_question->setBuddy(m_name);
    m_name->setMinimumWidth(metrics.ems(20));
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::returnPressed, this, &NamePrompt::accept);
}

void NamePrompt::ask(const Question &question, std::function<void(const QString &)> answer)
{
    m_answer = std::move(answer);
    m_question->setText(question.text);
    m_name->setAccessibleName(question.text);
    m_name->setText(question.initial);
    m_name->selectAll();
    auto *completer = new QCompleter(question.known, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    adjustSize();
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 4)));
    show();
    m_name->setFocus();
}

bool NamePrompt::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void NamePrompt::accept()
{
    const QString name = m_name->text().simplified();
    close();
    if (!name.isEmpty() && m_answer)
        m_answer(name);
}

} // namespace broadsheet
