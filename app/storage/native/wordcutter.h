#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QSqlDatabase;

namespace broadsheet {

/// Cuts text into words exactly as the full-text index of the library does: without case, accents and
/// punctuation. It is made on the thread of the connection, of which it is independent afterwards, and used
/// by one thread at a time.
class WordCutter final
{
public:
    explicit WordCutter(const QSqlDatabase &connection);
    ~WordCutter();
    WordCutter(WordCutter &&other) noexcept;
    WordCutter &operator=(WordCutter &&other) = delete;
    Q_DISABLE_COPY(WordCutter)

    QStringList words(const QString &text) const;
    /// Hands over one word after another in UTF-8; the view is valid during the call only.
    void forEachWord(const QByteArray &utf8Text, const std::function<void(QByteArrayView)> &take) const;

private:
    class Tokenizer;
    std::unique_ptr<Tokenizer> m_tokenizer;
};

} // namespace broadsheet
