#pragma once

#include <QWidget>

namespace broadsheet {

class Theme;

/// A rule of one unit across its place.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace broadsheet
