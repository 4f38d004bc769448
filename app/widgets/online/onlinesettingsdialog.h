#pragma once

#include "library/online/onlinesettings.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace broadsheet {

/// Lets the reader choose what is fetched, and when.
class OnlineSettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    OnlineSettingsDialog(const OnlineSettings &current, QWidget *parent);

    FetchSchedule schedule() const;
    /// As they were typed; the dialog is not accepted while they cannot be read.
    QString arxivCategories() const;

private:
    void layOut();
    void showMistake();

    QComboBox *m_schedule;
    QLineEdit *m_categories;
    QLabel *m_mistake;
    QDialogButtonBox *m_buttons;
};

} // namespace broadsheet
