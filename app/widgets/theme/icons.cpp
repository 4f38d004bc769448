#include "widgets/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const Theme &theme, QByteArray source, ColorRole role)
        : m_theme(theme), m_source(std::move(source)), m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray source = m_source;
        source.replace("currentColor", m_theme.color(m_role).name().toLatin1());
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.6);
        painter->setRenderHint(QPainter::Antialiasing);
        QSvgRenderer(source).render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    const Theme &m_theme;
    QByteArray m_source;
    ColorRole m_role;
};

} // namespace

QIcon themedIcon(const Theme &theme, const QString &name, ColorRole role)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "themedIcon", qUtf8Printable(name));
    return QIcon(new ThemedIconEngine(theme, opened ? file.readAll() : QByteArray(), role));
}

} // namespace broadsheet
