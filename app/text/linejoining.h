#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

/// The text on one line: single spaces between words, none around them.
QString wordsInOneLine(QStringView text);

/// Text with its hard wraps undone: paragraphs divided by one newline, single spaces between words. A line
/// that is empty or indented begins a paragraph. A wrap inside a hyphenated word or an address is closed
/// where it certainly is one.
QString joinedLines(QStringView text);

} // namespace broadsheet
