#include "testlib/serverscript.h"

namespace broadsheet::testing {

void ServerScript::set(const QByteArray &path, const QList<ScriptedAnswer> &answers)
{
    const QMutexLocker locker(&m_mutex);
    m_answers.insert(path, answers);
}

QList<RecordedRequest> ServerScript::requests() const
{
    const QMutexLocker locker(&m_mutex);
    return m_requests;
}

ScriptedAnswer ServerScript::begin(const QByteArray &path, const HttpHeaders &headers, int connection)
{
    const QMutexLocker locker(&m_mutex);
    m_requests.append({.path = path,
                       .headers = headers,
                       .time = std::chrono::milliseconds(m_sinceStart.elapsed()),
                       .connection = connection,
                       .open = ++m_open});
    auto answers = m_answers.find(path);
    if (answers == m_answers.end())
        answers = m_answers.find(path.split('?').first());
    if (answers == m_answers.end() || answers->isEmpty())
        return statusAnswer(404, {}, "There is nothing here.");
    return answers->size() > 1 ? answers->takeFirst() : answers->first();
}

void ServerScript::end()
{
    const QMutexLocker locker(&m_mutex);
    --m_open;
}

} // namespace broadsheet::testing
