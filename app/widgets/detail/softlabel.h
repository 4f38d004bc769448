#pragma once

#include <QLabel>

namespace broadsheet {

class Theme;

/// Wrapping text in the soft colour, to be selected with the mouse. Without text it takes no room.
class SoftLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit SoftLabel(const Theme &theme, QWidget *parent = nullptr);

    void showText(const QString &text);

private:
    void dress();

    const Theme &m_theme;
};

} // namespace broadsheet
