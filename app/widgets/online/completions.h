#pragma once

#include "domain/paperselection.h"
#include "library/online/completionjob.h"

#include <QObject>

class QWidget;

namespace broadsheet {

class MessageBar;
class Online;

/// Looks up what papers lack, and shows what was found.
class Completions final : public QObject
{
    Q_OBJECT

public:
    Completions(Online &online, MessageBar &messages, QWidget *window);

    void complete(const PaperSelection &selection);
    bool isBusy() const { return m_job != nullptr; }

private:
    void finish(const CompletionSummary &summary);
    void announce(const CompletionSummary &summary);

    Online &m_online;
    MessageBar &m_messages;
    QWidget *m_window;
    CompletionJob *m_job = nullptr;
};

} // namespace broadsheet
