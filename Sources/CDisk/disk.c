#define _GNU_SOURCE
#include "CDisk.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/vfs.h>

void cd_begin_writing_out(int file) {
    int before = errno;
    sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
    errno = before;
}

// Whether a file system keeps its files on a disk of this machine.
static int is_disk(const struct statfs *system) {
    switch ((unsigned)system->f_type) {
    case EXT4_SUPER_MAGIC: // ext2 and ext3 as well
    case XFS_SUPER_MAGIC:
    case BTRFS_SUPER_MAGIC:
    case F2FS_SUPER_MAGIC: return 1;
    default: return 0;
    }
}

int cd_is_local(int file) {
    struct statfs system;
    if (fstatfs(file, &system) != 0) return 0;
    return is_disk(&system) || system.f_type == TMPFS_MAGIC || system.f_type == OVERLAYFS_SUPER_MAGIC;
}

int cd_hold(int folder, const char *name) {
    struct statfs system;
    if (fstatfs(folder, &system) != 0 || !is_disk(&system)) return -1;
    return openat(folder, name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
}
