#pragma once

#include <QHashFunctions>
#include <QMetaType>

namespace broadsheet {

/// The library's own number of a paper: positive, given once, never used again. Zero is no paper.
struct PaperId
{
    qint64 number = 0;

    bool isValid() const { return number > 0; }
    friend bool operator==(PaperId, PaperId) = default;
    friend bool operator<(PaperId left, PaperId right) { return left.number < right.number; }
};

inline size_t qHash(PaperId id, size_t seed = 0)
{
    return ::qHash(id.number, seed);
}

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::PaperId)
