#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _GNU_SOURCE 1

#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// Signals as a shell would start a program with them, and this program's process group, which owns the terminal: in one
// of its own an editor would be stopped at its first read.
static int start(char *const words[], pid_t *child) {
    posix_spawnattr_t attributes;
    int error = posix_spawnattr_init(&attributes);
    if (error != 0) return error;
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    sigfillset(&signals);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    error = posix_spawnp(child, words[0], NULL, &attributes, words, environ);
    posix_spawnattr_destroy(&attributes);
    return error;
}

// Takes the signals that came; those of keys were meant for the program that runs. Whether there was any.
static bool take_signals(bool *hang_up, bool *terminate) {
    bool any = false;
    for (int number; (number = ct_next_signal()) != 0;) {
        any = true;
        if (number == CT_SIG_HANGUP) *hang_up = true;
        if (number == CT_SIG_TERMINATE) *terminate = true;
    }
    return any;
}

int ct_run(char *const words[], int *code, bool *told) {
    struct sigaction before;
    // Its end arrives as a signal in the same pipe, so that one wait serves for that and for being told to end.
    ct_note_children(&before);
    pid_t child = -1;
    int error = start(words, &child);
    bool hang_up = false, terminate = false;
    while (error == 0) {
        int state;
        pid_t ended = waitpid(child, &state, WNOHANG | WUNTRACED);
        if (ended == child && WIFSTOPPED(state)) {
            // Who stops the editor means to have the shell.
            ct_stop();
            kill(child, SIGCONT);
            continue;
        }
        if (ended == child) {
            *code = WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
            break;
        }
        if (ended < 0 && errno != EINTR) {
            error = errno;
            break;
        }
        struct pollfd watched = {.fd = ct_signal_pipe(), .events = POLLIN};
        poll(&watched, 1, -1);
        if (!take_signals(&hang_up, &terminate)) continue;
        if (hang_up) kill(child, SIGHUP);
        if (hang_up || terminate) kill(child, SIGTERM);
    }
    // A terminal that goes away ends both, and the program may be the first to hear of it.
    take_signals(&hang_up, &terminate);
    *told = hang_up || terminate || (ct_wait(0) & CT_GONE) != 0;
    sigaction(SIGCHLD, &before, NULL);
    if (hang_up) ct_note_signal(SIGHUP);
    if (terminate) ct_note_signal(SIGTERM);
    return error;
}
