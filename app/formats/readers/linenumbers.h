#pragma once

#include <QByteArrayView>

namespace broadsheet {

/// Tells in which line a place is, for places that are asked for in order.
class LineNumbers final
{
public:
    explicit LineNumbers(QByteArrayView source) : m_source(source) {}

    /// Counted from one; `position` in bytes, not before the one asked for last.
    int at(qsizetype position);

private:
    QByteArrayView m_source;
    qsizetype m_counted = 0;
    int m_line = 1;
};

} // namespace broadsheet
