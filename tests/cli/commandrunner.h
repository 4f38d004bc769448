#pragma once

#include "cli/commandline.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace broadsheet::testing {

struct Outcome
{
    ExitStatus status = ExitStatus::Done;
    QString output;
    QString messages;

    QStringList lines() const { return output.split(u'\n', Qt::SkipEmptyParts); }
};

/// Runs the program's commands on a library of its own, as a shell would.
class CommandRunner final
{
public:
    QString libraryFile() const { return file(QStringLiteral("library.sqlite")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile written(file(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("Cannot write %s", qUtf8Printable(written.fileName()));
        return written.fileName();
    }

    Outcome run(const QStringList &words, const QByteArray &input = {}) const
    {
        return runAnywhere(QStringList{QStringLiteral("--library"), libraryFile()} + words, input);
    }

    /// Without naming the library.
    Outcome runAnywhere(const QStringList &words, const QByteArray &input = {}) const
    {
        QBuffer in;
        in.setData(input);
        QBuffer out;
        QBuffer messages;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        messages.open(QIODevice::WriteOnly);
        Console console(in, out, messages);
        const ExitStatus status = runCommandLine(words, console, clock(), online());
        return {status, QString::fromUtf8(out.data()), QString::fromUtf8(messages.data())};
    }

    OnlineSetup online() const
    {
        return {.version = QStringLiteral("1.2.3"),
                .cacheFolder = file(QStringLiteral("cache")),
                .clock = clock(),
                .pause = std::chrono::milliseconds(5)};
    }

    /// Stands still on 14 September 2026, noon.
    static Clock clock()
    {
        return [] {
            return QDateTime(QDate(2026, 9, 14), QTime(12, 0));
        };
    }

private:
    QTemporaryDir m_folder;
};

/// A small digest in the format of the API: two papers with arXiv ids and votes.
inline QByteArray smallDigest()
{
    return R"([
        {"paper": {"id": "2509.00001", "title": "Foxes in Latent Space", "upvotes": 42,
                   "summary": "We study foxes. Code is at https://github.com/fox/den.",
                   "authors": [{"name": "Ada Fox"}, {"name": "Ben Hare"}],
                   "publishedAt": "2025-09-01T00:00:00.000Z",
                   "submittedOnDailyAt": "2025-09-02T00:00:00.000Z"}},
        {"paper": {"id": "2509.00002", "title": "Owls at Scale", "upvotes": 7,
                   "summary": "Owls see at night. Nothing else is needed here.",
                   "authors": [{"name": "Cleo Owl"}],
                   "publishedAt": "2025-09-01T00:00:00.000Z",
                   "submittedOnDailyAt": "2025-09-02T00:00:00.000Z"}}
    ])";
}

} // namespace broadsheet::testing

/// Fails with what the command has said.
#define VERIFY_DONE(outcome)                                                                                 \
    do {                                                                                                     \
        const broadsheet::testing::Outcome &done = (outcome);                                                \
        QVERIFY2(done.status == broadsheet::ExitStatus::Done, qUtf8Printable(done.messages));                \
    } while (false)

/// Fails when the command had another status, or a message without these words.
#define VERIFY_REFUSED(outcome, expectedStatus, words)                                                       \
    do {                                                                                                     \
        const broadsheet::testing::Outcome &refused = (outcome);                                             \
        QCOMPARE(int(refused.status), int(expectedStatus));                                                  \
        QVERIFY2(refused.messages.contains(words), qUtf8Printable(refused.messages));                        \
    } while (false)
