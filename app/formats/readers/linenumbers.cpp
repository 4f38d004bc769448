#include "formats/readers/linenumbers.h"

#include <algorithm>

namespace broadsheet {

int LineNumbers::at(qsizetype position)
{
    const QByteArrayView between = m_source.sliced(m_counted, position - m_counted);
    m_line += int(std::count(between.begin(), between.end(), '\n'));
    m_counted = position;
    return m_line;
}

} // namespace broadsheet
