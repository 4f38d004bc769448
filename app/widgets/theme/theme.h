#pragma once

#include "widgets/theme/desktoplooks.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

namespace broadsheet {

/// What a colour is for. Every colour that the program draws with is one of these.
enum class ColorRole {
    Paper,
    Panel,
    Ink,
    Soft,
    Rule,
    Selection,
    Chip,
    Accent,
    Link,
    Star,
    Match,
    Error,
    Done,
};
inline constexpr int colorRoleCount = 13;

/// Which colours the reader wants. System takes the desktop's own palette and keeps only accent, star and
/// match; Automatic is Light, Dark or HighContrast, as the desktop asks.
enum class ThemeChoice { Automatic, Light, Dark, System, HighContrast };

/// What titles and abstracts are set in.
enum class Typeface { Serif, SansSerif };

using ColorTable = std::array<QColor, colorRoleCount>;

/// The theme file: the colours of LOOK for light and dark, and the derived tables.
ColorTable lightColors();
ColorTable darkColors();
ColorTable systemColors(const QPalette &desktop);
ColorTable highContrastColors(const QPalette &desktop, Brightness brightness);

/// The colours in force. Handed to every widget that draws by itself; the rest take them from the
/// application's palette and style sheet, which this object sets.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Notes the desktop's own palette, so it must be made before anything changes that.
    explicit Theme(QObject *parent = nullptr);

    QColor color(ColorRole role) const { return m_colors.at(static_cast<size_t>(role)); }
    /// Between the paper and the selection: the ground under the pointer.
    QColor hoverColor() const;
    bool isDark() const;

    ThemeChoice choice() const { return m_choice; }
    /// Dresses the whole application anew.
    void choose(ThemeChoice choice);

    /// What the desktop asks for now, of which the palette tells only a part.
    void setDesktopLooks(const DesktopLooks &looks);

    Typeface typeface() const { return m_typeface; }
    void setTypeface(Typeface typeface);
    /// For titles and abstracts, in the typeface that the reader wants, at a multiple of the base font's
    /// size.
    QFont readingFont(const QFont &base, double scale, QFont::Weight weight = QFont::Normal) const;

signals:
    void changed();

private:
    ColorTable tableFor(ThemeChoice choice) const;
    Brightness desktopBrightness() const;
    void wear(const ColorTable &colors);

    QPalette m_desktopPalette;
    DesktopLooks m_desktopLooks;
    ThemeChoice m_choice = ThemeChoice::Automatic;
    Typeface m_typeface = Typeface::Serif;
    /// Chosen for the application, by which its widgets are dressed.
    bool m_isWorn = false;
    ColorTable m_colors;
};

/// The weighted contrast of two colours, 1 to 21, as defined by WCAG 2.1 ("contrast ratio").
double contrastRatio(const QColor &first, const QColor &second);

/// Gives a label its colour. Which of two palette roles a label draws with depends on the ground that it
/// stands on, so both are set.
QPalette labelPalette(const QColor &text);

/// The system's serif at a multiple of the base font's size.
QFont serifFont(const QFont &base, double scale, QFont::Weight weight = QFont::Normal);
/// The base font at a multiple of its size.
QFont scaledFont(const QFont &base, double scale, QFont::Weight weight = QFont::Normal);
/// The system's fixed-width font at the size of the base font.
QFont fixedFont(const QFont &base);

} // namespace broadsheet
