#pragma once

#include "library/online/fetchrequest.h"

#include <QDialog>

class QDateEdit;

namespace broadsheet {

/// Asks of which days the Daily Papers are to be fetched.
class FetchDaysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The day in UTC: there is no digest of a later one.
    explicit FetchDaysDialog(QDate today, QWidget *parent);

    DaysOfDigests days() const;

private:
    void layOut();
    void showWhatFits();

    QDateEdit *m_from;
    QDateEdit *m_until;
};

} // namespace broadsheet
