#pragma once

#include "online/responsehead.h"
#include "online/webfailure.h"

#include <QFile>
#include <QLockFile>
#include <QString>

namespace broadsheet {

/// What has come of a download so far, in a file beside the one that is to be. A second file beside it, with
/// ".json" at the end, notes by what the host recognises the part, so that the rest can be asked for. While
/// it is open, no other program or download writes there. May be used on any thread, on one at a time.
class UnfinishedFile final
{
public:
    explicit UnfinishedFile(const QString &fileName);
    /// Keeps the part when the rest can be asked for, and removes it otherwise.
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    /// Makes missing folders. A part of anything else than this address is not kept.
    WebExpected<void> open(const QUrl &url);

    qint64 size() const { return m_file.size(); }
    /// For If-Range; empty when there is nothing to continue.
    QByteArray validator() const { return size() > 0 ? m_validator : QByteArray(); }

    /// Begins anew with the answer that the head belongs to.
    WebExpected<void> restart(const ResponseHead &head);
    WebExpected<void> append(const QByteArray &piece);

    QByteArray firstBytes(qint64 count);
    QByteArray lastBytes(qint64 count);

    /// Waits until the disk has all of it, then puts it in the place of the file that is to be.
    WebExpected<void> complete();
    void discard();

private:
    QString notesName() const;
    void readNotes();
    WebExpected<void> writeNotes();
    tl::unexpected<WebFailure> cannotStore(const QString &reason) const;

    QString m_fileName;
    QFile m_file;
    QLockFile m_lock;
    QUrl m_url;
    QByteArray m_validator;
};

/// What an If-Range header may name to have a body continued: a strong ETag, or else the date; empty when
/// the host gives neither (RFC 9110, 13.1.5).
QByteArray rangeValidator(const ResponseHead &head);

} // namespace broadsheet
