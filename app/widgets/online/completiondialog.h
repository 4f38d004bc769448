#pragma once

#include "library/online/completionjob.h"

#include <QDialog>

namespace broadsheet {

/// Which papers were found by their titles, so that the reader can see whether these are the same.
class CompletionDialog final : public QDialog
{
    Q_OBJECT

public:
    CompletionDialog(const CompletionSummary &summary, QWidget *parent);

signals:
    void undoWanted();
};

} // namespace broadsheet
