// Loaded before the C library (LD_PRELOAD), this makes the n-th change to the disk fail, or that and all
// after it, as a disk does that breaks or is full. Only files below one folder are meant. From the
// environment:
//   FAILING_FOLDER  the folder; without it nothing fails
//   FAILING_CALL    which call, counted from one; 0 only counts
//   FAILING_ERROR   the number of the error, such as that of EIO
//   FAILING_FOR     "once" or "ever"
//   FAILING_COUNT   a file to which the number of calls is written at the end; it lies elsewhere

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

constexpr int mostDescriptors = 4096;

/// Which descriptors lead below the folder.
std::atomic_bool isMeant[mostDescriptors];
std::atomic_long calls{0};

const char *environment(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? "" : value;
}

const std::string &folder()
{
    static const std::string name = environment("FAILING_FOLDER");
    return name;
}

bool isBelowFolder(const char *path)
{
    return path != nullptr && !folder().empty() && std::strncmp(path, folder().c_str(), folder().size()) == 0;
}

bool isBelowFolder(int descriptor)
{
    return descriptor >= 0 && descriptor < mostDescriptors && isMeant[descriptor];
}

/// Counts a change to the disk. Whether it is to fail; errno is set then.
bool fails()
{
    static const long failing = std::atol(environment("FAILING_CALL"));
    static const int error = std::atoi(environment("FAILING_ERROR"));
    static const bool isForEver = std::strcmp(environment("FAILING_FOR"), "ever") == 0;
    const long call = ++calls;
    const bool failed = failing > 0 && (call == failing || (isForEver && call > failing));
    if (failed)
        errno = error;
    return failed;
}

template <typename Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

struct Counting
{
    ~Counting()
    {
        const char *name = environment("FAILING_COUNT");
        if (*name == '\0')
            return;
        if (std::FILE *file = std::fopen(name, "w")) {
            std::fprintf(file, "%ld", calls.load());
            std::fclose(file);
        }
    }
} counting;

bool writes(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0;
}

/// Opens by whichever of the C library's functions, which all take the mode last.
template <typename Open>
int openMeant(const char *path, int flags, Open open)
{
    const bool below = isBelowFolder(path);
    if (below && writes(flags) && fails())
        return -1;
    const int descriptor = open();
    if (descriptor >= 0 && descriptor < mostDescriptors)
        isMeant[descriptor] = below;
    return descriptor;
}

} // namespace

#define MODE_OF_LAST_ARGUMENT(flags)                                                                         \
    mode_t mode = 0;                                                                                         \
    if (((flags) & (O_CREAT | O_TMPFILE)) != 0) {                                                            \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        mode = va_arg(arguments, mode_t);                                                                    \
        va_end(arguments);                                                                                   \
    }

extern "C" {

int open(const char *path, int flags, ...)
{
    MODE_OF_LAST_ARGUMENT(flags)
    using Open = int (*)(const char *, int, mode_t);
    return openMeant(path, flags, [&] { return original<Open>("open")(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    MODE_OF_LAST_ARGUMENT(flags)
    using Open = int (*)(const char *, int, mode_t);
    return openMeant(path, flags, [&] { return original<Open>("open64")(path, flags, mode); });
}

int openat(int at, const char *path, int flags, ...)
{
    MODE_OF_LAST_ARGUMENT(flags)
    using Open = int (*)(int, const char *, int, mode_t);
    return openMeant(path, flags, [&] { return original<Open>("openat")(at, path, flags, mode); });
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    return original<ssize_t (*)(int, const void *, size_t)>("write")(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    return original<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite")(descriptor, bytes, count,
                                                                             offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    return original<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(descriptor, bytes, count,
                                                                                 offset);
}

ssize_t writev(int descriptor, const iovec *parts, int count)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    return original<ssize_t (*)(int, const iovec *, int)>("writev")(descriptor, parts, count);
}

int fsync(int descriptor)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    return original<int (*)(int)>("fsync")(descriptor);
}

int fdatasync(int descriptor)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    return original<int (*)(int)>("fdatasync")(descriptor);
}

int ftruncate(int descriptor, off_t length)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    return original<int (*)(int, off_t)>("ftruncate")(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    return original<int (*)(int, off64_t)>("ftruncate64")(descriptor, length);
}

int rename(const char *from, const char *to)
{
    if ((isBelowFolder(from) || isBelowFolder(to)) && fails())
        return -1;
    return original<int (*)(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    if ((isBelowFolder(from) || isBelowFolder(to)) && fails())
        return -1;
    using Rename = int (*)(int, const char *, int, const char *, unsigned int);
    return original<Rename>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to)
{
    if ((isBelowFolder(from) || isBelowFolder(to)) && fails())
        return -1;
    return original<int (*)(const char *, const char *)>("link")(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    if ((isBelowFolder(from) || isBelowFolder(to)) && fails())
        return -1;
    using Link = int (*)(int, const char *, int, const char *, int);
    return original<Link>("linkat")(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char *path, mode_t mode)
{
    if (isBelowFolder(path) && fails())
        return -1;
    return original<int (*)(const char *, mode_t)>("mkdir")(path, mode);
}

int close(int descriptor)
{
    if (descriptor >= 0 && descriptor < mostDescriptors)
        isMeant[descriptor] = false;
    return original<int (*)(int)>("close")(descriptor);
}

} // extern "C"
