#pragma once

#include <QObject>

#include <memory>

class QThread;

namespace KSyntaxHighlighting {
class Repository;
}

namespace broadsheet {

/// What the highlighting library knows of Markdown and BibTeX. Reading that takes several frames' time, so
/// it is done on a thread of its own, once it is asked for.
class Syntaxes final : public QObject
{
    Q_OBJECT

public:
    explicit Syntaxes(QObject *parent = nullptr);
    ~Syntaxes() override;

    /// Begins to read, the first time that it is called.
    void load();
    /// Null until all has been read.
    const KSyntaxHighlighting::Repository *repository() const;

signals:
    void loaded();

private:
    QThread *m_thread = nullptr;
    bool m_isLoaded = false;
    /// Belongs to the thread that reads until that has ended.
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace broadsheet
