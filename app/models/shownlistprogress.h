#pragma once

#include "domain/readingtime.h"

#include <QObject>

#include <optional>

namespace broadsheet {

class Library;
class PaperListModel;

/// How far the reader is with the reading list that is shown, as long as one is.
class ShownListProgress final : public QObject
{
    Q_OBJECT

public:
    ShownListProgress(Library &library, const PaperListModel &papers, QObject *parent = nullptr);

    const std::optional<ListProgress> &progress() const { return m_progress; }

signals:
    void changed();

private:
    void ask();
    void set(const std::optional<ListProgress> &progress);

    Library &m_library;
    const PaperListModel &m_papers;
    std::optional<ListProgress> m_progress;
};

} // namespace broadsheet
