#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#define _GNU_SOURCE 1

#include "CTerminal.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static WINDOW *window;
static bool is_cursor_visible = true;
// Curses' own way to the terminal, and a file in memory that takes its place while it paints; -1 where there is none.
static int way = -1;
static int collected = -1;

// The fewest rows, and the fewest columns, at which the terminal is opened.
enum { LEAST_CELLS = 4 };

// Before it no code point joins the one it follows.
enum { FIRST_MARK = 0x300 };

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// The charset named by the environment, even if its locale is not installed; NULL for none.
static const char *named_charset(void) {
    const char *names[] = {getenv("LC_ALL"), getenv("LC_CTYPE"), getenv("LANG")};
    for (int i = 0; i < 3; i++) {
        if (!names[i] || !*names[i]) continue;
        const char *dot = strchr(names[i], '.');
        return dot ? dot + 1 : strstr(names[i], "@euro") ? "ISO-8859-15" : NULL;
    }
    return NULL;
}

bool ct_use_utf8_locale(void) {
    // Only the character type: a locale's decimal comma must not reach what the program writes to files.
    const char *charset = setlocale(LC_CTYPE, "") ? nl_langinfo(CODESET) : named_charset();
    if (charset && strcmp(charset, "UTF-8") == 0 && is_utf8()) return true;
    // C and POSIX say nothing about the terminal; any other charset is the terminal's own.
    bool is_other = charset && strcmp(charset, "ANSI_X3.4-1968") != 0 && strncasecmp(charset, "UTF", 3) != 0;
    if (!is_other && setlocale(LC_CTYPE, "C.UTF-8") && is_utf8()) return true;
    setlocale(LC_CTYPE, "C");
    return false;
}

int ct_check_term(const char *term) {
    int error = 0;
    // With somewhere to put the error, setupterm neither prints nor exits.
    // 1 is a terminal that prints on paper; nothing on it can be taken back.
    if (setupterm(term, 1, &error) != OK) return error == 1 ? CT_NOT_ADDRESSABLE : CT_NO_TERMINFO;
    const char *move = tigetstr("cup");
    bool addressable = move && move != (char *)-1;
    TERMINAL *found = set_curterm(NULL);
    if (found) del_curterm(found);
    return addressable ? CT_OPENED : CT_NOT_ADDRESSABLE;
}

bool ct_describe_term(const char *term, int *colours, bool *mouse) {
    int error = 0;
    if (setupterm(term, 1, &error) != OK) return false;
    *colours = tigetnum("colors");
    const char *report = tigetstr("kmous");
    *mouse = report && report != (char *)-1;
    TERMINAL *found = set_curterm(NULL);
    if (found) del_curterm(found);
    return true;
}

// A stream for curses alone, so that its descriptor can be turned elsewhere for a moment.
static FILE *own_stream(void) {
    static FILE *stream;
    if (stream) return stream;
    way = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    stream = way < 0 ? NULL : fdopen(way, "w");
    if (!stream) return stdout;
    collected = memfd_create("paint", MFD_CLOEXEC);
    return stream;
}

// Opens the terminal at a size that curses can hold, whatever the tty and the environment say of it: LINES and COLUMNS
// go before both, and are put back, since programs run from here have them too. The size of the window is set afterwards.
static SCREEN *open_at_usable_size(const char *term, FILE *stream) {
    int height = 24, width = 80;
    const char *names[] = {"LINES", "COLUMNS"};
    char *before[2];
    char number[16];
    if (ct_window_size(&height, &width)) {
        if (height < LEAST_CELLS) height = LEAST_CELLS;
        if (width < LEAST_CELLS) width = LEAST_CELLS;
    }
    for (int i = 0; i < 2; i++) {
        const char *value = getenv(names[i]);
        before[i] = value ? strdup(value) : NULL;
        snprintf(number, sizeof number, "%d", i == 0 ? height : width);
        setenv(names[i], number, 1);
    }
    SCREEN *opened = newterm(term, stream, stdin);
    for (int i = 0; i < 2; i++) {
        if (before[i]) {
            setenv(names[i], before[i], 1);
            free(before[i]);
        } else {
            unsetenv(names[i]);
        }
    }
    return opened;
}

int ct_open(const char *term) {
    if (!getenv("ESCDELAY")) set_escdelay(25);
    screen = open_at_usable_size(term, own_stream());
    if (!screen) return CT_OPEN_FAILED;
    set_term(screen);
    window = stdscr;
    raw();
    noecho();
    nonl();
    keypad(window, TRUE);
    leaveok(window, FALSE);
    scrollok(window, FALSE);
    // Input is read past curses, which must not look ahead in it.
    typeahead(-1);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    def_prog_mode();
    return CT_OPENED;
}

