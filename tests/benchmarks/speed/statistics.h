#pragma once

#include <QList>

#include <algorithm>
#include <cmath>

namespace broadsheet::benchmarks {

/// The value below which the given share of all values lies, by nearest rank. There must be some: a figure of
/// nothing would reach every target.
inline double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        qFatal("Nothing was measured.");
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * double(values.size())));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

inline double median(const QList<double> &values)
{
    return percentile(values, 0.5);
}

inline double largest(const QList<double> &values)
{
    return percentile(values, 1);
}

} // namespace broadsheet::benchmarks
