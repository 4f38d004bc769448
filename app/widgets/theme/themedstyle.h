#pragma once

#include <QProxyStyle>

namespace broadsheet {

class Theme;

/// Qt's Fusion style with the few marks that it would draw in colours of its own.
class ThemedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// The theme must outlive the application's style.
    explicit ThemedStyle(const Theme &theme);

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;

private:
    void drawCheckBox(const QStyleOption &option, QPainter &painter) const;

    const Theme &m_theme;
};

} // namespace broadsheet
