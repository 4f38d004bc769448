#pragma once

#include "base/clock.h"
#include "domain/paperid.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace broadsheet {

class Library;
class MessageBar;
class StatisticsDialog;
class Theme;
class WindowCommands;

/// Shows the statistics when they are asked for, and leads from them to what they show.
class Statistics final : public QObject
{
    Q_OBJECT

public:
    Statistics(Library &library, Clock clock, const WindowCommands &commands, const Theme &theme,
               MessageBar &messages, QWidget *window);

signals:
    /// A search in all papers is wanted.
    void searchWanted(const QString &search);
    void paperWanted(broadsheet::PaperId paper);

private:
    void show();

    Library &m_library;
    Clock m_clock;
    const Theme &m_theme;
    MessageBar &m_messages;
    QWidget *m_window;
    QPointer<StatisticsDialog> m_dialog;
};

} // namespace broadsheet
