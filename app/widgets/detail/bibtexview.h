#pragma once

#include "domain/librarypaper.h"

#include <QWidget>

namespace broadsheet {

class FlowLayout;
class GrowingTextEdit;
class Syntaxes;
class Theme;

/// The BibTeX entry of a paper, to be read and copied. It shows what copying puts on the clipboard: the
/// entry as export writes it, without the abstract and the note.
class BibtexView final : public QWidget
{
    Q_OBJECT

public:
    BibtexView(const Syntaxes &syntaxes, const Theme &theme, QWidget *parent = nullptr);

    void showPaper(const LibraryPaper &paper);

signals:
    /// `what` names the text in a message to the reader.
    void copyRequested(const QString &text, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    GrowingTextEdit *m_entry;
    FlowLayout *m_buttons;
    QString m_citationKey;
};

} // namespace broadsheet
