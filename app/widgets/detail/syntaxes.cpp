#include "widgets/detail/syntaxes.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QThread>

#include <type_traits>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

using KSyntaxHighlighting::Repository;

/// From KDE Frameworks 6 on, the repository is an object with a thread to live on.
template <typename Object>
void handOver(Object &object, QThread *thread)
{
    if constexpr (std::is_base_of_v<QObject, Object>)
        object.moveToThread(thread);
}

std::unique_ptr<Repository> readRepository(QThread *futureThread)
{
    auto repository = std::make_unique<Repository>();
    // A definition is read whole when one of its properties is asked for.
    for (const QString &name : {u"Markdown"_s, u"BibTeX"_s})
        static_cast<void>(repository->definitionForName(name).foldingEnabled());
    handOver(*repository, futureThread);
    return repository;
}

} // namespace

Syntaxes::Syntaxes(QObject *parent) : QObject(parent) {}

Syntaxes::~Syntaxes()
{
    if (m_thread)
        m_thread->wait();
}

void Syntaxes::load()
{
    if (m_thread)
        return;
    m_thread = QThread::create([this, home = thread()] { m_repository = readRepository(home); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this] {
        m_isLoaded = true;
        emit loaded();
    });
    m_thread->start(QThread::LowPriority);
}

const Repository *Syntaxes::repository() const
{
    return m_isLoaded ? m_repository.get() : nullptr;
}

} // namespace broadsheet
