#pragma once

#include "base/result.h"
#include "domain/paperid.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace broadsheet {

class Library;

/// Whether what the reader wrote is on disk.
enum class SaveState { Saved, Saving, Failed };

/// Hands notes to the library and keeps each text until it is on disk, so that none is lost when the
/// reader moves on to another paper or when saving fails.
class NoteSaver final : public QObject
{
    Q_OBJECT

public:
    explicit NoteSaver(Library &library, QObject *parent = nullptr);

    /// `basedOn` is the text that the reader went on from.
    void save(PaperId paper, const QString &note, const QString &basedOn);
    /// Tries again with every text whose saving failed.
    void retry();
    /// The text handed in last, as long as it is not on disk.
    std::optional<QString> unsavedNote(PaperId paper) const;
    /// Failed as long as one text could not be saved.
    SaveState state() const;

signals:
    void stateChanged(broadsheet::SaveState state);
    void failed(const broadsheet::Error &error);

private:
    struct Draft
    {
        QString note;
        QString basedOn;
        SaveState state = SaveState::Saving;
    };

    void takeAnswer(PaperId paper, const QString &note, const std::optional<Error> &error);

    Library &m_library;
    QHash<PaperId, Draft> m_drafts;
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::SaveState)
