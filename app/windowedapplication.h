#pragma once

#include "library/online/onlinesetup.h"

#include <QString>
#include <QStringList>

namespace broadsheet {

/// What was asked of the window on the command line.
struct WindowRequest
{
    QString libraryFile;
    /// Taken in first.
    QStringList files = {};
    /// When not empty: paint the window once, save the picture there, and end.
    QString screenshotFile = {};
    OnlineSetup online = {};
};

/// Opens the window and runs until it is closed. Yields the exit status of the program.
int runWindow(int argc, char **argv, const WindowRequest &request);

} // namespace broadsheet
