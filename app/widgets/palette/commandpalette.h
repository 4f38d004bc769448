#pragma once

#include "widgets/keys/overlay.h"
#include "widgets/palette/palettesearch.h"

class QLineEdit;
class QListView;

namespace broadsheet {

class PaletteModel;

/// One field over the window that finds everything: what one can do, where one can go, and papers.
class CommandPalette final : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(Library &library, const SourcesModel &sources, const WindowCommands &commands,
                   const Theme &theme, QWidget *parent);

    void open();

signals:
    void sourceChosen(const broadsheet::PaperSource &source);
    void paperChosen(broadsheet::PaperId paper);

protected:
    QRect sheetPlace(const QSize &wanted) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Direction { Down, Up };
    void show(const QList<PaletteEntry> &entries);
    void move(Direction direction, int rows);
    bool takeKey(int key);
    void use(int row);

    const WindowCommands &m_commands;
    PaletteSearch m_search;
    PaletteModel *m_model;
    QWidget *m_sheet;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace broadsheet
