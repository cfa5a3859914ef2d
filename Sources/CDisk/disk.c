#define _GNU_SOURCE
#include "CDisk.h"

#include <errno.h>
#include <fcntl.h>

void cd_begin_writing_out(int file) {
    int before = errno;
    sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
    errno = before;
}
