// The part of libncursesw and of POSIX that the terminal driver needs, behind plain C types.
// <ncurses.h> itself stays out of this header: its macros do not import into Swift, and its globals (stdscr, LINES)
// are errors under strict concurrency.
#pragma once

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Screen: see screen.c. Only the main thread may call these.

enum {
    CT_OPENED = 0,
    CT_NO_TERMINFO = 1,     // TERM has no entry in the terminal database
    CT_NOT_ADDRESSABLE = 2, // the entry cannot move the cursor: dumb, hardcopy
    CT_OPEN_FAILED = 3
};

enum { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8 };

// Makes the character type of the locale UTF-8, by the environment's choice or, if that names no other charset,
// C.UTF-8. Returns true if it succeeded.
bool ct_use_utf8_locale(void);
// Whether TERM can be used; writes nothing to the terminal. CT_OPENED or the reason.
int ct_check_term(const char *term);
// What a terminal's entry tells, without taking the screen: its colours, and whether it can report a mouse. Whether there
// is such an entry.
bool ct_describe_term(const char *term, int *colours, bool *mouse);
// Takes the screen over. CT_OPENED or the reason.
int ct_open(const char *term);
// Gives the screen back; ct_resume takes it again with everything to be repainted.
void ct_leave(void);
void ct_resume(void);

int ct_colors(void);
// Prepares a pair of colours; -1 is the terminal's own. Whether the terminal can.
bool ct_define_pair(int pair, int foreground, int background);
void ct_put(int row, int column, const uint32_t *scalars, size_t count, int attributes, int pair);
void ct_cursor(int row, int column, bool visible);
void ct_refresh(void);
// Paints into memory alone, over what was painted there before; from then on curses takes it for shown. Whether it did.
bool ct_collect(void);
// Sends what was painted into memory last.
void ct_send(void);
void ct_repaint_all(void);
void ct_resize(int height, int width);
// Columns the C library, and so curses, gives to a code point; negative when it knows none.
int ct_width(uint32_t scalar);
// The bytes of a string capability such as "kcuu1", or NULL.
const char *ct_capability(const char *name);

// The tty: see tty.c.

// The largest number of rows or columns that is used.
enum { CT_MOST_CELLS = 500 };

bool ct_is_tty(void);
// Size of the window in cells; false when the terminal does not tell.
bool ct_window_size(int *rows, int *columns);
// Remembers the state of the tty before the screen is taken, for ct_tty_restore and the crash handler.
void ct_tty_save(void);
void ct_tty_restore(void);
// Writes to the terminal, past the buffers of stdio and curses. ct_wait sends later the bytes it does not take at once: a
// terminal that does not read must not keep the program from handling signals and storing drafts.
void ct_write(const char *bytes, size_t count);
// Sends the waiting output, as far as the terminal takes it. Returns true if none is left.
bool ct_flush(void);
// Sends the waiting output for at most that time. The rest is dropped, and the tty is restored without waiting for it.
void ct_drain(int milliseconds);
// What is written before the tty is restored when the program crashes or exits without closing the screen. Copied, at
// most 1023 bytes; with none the tty is left alone.
void ct_set_leave_sequence(const char *bytes, size_t count);

// Puts the tty in raw mode, without echo and signal keys, for one question before there is a screen. ct_question_end
// restores it, and so does a signal that ends the program. Returns false if standard input is not a tty.
bool ct_question_begin(void);
void ct_question_end(void);

enum { CT_INPUT = 1, CT_SIGNAL = 2, CT_GONE = 4, CT_TAKEN = 8 };

// Waits for input, a signal, or the terminal to take all waiting output, at most the given time (negative: no limit).
// Returns a set of the flags above.
int ct_wait(int milliseconds);
// Reads what is there after ct_wait told of input, and would wait otherwise: the descriptor is shared with the shell, so
// it is not made non-blocking. The number of bytes, 0 for none, -1 when the terminal is gone.
int ct_read(uint8_t *buffer, size_t capacity);

// Signals: see signals.c.

// Installs the handlers, before ct_open so that curses keeps its own out. They only write the signal's number to a pipe
// that ct_wait watches. Signals without a meaning here are ignored. Those of a crash restore the tty, append a report to
// a file (NULL: none) and let the signal go on. Returns true if it succeeded.
bool ct_signals_install(const char *crash_report_path);
void ct_signals_remove(void);
// The next signal that came, 0 for none.
int ct_next_signal(void);
int ct_signal_pipe(void);
// Stops the process group, as Ctrl-Z does, and returns when it runs again.
void ct_stop(void);
// Has the end of children noted as signals are; the signal as if it had come.
void ct_note_children(struct sigaction *before);
void ct_note_signal(int number);
// Gives the terminal back after a crash; safe to call from a signal handler.
void ct_tty_emergency(void);

enum {
    CT_SIG_RESIZE = 1,
    CT_SIG_HANGUP,
    CT_SIG_TERMINATE,
    CT_SIG_INTERRUPT,
    CT_SIG_SUSPEND,
    CT_SIG_CONTINUE,
    CT_SIG_CHILD
};

// Other programs: see run.c.

// Runs a program on the terminal, which must have been given back, and waits for its end: its exit code, or 128 and the
// signal that ended it. When it is stopped, so is the process group, as the shell expects. Signals to hang up or to end
// are handed on and noted again; `told` is whether there were any, or the terminal is gone. 0, or why it could not be
// started.
int ct_run(char *const words[], int *code, bool *told);
