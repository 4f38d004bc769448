#pragma once

#include <QPlainTextEdit>

namespace broadsheet {

/// Plain text in a fixed-width font, without a frame, as high as its text.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// It is never lower than `leastLines` lines of text.
    explicit GrowingTextEdit(int leastLines, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();

    int m_leastLines;
};

} // namespace broadsheet
