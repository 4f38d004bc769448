#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace broadsheet {

/// What a line of a copied page is, told from the line alone.
enum class PageLine {
    /// A title, an abstract, or unknown.
    Text,
    /// Votes, counts, banner and navigation.
    Furniture,
    /// "Submitted by", with the name in the next line.
    SubmittedBy,
    /// The name of the page, after which its day follows.
    PageName,
};

PageLine pageLineKind(QStringView line);

/// The day that a line names, such as "Sep 11" or "September 11, 2025". Without a year it is the latest
/// such day that is not after `today`.
std::optional<QDate> pageDay(QStringView line, QDate today);

} // namespace broadsheet
