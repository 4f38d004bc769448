#pragma once

#include "domain/searchexpression.h"

#include <QString>
#include <QVariantList>

namespace broadsheet {

/// A search as a condition on a row of `papers`: constant text, with what the reader typed bound.
struct CompiledSearch
{
    QString condition;
    QVariantList values;
    /// What the full-text index ranks by; empty when the search asks for no words.
    QString ranking;
};

/// Case and accents do not count. Tags and reading lists are meant by their whole name, or its beginning
/// for TextMatch::Prefix; digests also by their day, month or year. A text without letters and digits, such
/// as "++", asks for nothing and is passed over.
CompiledSearch compileSearch(const SearchNode &search);

} // namespace broadsheet
