#pragma once

#include <QImage>
#include <QWidget>

namespace broadsheet {

class Theme;

/// The small picture of a paper that is kept offline. It is read in the background and takes no place until
/// it is there.
class Thumbnail final : public QWidget
{
    Q_OBJECT

public:
    explicit Thumbnail(const Theme &theme, QWidget *parent = nullptr);

    /// A file that need not exist.
    void showFile(const QString &fileName);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_fileName;
    QImage m_picture;
};

} // namespace broadsheet
