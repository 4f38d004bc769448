#pragma once

#include <QTranslator>

namespace broadsheet::testing {

/// Says everything in letters with marks above and below, and longer by two fifths: as long as the longest
/// languages, and easily told from what is not translated at all.
class PseudoTranslation final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;

    /// Whether a text has gone through it.
    static bool isTranslated(const QString &text);
};

} // namespace broadsheet::testing
