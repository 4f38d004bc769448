#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace broadsheet {

class Theme;

/// The right end of the search field: how much was found, and a button to save the search.
class SearchBoxEnd final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBoxEnd(const Theme &theme, QWidget *field);

    /// "14 of 78"; empty for nothing.
    void showCount(const QString &count);
    void setSavingOffered(bool offered);

signals:
    void saveWanted();
    /// It takes more or less of the field than before.
    void widthChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    QLabel *m_count;
    QToolButton *m_saveButton;
};

} // namespace broadsheet
