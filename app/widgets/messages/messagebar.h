#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace broadsheet {

class Theme;

/// The one place where results and errors are shown. Results go by themselves after a while; errors stay
/// until they are closed or something newer is said.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    enum class Offer { Nothing, Undo };
    void showResult(const QString &text, Offer offer = Offer::Nothing);
    /// What the reader may take any time to read: it stays until it is closed or something else is said.
    void showAdvice(const QString &text);
    void showError(const Error &error);
    /// A piece of work under way that can be stopped. `total` is zero while it is not known.
    void showProgress(const QString &text, int done, int total);
    QString text() const;

public slots:
    void dismiss();

signals:
    void undoWanted();
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { Result, Error, Progress };
    void show(Kind kind, const QString &text, const QString &buttonText);
    void dress();

    const Theme &m_theme;
    Kind m_kind = Kind::Result;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace broadsheet
