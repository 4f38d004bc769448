#pragma once

#include "text/citationkeyformula.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace broadsheet {

/// Asks how citation keys are to be made, and shows what the key of one paper would be.
class CitationKeyDialog final : public QDialog
{
    Q_OBJECT

public:
    CitationKeyDialog(const CitationKeyFormula &current, CitationKeyParts example, QWidget *parent);

    /// Valid once the dialog was accepted.
    CitationKeyFormula formula() const;
    /// Whether papers that have a key already are to get another.
    bool renewsKeys() const;

private:
    static QString presetTitle(QLatin1StringView id);
    void layOut();
    void showPresetOf(const QString &formula);
    void takePreset(int row);
    void showExample();

    CitationKeyParts m_example;
    QComboBox *m_preset;
    QLineEdit *m_formula;
    QLabel *m_outcome;
    QCheckBox *m_renew;
    QDialogButtonBox *m_buttons;
};

} // namespace broadsheet
