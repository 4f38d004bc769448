#include "widgets/detail/tagrow.h"

#include "widgets/detail/chip.h"
#include "widgets/detail/flowlayout.h"
#include "widgets/detail/pillbutton.h"
#include "widgets/detail/tagfield.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QEvent>

#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr double chipScale = 0.93;

} // namespace

TagRow::TagRow(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new FlowLayout(this)),
      m_addButton(new PillButton(tr("+ tag"), theme, PillLook::Quiet, this)),
      m_field(new TagField(this))
{
    m_addButton->setAccessibleName(tr("Add a tag"));
    m_field->hide();
    connect(m_addButton, &QAbstractButton::clicked, this, &TagRow::openField);
    connect(m_field, &TagField::tagEntered, this, &TagRow::addTagRequested);
    connect(m_field, &TagField::removeLastRequested, this, &TagRow::removeLastTag);
    connect(m_field, &TagField::leaveRequested, this, [this] {
        closeField();
        emit leaveRequested();
    });
    connect(m_field, &TagField::abandoned, this, &TagRow::closeField);
    rebuild();
    dress();
}

void TagRow::showMarks(const PaperMarks &marks)
{
    if (marks.tags == m_tags && marks.readingLists == m_readingLists)
        return;
    m_tags = marks.tags;
    m_readingLists = marks.readingLists;
    rebuild();
}

void TagRow::setKnownTags(const QStringList &tags)
{
    m_field->setKnownTags(tags);
}

void TagRow::openField()
{
    m_addButton->hide();
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    emit fieldOpened();
}

void TagRow::closeField()
{
    m_field->clear();
    m_field->hide();
    m_addButton->show();
}

void TagRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void TagRow::rebuild()
{
    m_layout->removeWidget(m_addButton);
    m_layout->removeWidget(m_field);
    // A chip may be the sender of what leads here.
    for (Chip *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    addTagChips();
    addReadingListChips();
    for (Chip *chip : std::as_const(m_chips)) {
        chip->setFont(scaledFont(font(), chipScale));
        m_layout->addWidget(chip);
    }
    m_layout->addWidget(m_addButton);
    m_layout->addWidget(m_field);
}

void TagRow::addTagChips()
{
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new Chip(tag, m_theme, this);
        chip->setAccessibleName(tr("Tag %1").arg(tag));
        chip->setAccessibleDescription(tr("Delete takes it off this paper"));
        connect(chip, &Chip::removeRequested, this, [this, tag] { emit removeTagRequested(tag); });
        m_chips.append(chip);
    }
}

void TagRow::addReadingListChips()
{
    for (const QString &readingList : std::as_const(m_readingLists)) {
        auto *chip = new Chip(readingList, m_theme, this);
        chip->setIcon(themedIcon(m_theme, u"list"_s));
        chip->setAccessibleName(tr("Reading list %1").arg(readingList));
        chip->setAccessibleDescription(tr("Delete takes this paper out of it"));
        connect(chip, &Chip::removeRequested, this,
                [this, readingList] { emit removeFromListRequested(readingList); });
        m_chips.append(chip);
    }
}

void TagRow::removeLastTag()
{
    if (!m_tags.isEmpty())
        emit removeTagRequested(m_tags.last());
}

void TagRow::dress()
{
    const Metrics metrics(this);
    m_layout->setSpacing(metrics.lines(0.5));
    m_addButton->setFont(scaledFont(font(), chipScale));
    m_field->setFont(scaledFont(font(), chipScale));
    m_field->setFixedWidth(metrics.ems(10));
    for (Chip *chip : std::as_const(m_chips))
        chip->setFont(scaledFont(font(), chipScale));
}

} // namespace broadsheet
