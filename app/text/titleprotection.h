#pragma once

#include <QList>
#include <QStringView>

namespace broadsheet {

/// A stretch of a title.
struct TitlePart
{
    QStringView text;
    /// Lowering its letters would spoil it: BERT, mBART, GPT-4o, 3D, mathematics.
    bool caseMatters = false;
};

/// The title in stretches that together are the whole title.
QList<TitlePart> titleParts(QStringView title);

} // namespace broadsheet