// Redirects curses' output to memory, overwriting earlier output there; collect_no_more sends it to the terminal again.
static bool collect(void) {
    if (collected < 0 || lseek(collected, 0, SEEK_SET) != 0) return false;
    return dup3(collected, way, O_CLOEXEC) >= 0;
}

static void collect_no_more(void) { dup3(STDOUT_FILENO, way, O_CLOEXEC); }

// The time to wait for a terminal that takes no output when the screen closes, in milliseconds.
enum { FAREWELL = 500 };

void ct_leave(void) {
    if (!screen || isendwin()) return;
    // The tty cannot be restored through memory; that is done separately.
    bool is_collected = collect();
    endwin();
    if (is_collected) {
        collect_no_more();
        ct_send();
    }
    ct_drain(FAREWELL);
}

void ct_resume(void) {
    if (!window) return;
    reset_prog_mode();
    bool is_collected = collect();
    // endwin has switched the keypad off, and only curses' own reading of keys would switch it on again.
    keypad(window, TRUE);
    clearok(curscr, TRUE);
    touchwin(window);
    wrefresh(window);
    if (is_collected) {
        collect_no_more();
        ct_send();
    }
}

int ct_colors(void) { return has_colors() ? tigetnum("colors") : 0; }

bool ct_define_pair(int pair, int foreground, int background) {
    return has_colors() && pair < COLOR_PAIRS && init_pair((short)pair, (short)foreground, (short)background) == OK;
}

// The cells that code points take, in one look; a mark that takes none joins the cell before it. How many there are.
static size_t fill(cchar_t *cells, const uint32_t *scalars, size_t count, attr_t look, int pair) {
    cchar_t blank;
    setcchar(&blank, L" ", look, (short)pair, NULL);
    size_t used = 0, marks = 0;
    for (size_t i = 0; i < count; i++) {
        bool is_mark = scalars[i] >= FIRST_MARK && wcwidth((wchar_t)scalars[i]) == 0;
        if (!is_mark) {
            cells[used] = blank;
            cells[used++].chars[0] = (wchar_t)scalars[i];
            marks = 0;
        } else if (used > 0 && marks + 1 < CCHARW_MAX) {
            cells[used - 1].chars[++marks] = (wchar_t)scalars[i];
        }
    }
    return used;
}

void ct_put(int row, int column, const uint32_t *scalars, size_t count, int attributes, int pair) {
    static cchar_t *cells;
    static size_t room;
    if (!window) return;
    if (count > room) {
        cchar_t *more = realloc(cells, count * sizeof *cells);
        if (!more) return;
        cells = more;
        room = count;
    }
    attr_t look = A_NORMAL;
    if (attributes & CT_BOLD) look |= A_BOLD;
    if (attributes & CT_DIM) look |= A_DIM;
    if (attributes & CT_UNDERLINE) look |= A_UNDERLINE;
    if (attributes & CT_REVERSE) look |= A_REVERSE;
    // Cells as they are to be: put as text, each character would be asked for how it prints once more.
    (void)mvwadd_wchnstr(window, row, column, cells, (int)fill(cells, scalars, count, look, pair));
}

void ct_cursor(int row, int column, bool visible) {
    if (!window) return;
    is_cursor_visible = visible;
    wmove(window, row, column);
}

static void paint(void) {
    curs_set(is_cursor_visible ? 1 : 0);
    wrefresh(window);
}

bool ct_collect(void) {
    if (!window || !collect()) return false;
    paint();
    collect_no_more();
    return true;
}

void ct_send(void) {
    if (!window || collected < 0) return;
    static char bytes[32 * 1024];
    off_t end = lseek(collected, 0, SEEK_CUR);
    for (off_t place = 0; place < end;) {
        size_t wanted = end - place < (off_t)sizeof bytes ? (size_t)(end - place) : sizeof bytes;
        ssize_t count = pread(collected, bytes, wanted, place);
        if (count <= 0) break;
        ct_write(bytes, (size_t)count);
        place += count;
    }
}

void ct_refresh(void) {
    if (!window) return;
    // Curses writes anew at every move of the cursor, and each write wakes whoever shows it: a paint goes out as one.
    if (ct_collect()) {
        ct_send();
    } else {
        paint();
    }
}

void ct_repaint_all(void) {
    if (!window) return;
    clearok(curscr, TRUE);
    touchwin(window);
}

void ct_resize(int height, int width) {
    if (!window) return;
    // Unlike resizeterm it queues no key for curses' own input, which is never read.
    resize_term(height, width);
    clearok(curscr, TRUE);
    touchwin(window);
}

int ct_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *ct_capability(const char *name) {
    char *value = tigetstr((char *)name);
    return value == (char *)-1 ? NULL : value;
}
