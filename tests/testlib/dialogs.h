#pragma once

#include <QStringList>

#include <functional>

class QAction;
class QDialog;

namespace broadsheet::testing {

/// The commands that open a dialog on a paper with a note, by their texts.
QStringList dialogCommands();

/// Carries out the action, looks at the dialog that it opens, and closes that. Some run an event loop of
/// their own, so that it has to be found from within.
void lookAtDialog(QAction &action, const std::function<void(QDialog &)> &look);

} // namespace broadsheet::testing
