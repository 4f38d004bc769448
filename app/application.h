#pragma once

namespace broadsheet {

/// The front door: a command is carried out in the terminal, everything else opens the window. Yields the
/// exit status of the program.
int runApplication(int argc, char **argv);

} // namespace broadsheet
