#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1

#include "CTerminal.h"

#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int noted[] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT};
static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT, SIGSYS, SIGXCPU};
// Signals without a meaning here that would end the program with the tty raw. Real-time signals are ignored as well.
static const int passed_over[] = {SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF,
                                  SIGPIPE, SIGIO,   SIGPWR,  SIGSTKFLT, SIGXFSZ};
enum {
    NOTED = sizeof noted / sizeof *noted,
    FATAL = sizeof fatal / sizeof *fatal,
    PASSED_OVER = sizeof passed_over / sizeof *passed_over,
    REAL_TIME = 64
};

static struct sigaction noted_before[NOTED];
static struct sigaction fatal_before[FATAL];
static struct sigaction passed_over_before[PASSED_OVER];
static struct sigaction real_time_before[REAL_TIME];
static bool are_installed;
static bool hands_on;
static int pipe_ends[2] = {-1, -1};
static char report_path[1024];
// A handler on the stack that has just overflowed could not run.
static char spare_stack[64 * 1024];

static void note(int number) {
    int error = errno;
    unsigned char byte = (unsigned char)number;
    // A full pipe already holds enough to wake the program.
    (void)!write(pipe_ends[1], &byte, 1);
    errno = error;
}

static void write_report(int number) {
    if (!report_path[0]) return;
    int file = open(report_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) return;
    char head[] = "signal 00\n";
    head[7] = (char)('0' + number / 10 % 10);
    head[8] = (char)('0' + number % 10);
    (void)!write(file, head, sizeof head - 1);
    void *frames[64];
    backtrace_symbols_fd(frames, backtrace(frames, 64), file);
    close(file);
}

static void crash(int number) {
    ct_tty_emergency();
    for (int i = 0; i < FATAL; i++) {
        if (fatal[i] != number) continue;
        // It is delivered again when this handler returns. Swift's own backtracer would stop and ask for a key; who
        // wants it asks for it.
        if (hands_on) {
            sigaction(number, &fatal_before[i], NULL);
        } else {
            signal(number, SIG_DFL);
        }
    }
    write_report(number);
    if (report_path[0]) {
        // No language here: where the report lies is what whoever sees this needs.
        (void)!write(STDERR_FILENO, "thidua: ", 8);
        (void)!write(STDERR_FILENO, report_path, strlen(report_path));
        (void)!write(STDERR_FILENO, "\n", 1);
    }
    raise(number);
}

static void set_handler(int number, void (*handler)(int), int flags, struct sigaction *before) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, before);
}

bool ct_signals_install(const char *crash_report_path) {
    if (are_installed) return true;
    if (pipe_ends[0] < 0) {
        if (pipe(pipe_ends) != 0) return false;
        for (int i = 0; i < 2; i++) {
            fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
            fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
        }
    }
    report_path[0] = 0;
    if (crash_report_path && strlen(crash_report_path) < sizeof report_path) strcpy(report_path, crash_report_path);
    hands_on = getenv("SWIFT_BACKTRACE") != NULL;
    // The first call loads a library, which a handler must not do.
    void *frame[1];
    (void)backtrace(frame, 1);
    stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    sigaltstack(&stack, NULL);
    for (int i = 0; i < NOTED; i++) set_handler(noted[i], note, SA_RESTART, &noted_before[i]);
    for (int i = 0; i < FATAL; i++) set_handler(fatal[i], crash, SA_ONSTACK, &fatal_before[i]);
    for (int i = 0; i < PASSED_OVER; i++) set_handler(passed_over[i], SIG_IGN, 0, &passed_over_before[i]);
    for (int i = 0; i < REAL_TIME && SIGRTMIN + i <= SIGRTMAX; i++) {
        set_handler(SIGRTMIN + i, SIG_IGN, 0, &real_time_before[i]);
    }
    are_installed = true;
    return true;
}

void ct_signals_remove(void) {
    if (!are_installed) return;
    for (int i = 0; i < NOTED; i++) sigaction(noted[i], &noted_before[i], NULL);
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &fatal_before[i], NULL);
    for (int i = 0; i < PASSED_OVER; i++) sigaction(passed_over[i], &passed_over_before[i], NULL);
    for (int i = 0; i < REAL_TIME && SIGRTMIN + i <= SIGRTMAX; i++) {
        sigaction(SIGRTMIN + i, &real_time_before[i], NULL);
    }
    are_installed = false;
}

void ct_note_children(struct sigaction *before) { set_handler(SIGCHLD, note, SA_RESTART, before); }

void ct_note_signal(int number) { note(number); }

int ct_signal_pipe(void) { return pipe_ends[0]; }

int ct_next_signal(void) {
    unsigned char byte;
    if (pipe_ends[0] < 0 || read(pipe_ends[0], &byte, 1) != 1) return 0;
    switch (byte) {
    case SIGWINCH: return CT_SIG_RESIZE;
    case SIGHUP: return CT_SIG_HANGUP;
    case SIGTERM: return CT_SIG_TERMINATE;
    case SIGINT: return CT_SIG_INTERRUPT;
    case SIGTSTP: return CT_SIG_SUSPEND;
    case SIGCHLD: return CT_SIG_CHILD;
    default: return CT_SIG_CONTINUE;
    }
}

void ct_stop(void) {
    struct sigaction before;
    set_handler(SIGTSTP, SIG_DFL, 0, &before);
    // The whole group, as the key does: a parent in it would otherwise keep the shell waiting.
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &before, NULL);
}
