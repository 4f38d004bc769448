#pragma once

#include "domain/librarypaper.h"
#include "text/citationkeyformula.h"

#include <QObject>

#include <optional>

namespace broadsheet {

class Library;
class MessageBar;

/// Lets the reader choose how citation keys are made, and carries that out.
class CitationKeySettings final : public QObject
{
    Q_OBJECT

public:
    CitationKeySettings(Library &library, MessageBar &messages, QWidget *window);

    /// Asks with the paper's key as the example, or with that of a well-known paper.
    void ask(std::optional<PaperId> example);

private:
    void showDialog(const CitationKeyFormula &current, const CitationKeyParts &example);
    void setFormula(const CitationKeyFormula &formula);
    void renewKeys();

    Library &m_library;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace broadsheet
