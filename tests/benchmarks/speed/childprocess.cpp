#include "childprocess.h"

#include <QList>

#include <ctime>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace broadsheet::benchmarks {

namespace {

constexpr auto startVariable = "BROADSHEET_STARTED_AT";

qint64 monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

QByteArray readAll(int descriptor)
{
    QByteArray all;
    char buffer[4096];
    for (ssize_t count = 0; (count = ::read(descriptor, buffer, sizeof buffer)) > 0;)
        all.append(buffer, count);
    return all;
}

} // namespace

QByteArray outputOf(const QByteArrayList &programAndArguments)
{
    int pipeEnds[2];
    if (::pipe(pipeEnds) != 0)
        qFatal("No pipe can be made.");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipeEnds[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, pipeEnds[0]);
    posix_spawn_file_actions_addclose(&actions, pipeEnds[1]);
    QByteArrayList words = programAndArguments;
    QList<char *> arguments;
    for (QByteArray &word : words)
        arguments.append(word.data());
    arguments.append(nullptr);

    // QProcess would first copy the page tables of this program, which may have grown large.
    qputenv(startVariable, QByteArray::number(monotonicNanoseconds()));
    pid_t child = 0;
    const int code = ::posix_spawn(&child, arguments.first(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipeEnds[1]);
    if (code != 0)
        qFatal("Cannot start %s: %s", arguments.first(), strerror(code));
    const QByteArray output = readAll(pipeEnds[0]);
    ::close(pipeEnds[0]);
    int status = 0;
    if (::waitpid(child, &status, 0) != child || status != 0)
        qFatal("%s did not end well.", arguments.first());
    return output;
}

double millisecondsSinceStart()
{
    return double(monotonicNanoseconds() - qEnvironmentVariable(startVariable).toLongLong()) / 1e6;
}

} // namespace broadsheet::benchmarks
