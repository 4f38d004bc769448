#pragma once

#include <QFont>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace broadsheet {

/// Has the fonts found for writings that the program's own font lacks. The first letter of one takes some
/// hundredths of a second, which the reader would feel while typing it; here they pass while nothing happens.
class FallbackFonts final : public QObject
{
    Q_OBJECT

public:
    /// Begins some moments later, and takes one writing at a time.
    FallbackFonts(const QFont &font, QObject *parent);

signals:
    void loaded();

private:
    void loadNext();

    QFont m_font;
    QStringList m_letters;
    QTimer m_timer;
};

} // namespace broadsheet
