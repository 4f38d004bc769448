#include "widgets/detail/thumbnail.h"

#include "base/future.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr double linesHigh = 8;
constexpr double cornerRadius = 6;
/// On a dense screen enough for the height at twice the usual text size.
constexpr int keptHeight = 640;

Result<QImage> readPicture(const QString &fileName)
{
    QImageReader reader(fileName);
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(reader.errorString());
    return picture.height() > keptHeight ? picture.scaledToHeight(keptHeight, Qt::SmoothTransformation)
                                         : picture;
}

} // namespace

Thumbnail::Thumbnail(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Picture of the paper"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void Thumbnail::showFile(const QString &fileName)
{
    if (fileName == m_fileName && !m_picture.isNull())
        return;
    m_fileName = fileName;
    m_picture = QImage();
    hide();
    if (!QFileInfo::exists(fileName))
        return;
    readyResult<QString>(fileName)
        .mappedInBackground(readPicture)
        .then(this, [this, fileName](const Result<QImage> &picture) {
            // The reader may have gone on to another paper.
            if (!picture || fileName != m_fileName)
                return;
            m_picture = *picture;
            updateGeometry();
            show();
        });
}

QSize Thumbnail::sizeHint() const
{
    const int height = Metrics(this).lines(linesHigh);
    return m_picture.isNull() ? QSize()
                              : m_picture.size().scaled(QSize(QWIDGETSIZE_MAX, height), Qt::KeepAspectRatio);
}

void Thumbnail::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignTop,
                                            m_picture.size().scaled(size(), Qt::KeepAspectRatio), rect());
    const QRectF frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, cornerRadius, cornerRadius);
    painter.setClipPath(outline);
    painter.drawImage(frame, m_picture);
    painter.setClipping(false);
    painter.setPen(m_theme.color(ColorRole::Rule));
    painter.drawPath(outline);
}

} // namespace broadsheet
