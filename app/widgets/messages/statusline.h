#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;

namespace broadsheet {

class Theme;

/// Keys and what they do here.
struct KeyHint
{
    QStringList keys;
    QString meaning;
};

/// The thin line under everything: whether all is saved, how much is listed and chosen, whether the network
/// is away, and the keys that matter.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void showSaveState(const QString &state);
    /// Where the reader is in the list; empty when that is in sight.
    void showPosition(const QString &position);
    void showCounts(const QString &counts);
    /// What is amiss with the network; empty for nothing.
    void showNetwork(const QString &state);
    QString network() const;
    void showKeys(const QList<KeyHint> &hints);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void paintHints(QPainter &painter) const;
    /// Yields the left end of what it painted.
    int paintHint(QPainter &painter, const KeyHint &hint, int right) const;
    /// A place counted from the beginning of the line, where that is.
    QRect mirrored(const QRect &place) const;
    int widthOf(const KeyHint &hint) const;
    int capWidth(const QString &key) const;
    QFont smallFont() const;

    const Theme &m_theme;
    QLabel *m_saveState;
    QLabel *m_position;
    QLabel *m_counts;
    QLabel *m_network;
    QList<KeyHint> m_hints;
};

} // namespace broadsheet
