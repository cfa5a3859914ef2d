#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static struct termios saved;
static volatile sig_atomic_t is_saved;
static char leave_sequence[1024];
static volatile sig_atomic_t leave_count;

bool ct_is_tty(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

bool ct_window_size(int *rows, int *columns) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
    // A terminal may report sizes at which curses takes gigabytes or crashes.
    *rows = size.ws_row < CT_MOST_CELLS ? size.ws_row : CT_MOST_CELLS;
    *columns = size.ws_col < CT_MOST_CELLS ? size.ws_col : CT_MOST_CELLS;
    return true;
}

void ct_tty_save(void) {
    static bool is_registered;
    is_saved = tcgetattr(STDIN_FILENO, &saved) == 0;
    // A call of exit() somewhere below must not leave the terminal raw either.
    if (!is_registered) is_registered = atexit(ct_tty_emergency) == 0;
}

// Output that the terminal has not taken yet, from `start` to `end`.
static struct {
    char *bytes;
    size_t start, end, room;
} waiting;
// True if the terminal took no output when the screen was closed.
static bool is_stuck;

void ct_tty_restore(void) {
    // Do not wait for output that is never taken.
    if (is_saved) tcsetattr(STDIN_FILENO, is_stuck ? TCSANOW : TCSADRAIN, &saved);
}

// A descriptor of the program's own that does not block, since standard output's open file is shared with the shell;
// standard output itself if it cannot be opened.
static int output(void) {
    static int own = -1;
    if (own < 0) own = open("/proc/self/fd/1", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    return own < 0 ? STDOUT_FILENO : own;
}

// The most bytes of one write that might block.
enum { PIECE = 128 };

// Writes as much as the terminal takes at once. Returns the number of bytes, or -1 if the terminal is gone.
static ssize_t write_now(const char *bytes, size_t count) {
    size_t done = 0;
    int to = output();
    while (done < count) {
        size_t piece = count - done;
        if (to == STDOUT_FILENO) {
            // A write may block here, so only as much is written as the terminal has room for.
            struct pollfd watched = {.fd = to, .events = POLLOUT};
            if (poll(&watched, 1, 0) == 0) break;
            if (piece > PIECE) piece = PIECE;
        }
        ssize_t written = write(to, bytes + done, piece);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EAGAIN) break;
        if (written <= 0) return -1;
        done += (size_t)written;
    }
    return (ssize_t)done;
}

bool ct_flush(void) {
    if (waiting.start < waiting.end) {
        ssize_t written = write_now(waiting.bytes + waiting.start, waiting.end - waiting.start);
        waiting.start = written < 0 ? waiting.end : waiting.start + (size_t)written;
    }
    return waiting.start >= waiting.end;
}

void ct_write(const char *bytes, size_t count) {
    if (ct_flush()) {
        waiting.start = waiting.end = 0;
        ssize_t written = write_now(bytes, count);
        if (written < 0) return;
        bytes += written;
        count -= (size_t)written;
    }
    if (count == 0) return;
    if (waiting.end + count > waiting.room) {
        size_t room = (waiting.end + count) * 2;
        char *more = realloc(waiting.bytes, room);
        if (!more) return;
        waiting.bytes = more;
        waiting.room = room;
    }
    memcpy(waiting.bytes + waiting.end, bytes, count);
    waiting.end += count;
}

static long long milliseconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void ct_drain(int milliseconds) {
    long long deadline = milliseconds_now() + milliseconds;
    while (!ct_flush()) {
        long long left = deadline - milliseconds_now();
        if (left <= 0) break;
        struct pollfd watched = {.fd = output(), .events = POLLOUT};
        if (poll(&watched, 1, (int)left) > 0 && !(watched.revents & POLLOUT)) break;
    }
    is_stuck = waiting.start < waiting.end;
    waiting.start = waiting.end = 0;
}

void ct_set_leave_sequence(const char *bytes, size_t count) {
    leave_count = 0;
    if (count > sizeof leave_sequence - 1) return;
    memcpy(leave_sequence, bytes, count);
    leave_count = (sig_atomic_t)count;
}

void ct_tty_emergency(void) {
    if (leave_count <= 0) return;
    (void)write_now(leave_sequence, (size_t)leave_count);
    leave_count = 0;
    if (is_saved) tcsetattr(STDIN_FILENO, TCSANOW, &saved);
}

static struct termios before_question;
static volatile sig_atomic_t is_in_question;
static const int ending_signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
enum { ENDING_SIGNALS = sizeof ending_signals / sizeof *ending_signals };
static struct sigaction before_signals[ENDING_SIGNALS];

static void end_in_question(int number) {
    if (is_in_question) tcsetattr(STDIN_FILENO, TCSANOW, &before_question);
    // SA_RESETHAND has removed the handler, so the default action follows.
    raise(number);
}

bool ct_question_begin(void) {
    if (tcgetattr(STDIN_FILENO, &before_question) != 0) return false;
    struct termios raw = before_question;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
    raw.c_iflag &= ~(tcflag_t)(IXON);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    struct sigaction action = {.sa_handler = end_in_question, .sa_flags = (int)SA_RESETHAND | SA_NODEFER};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < ENDING_SIGNALS; i++) sigaction(ending_signals[i], &action, &before_signals[i]);
    is_in_question = 1;
    if (tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0) return true;
    ct_question_end();
    return false;
}

void ct_question_end(void) {
    if (!is_in_question) return;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &before_question);
    is_in_question = 0;
    for (int i = 0; i < ENDING_SIGNALS; i++) sigaction(ending_signals[i], &before_signals[i], NULL);
}

int ct_wait(int milliseconds) {
    struct pollfd watched[3] = {
        {.fd = STDIN_FILENO, .events = POLLIN},
        {.fd = ct_signal_pipe(), .events = POLLIN},
        {.fd = waiting.start < waiting.end ? output() : -1, .events = POLLOUT},
    };
    int count = poll(watched, 3, milliseconds);
    // An interruption is a signal, whose byte is in the pipe.
    if (count < 0) return errno == EINTR ? CT_SIGNAL : CT_GONE;
    int result = 0;
    if (watched[0].revents & POLLIN) result |= CT_INPUT;
    if (watched[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= CT_GONE;
    if (watched[1].revents & POLLIN) result |= CT_SIGNAL;
    if (watched[2].revents && ct_flush()) result |= CT_TAKEN;
    return result;
}

int ct_read(uint8_t *buffer, size_t capacity) {
    ssize_t count = read(STDIN_FILENO, buffer, capacity);
    if (count > 0) return (int)count;
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
    return -1;
}
