#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1

#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved;
static volatile sig_atomic_t is_saved;
static char leave_sequence[1024];
static volatile sig_atomic_t leave_count;

bool ct_is_tty(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

bool ct_window_size(int *rows, int *columns) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return true;
}

void ct_tty_save(void) {
    static bool is_registered;
    is_saved = tcgetattr(STDIN_FILENO, &saved) == 0;
    // A call of exit() somewhere below must not leave the terminal raw either.
    if (!is_registered) is_registered = atexit(ct_tty_emergency) == 0;
}

void ct_tty_restore(void) {
    if (is_saved) tcsetattr(STDIN_FILENO, TCSADRAIN, &saved);
}

void ct_write(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

void ct_write_all(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written < 0 && errno == EAGAIN) {
            // Another program may have made the terminal non-blocking; a part of a paint must not be lost for that.
            struct pollfd watched = {.fd = STDOUT_FILENO, .events = POLLOUT};
            poll(&watched, 1, 1000);
            if (watched.revents & (POLLHUP | POLLERR | POLLNVAL)) return;
            continue;
        }
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

void ct_set_leave_sequence(const char *bytes, size_t count) {
    leave_count = 0;
    if (count > sizeof leave_sequence - 1) return;
    memcpy(leave_sequence, bytes, count);
    leave_count = (sig_atomic_t)count;
}

void ct_tty_emergency(void) {
    if (leave_count <= 0) return;
    ct_write(leave_sequence, (size_t)leave_count);
    leave_count = 0;
    if (is_saved) tcsetattr(STDIN_FILENO, TCSANOW, &saved);
}

int ct_wait(int milliseconds) {
    struct pollfd watched[2] = {
        {.fd = STDIN_FILENO, .events = POLLIN},
        {.fd = ct_signal_pipe(), .events = POLLIN},
    };
    int count = poll(watched, 2, milliseconds);
    // An interruption is a signal, whose byte is in the pipe.
    if (count < 0) return errno == EINTR ? CT_SIGNAL : CT_GONE;
    int result = 0;
    if (watched[0].revents & POLLIN) result |= CT_INPUT;
    if (watched[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= CT_GONE;
    if (watched[1].revents & POLLIN) result |= CT_SIGNAL;
    return result;
}

int ct_read(uint8_t *buffer, size_t capacity) {
    ssize_t count = read(STDIN_FILENO, buffer, capacity);
    if (count > 0) return (int)count;
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
    return -1;
}
