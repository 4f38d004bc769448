#pragma once

#include <QStringView>

namespace broadsheet {

/// The sign of a command that plain LaTeX lacks or that is rarely used, such as "★" for "bigstar", or
/// nothing. Such commands are read and never written, as a document would need the right package for them.
QStringView packagedSign(QStringView command);

} // namespace broadsheet
