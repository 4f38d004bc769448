#pragma once

#include "domain/paperrow.h"

#include <QList>
#include <QString>

namespace broadsheet {

/// Lays papers out as lines of a table that is no wider than the terminal.
class TableOutput final
{
public:
    /// The largest number that will be shown decides how wide the numbers are.
    TableOutput(int columns, PaperId largest);

    QString header() const;
    QString line(const PaperRow &row) const;

private:
    int m_columns;
    int m_numberWidth;
};

} // namespace broadsheet
