#pragma once

#include "widgets/palette/paletteentry.h"

#include <QAbstractListModel>

namespace broadsheet {

/// What the palette has found, as a list.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole,
        IconRole,
        /// QList<qsizetype>: letters of the title.
        MarkedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PaletteEntry> &entries);
    const PaletteEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace broadsheet
