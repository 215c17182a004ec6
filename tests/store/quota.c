/* Makes each write below the folder QUOTA_FOLDER fail with EDQUOT while the file QUOTA_FULL exists (LD_PRELOAD). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static int refused(int fd) {
    const char *folder = getenv("QUOTA_FOLDER"), *full = getenv("QUOTA_FULL");
    char link[64], path[4096];
    if (!folder || !full || access(full, F_OK)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0 || strncmp(path, folder, strlen(folder))) return 0;
    errno = EDQUOT;
    return 1;
}

#define REAL(name, ...) static ssize_t (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write, int, const void *, size_t);
    return refused(fd) ? -1 : real(fd, data, size);
}

ssize_t writev(int fd, const struct iovec *data, int count) {
    REAL(writev, int, const struct iovec *, int);
    return refused(fd) ? -1 : real(fd, data, count);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    REAL(pwrite, int, const void *, size_t, off_t);
    return refused(fd) ? -1 : real(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    REAL(pwrite64, int, const void *, size_t, off64_t);
    return refused(fd) ? -1 : real(fd, data, size, at);
}

ssize_t sendfile(int to, int from, off_t *at, size_t size) {
    REAL(sendfile, int, int, off_t *, size_t);
    return refused(to) ? -1 : real(to, from, at, size);
}

ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *where, size_t size, unsigned flags) {
    REAL(copy_file_range, int, off64_t *, int, off64_t *, size_t, unsigned);
    return refused(to) ? -1 : real(from, at, to, where, size, flags);
}
