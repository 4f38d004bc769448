#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;

namespace broadsheet {

/// A small sheet that asks for the name of a tag or reading list and completes those that exist.
class NamePrompt final : public QFrame
{
    Q_OBJECT

public:
    explicit NamePrompt(QWidget *parent);

    struct Question
    {
        QString text;
        /// What is there to be changed.
        QString initial = {};
        /// Completed as the reader types.
        QStringList known = {};
    };
    /// Opens in the middle of the parent; `answer` is called with a name that is not empty, or never.
    void ask(const Question &question, std::function<void(const QString &)> answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void accept();

    QLabel *m_question;
    QLineEdit *m_name;
    std::function<void(const QString &)> m_answer;
};

} // namespace broadsheet
