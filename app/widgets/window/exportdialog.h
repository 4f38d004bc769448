#pragma once

#include "domain/paperselection.h"
#include "formats/writers/writer.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;

namespace broadsheet {

/// A set of papers that can be exported, and what to call it.
struct ExportChoice
{
    QString title;
    PaperSelection papers;
};

/// Asks what to export and with which fields. The file is asked for afterwards by the desktop's own
/// dialog.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The first choice is preset. There must be at least one.
    ExportDialog(QList<ExportChoice> choices, QWidget *parent);

    const PaperSelection &papers() const;
    WriteOptions options() const;

private:
    QList<ExportChoice> m_choices;
    QComboBox *m_choice;
    QCheckBox *m_abstracts;
    QCheckBox *m_notes;
};

} // namespace broadsheet
