#pragma once

#include "domain/paperselection.h"
#include "widgets/window/exportpreferences.h"

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

/// Asks what to export, in which format and with which fields. The file is asked for afterwards by the
/// desktop's own dialog.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The first choice is preset. There must be at least one.
    ExportDialog(QList<ExportChoice> choices, const ExportPreferences &preferences, QWidget *parent);

    const PaperSelection &papers() const;
    ExportFormat format() const;
    /// A list made to be read is headed by what was chosen.
    WriteOptions options() const;
    ExportPreferences preferences() const;
    /// Whether the file is to be written anew whenever the papers change.
    bool keepsUpToDate() const;

private:
    void addFormats(ExportFormat preset);
    void showWhatTheFormatCan();
    void showWhatTheChoiceCan();

    QList<ExportChoice> m_choices;
    QComboBox *m_choice;
    QComboBox *m_format;
    QCheckBox *m_abstracts;
    QCheckBox *m_notes;
    QCheckBox *m_latexLetters;
    QCheckBox *m_upToDate;
};

} // namespace broadsheet
