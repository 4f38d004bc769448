#include "widgets/palette/palettemodel.h"

namespace broadsheet {

void PaletteModel::show(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.title : entry.title + QStringLiteral(", ") + entry.detail;
    case DetailRole:
        return entry.detail;
    case IconRole:
        return entry.icon;
    case MarkedRole:
        return QVariant::fromValue(entry.marked);
    default:
        return {};
    }
}

} // namespace broadsheet
