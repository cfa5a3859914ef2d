import CTerminal
import Foundation

/// One line answered at a prompt, before there is a screen: typed text with the keys of a field, Enter and an end.
struct LineEditor: Sendable {
    /// The text typed so far.
    var field = TextField(limit: 300)

    /// The result of a key.
    enum Outcome: Hashable, Sendable {
        /// Editing continues.
        case typing
        /// Enter: the line is the answer.
        case answered(String)
        /// Ctrl-C, or Ctrl-D on an empty line: there is no answer.
        case ended
    }

    /// Takes a key. Keys without a meaning on a line, such as F6, do nothing.
    mutating func take(_ event: TerminalEvent) -> Outcome {
        switch event {
        case .key(.enter), .key(.control("j")), .key(.control("m")): return .answered(field.text)
        case .key(.control("c")): return .ended
        case .key(.control("d")) where field.isEmpty: return .ended
        default:
            _ = field.handle(event)
            return .typing
        }
    }

    /// The bytes that draw the line.
    /// - Parameters:
    ///   - prompt: the width of the prompt in columns.
    ///   - columns: the width of the terminal.
    func drawn(after prompt: Int, columns: Int) -> String {
        let room = max(2, columns - prompt - 1)
        var grid = Grid(size: Size(columns: room, rows: 1))
        field.draw(into: &grid, at: Point(column: 0, row: 0), columns: room, focused: true)
        let text = grid.row(0).map(\.text).joined()
        let column = prompt + (grid.cursor?.column ?? 0)
        let move = column > 0 ? "\u{1B}[\(column)C" : ""
        let start = prompt > 0 ? "\r\u{1B}[\(prompt)C" : "\r"
        return start + "\u{1B}[K" + text + "\r" + move
    }
}

/// Asks a question on the terminal, on standard error, since standard output is for data.
public enum TerminalQuestion {
    /// Asks and waits for an answer.
    ///
    /// If the terminal can move its cursor, the line is edited with the keys of a field; otherwise the terminal's own
    /// line editing applies.
    /// - Parameters:
    ///   - lines: the text above, wrapped at the terminal's width; may be empty.
    ///   - prompt: the text before the answer.
    ///   - term: the value of `TERM`.
    /// - Returns: nil at the end of the input, Ctrl-D and Ctrl-C.
    public static func ask(_ lines: [String], prompt: String, term: String) -> String? {
        let columns = width
        var rows = lines.flatMap { wrapped($0, columns: columns - 1) }
        // The answer needs room beside its question.
        let parts = wrapped(prompt, columns: columns - 1)
        let isShort = parts.count == 1 && TextWidth.columns(of: prompt) + 16 <= columns
        if !isShort { rows += parts }
        for row in rows { write(row + "\n") }
        let shown = isShort ? prompt + " " : "> "
        write(shown)
        guard !["", "dumb"].contains(term), ct_question_begin() else { return readLine() }
        defer { ct_question_end() }
        return edit(after: TextWidth.columns(of: shown))
    }

    private static func edit(after prompt: Int) -> String? {
        var decoder = InputDecoder()
        var line = LineEditor()
        while true {
            // Silence after a lone Esc distinguishes it from a sequence; the rest of a terminal's answer may take
            // longer.
            let pause: Int32 =
                switch decoder.waiting {
                case .nothing: -1
                case .key, .introducer: 50
                case .sequence, .paste: 1000
                }
            let state = ct_wait(pause)
            if state & Int32(CT_INPUT) != 0 {
                var bytes = [UInt8](repeating: 0, count: 4096)
                let count = ct_read(&bytes, bytes.count)
                guard count >= 0 else { return finish(nil) }
                decoder.feed(bytes.prefix(Int(count)))
            } else if state & Int32(CT_GONE) != 0 {
                return finish(nil)
            }
            for event in decoder.events(settled: state == 0) {
                switch line.take(event) {
                case .typing: continue
                case .answered(let text): return finish(text)
                case .ended: return finish(nil)
                }
            }
            write(line.drawn(after: prompt, columns: width))
        }
    }

    private static func finish(_ answer: String?) -> String? {
        write("\n")
        return answer
    }

    /// A line wrapped into rows; continuation rows are indented like the line itself.
    private static func wrapped(_ text: String, columns: Int) -> [String] {
        let indent = String(text.prefix { $0 == " " })
        let rest = TextLayout.wrap(String(text.dropFirst(indent.count)), columns: max(10, columns - indent.count))
        return rest.map { indent + $0 }
    }

    private static var width: Int {
        var rows: Int32 = 0
        var columns: Int32 = 0
        return ct_window_size(&rows, &columns) ? Int(columns) : 80
    }

    private static func write(_ text: String) {
        FileHandle.standardError.write(Data(TerminalText.fitting(text, for: STDERR_FILENO).utf8))
    }
}
