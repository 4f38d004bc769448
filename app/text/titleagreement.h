#pragma once

#include <QStringView>

namespace broadsheet {

/// How far two titles agree, from 0 to 1: the words that both have as a share of the words of the longer
/// one, without regard to case, accents, punctuation, mathematics' dress and order. A copied title may lack a
/// sign or have a word damaged; one of another paper shares far less.
double titleAgreement(QStringView one, QStringView other);

} // namespace broadsheet
