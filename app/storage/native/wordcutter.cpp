#include "storage/native/wordcutter.h"

#include "storage/native/handle.h"

#include <sqlite3.h>

namespace broadsheet {

namespace {

/// As https://www.sqlite.org/fts5.html describes it in "Extending FTS5".
fts5_api *fullTextInterface(sqlite3 *connection)
{
    fts5_api *found = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &found, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return found;
}

int takeWord(void *take, int /*flags*/, const char *word, int length, int /*start*/, int /*end*/)
{
    (*static_cast<const std::function<void(QByteArrayView)> *>(take))(QByteArrayView(word, length));
    return SQLITE_OK;
}

} // namespace

class WordCutter::Tokenizer final
{
public:
    explicit Tokenizer(sqlite3 *connection)
    {
        fts5_api *api = fullTextInterface(connection);
        void *context = nullptr;
        if (!api || api->xFindTokenizer(api, "unicode61", &context, &m_functions) != SQLITE_OK)
            return;
        // The same as in the definition of the table `search`.
        const char *options[] = {"remove_diacritics", "2"};
        m_functions.xCreate(context, options, 2, &m_instance);
    }

    ~Tokenizer()
    {
        if (m_instance)
            m_functions.xDelete(m_instance);
    }

    Q_DISABLE_COPY_MOVE(Tokenizer)

    void cut(const QByteArray &text, const std::function<void(QByteArrayView)> &take) const
    {
        if (!m_instance)
            return;
        m_functions.xTokenize(m_instance, const_cast<std::function<void(QByteArrayView)> *>(&take),
                              FTS5_TOKENIZE_DOCUMENT, text.constData(), static_cast<int>(text.size()),
                              takeWord);
    }

private:
    fts5_tokenizer m_functions{};
    Fts5Tokenizer *m_instance = nullptr;
};

WordCutter::WordCutter(const QSqlDatabase &connection)
    : m_tokenizer(std::make_unique<Tokenizer>(nativeHandle(connection)))
{}

WordCutter::~WordCutter() = default;
WordCutter::WordCutter(WordCutter &&other) noexcept = default;

QStringList WordCutter::words(const QString &text) const
{
    QStringList words;
    forEachWord(text.toUtf8(), [&words](QByteArrayView word) { words.append(QString::fromUtf8(word)); });
    return words;
}

void WordCutter::forEachWord(const QByteArray &utf8Text,
                             const std::function<void(QByteArrayView)> &take) const
{
    m_tokenizer->cut(utf8Text, take);
}

} // namespace broadsheet
