#pragma once

#include "domain/papermarks.h"

#include <QWidget>

namespace broadsheet {

class Chip;
class FlowLayout;
class PillButton;
class TagField;
class Theme;

/// The tags and reading lists of a paper as chips, and a field that adds a tag.
class TagRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(const Theme &theme, QWidget *parent = nullptr);

    void showMarks(const PaperMarks &marks);
    void setKnownTags(const QStringList &tags);
    void openField();
    void closeField();

signals:
    /// The field was opened: the known tags should be brought up to date.
    void fieldOpened();
    void addTagRequested(const QString &tag);
    void removeTagRequested(const QString &tag);
    void removeFromListRequested(const QString &readingList);
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addTagChips();
    void addReadingListChips();
    void removeLastTag();
    void dress();

    const Theme &m_theme;
    FlowLayout *m_layout;
    PillButton *m_addButton;
    TagField *m_field;
    QStringList m_tags;
    QStringList m_readingLists;
    QList<Chip *> m_chips;
};

} // namespace broadsheet
