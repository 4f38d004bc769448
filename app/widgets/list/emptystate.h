#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace broadsheet {

class Theme;

/// What stands in place of an empty list: why it is empty, and what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// The button is left out when it has no text.
    void say(const QString &headline, const QString &advice, const QString &buttonText = {});

signals:
    void buttonPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    QLabel *m_headline;
    QLabel *m_advice;
    QPushButton *m_button;
};

} // namespace broadsheet
