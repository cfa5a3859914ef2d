/// A key script that could not be read.
public struct KeyScriptError: Error, Hashable, Sendable {
    /// The part that is not understood, as written, for example `<f99x>`.
    public let token: String

    /// An error about this part of the script.
    public init(token: String) {
        self.token = token
    }
}

/// Keys written as text, for scripted runs and tests: `2<down><enter>Bưu điện<f2><c-l>`.
///
/// A plain character is that key, a line end is Enter. Names stand in angle brackets, in either case: `enter` `esc`
/// `tab` `s-tab` `bs` `del` `ins` `up` `down` `left` `right` `home` `end` `pgup` `pgdn` `space` `lt` `gt` `f1`… `c-x`
/// `a-x` `c-left` `c-right`, and the events `<paste:text>` (with `\n`, `\t`, `\>` and `\\` inside), `<resize:80x24>`,
/// `<click:10,5>` `<double:10,5>` `<wheel-up:10,5>` `<wheel-down:10,5>` (column and row from zero), `<hangup>`, `<terminate>`, `<suspend>`, `<resumed>` and `<idle>`.
///
/// Each key counts as painted before the next. `<burst:aa<enter>1>` gives several in one read, with no paint between
/// them. Inside it `\>` and `\\` stand for `>` and `\`.
public enum KeyScript {
    /// Reads a script as single events, ignoring bursts.
    /// - Throws: ``KeyScriptError`` with the first part that is not understood.
    public static func parse(_ script: String) throws(KeyScriptError) -> [TerminalEvent] {
        try reads(script).flatMap(\.self)
    }

    /// Reads a script; each element holds the events of one read.
    /// - Throws: ``KeyScriptError`` with the first part that is not understood.
    public static func reads(_ script: String) throws(KeyScriptError) -> [[TerminalEvent]] {
        var reads: [[TerminalEvent]] = []
        var rest = Substring(script)
        while let first = rest.first {
            if rest.prefix(burstStart.count).lowercased() == burstStart {
                reads.append(try takeBurst(from: &rest))
            } else if first == "<" {
                let token = try takeToken(from: &rest)
                reads.append([try event(token: token)])
            } else {
                reads.append([.key(plainKey(first))])
                rest.removeFirst()
            }
        }
        return reads
    }

    private static let burstStart = "<burst:"

    /// The keys up to the bracket that closes the burst; key names inside have brackets of their own.
    private static func takeBurst(from rest: inout Substring) throws(KeyScriptError) -> [TerminalEvent] {
        let whole = rest
        rest = rest.dropFirst(burstStart.count)
        var events: [TerminalEvent] = []
        while let first = rest.first {
            switch first {
            case ">":
                rest.removeFirst()
                guard !events.isEmpty else { throw KeyScriptError(token: burstStart + ">") }
                return events
            case "<":
                let token = try takeToken(from: &rest)
                events.append(try event(token: token))
            case "\\":
                rest.removeFirst()
                guard let hidden = rest.popFirst() else { throw KeyScriptError(token: String(whole)) }
                events.append(.key(plainKey(hidden)))
            default:
                events.append(.key(plainKey(first)))
                rest.removeFirst()
            }
        }
        throw KeyScriptError(token: String(whole))
    }

    private static func plainKey(_ character: Character) -> Key {
        switch character {
        case "\n", "\r", "\r\n": .enter
        case "\t": .tab
        case "\u{1B}": .escape
        default: .character(character)
        }
    }

    /// The text up to the closing bracket, which a backslash hides.
    private static func takeToken(from rest: inout Substring) throws(KeyScriptError) -> String {
        var token = ""
        var escaped = false
        var index = rest.index(after: rest.startIndex)
        while index < rest.endIndex {
            let character = rest[index]
            index = rest.index(after: index)
            if !escaped && character == ">" {
                rest = rest[index...]
                return token
            }
            escaped = !escaped && character == "\\"
            token.append(character)
        }
        throw KeyScriptError(token: String(rest))
    }

    private static func event(token: String) throws(KeyScriptError) -> TerminalEvent {
        if let key = key(named: token.lowercased(), asWritten: token) { return .key(key) }
        if let text = suffix(of: token, after: "paste:") { return .paste(unescaped(text)) }
        if let text = suffix(of: token, after: "resize:") {
            let figures = text.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
            if figures.count == 2, let columns = figures[0], let rows = figures[1], (1...500).contains(columns),
                (1...500).contains(rows)
            {
                return .resize(Size(columns: columns, rows: rows))
            }
        }
        if let mouse = mouse(token: token.lowercased()) { return .mouse(mouse) }
        switch token.lowercased() {
        case "hangup": return .hangUp
        case "terminate": return .terminate
        case "suspend": return .suspend
        case "resumed": return .resumed
        case "idle": return .idle
        default: throw KeyScriptError(token: "<\(token)>")
        }
    }

    private static func mouse(token: String) -> Mouse? {
        let kinds: [(String, Mouse.Kind)] = [
            ("click:", .press(clicks: 1)), ("double:", .press(clicks: 2)), ("wheel-up:", .wheelUp),
            ("wheel-down:", .wheelDown),
        ]
        for (name, kind) in kinds {
            guard let text = suffix(of: token, after: name) else { continue }
            let figures = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
            guard figures.count == 2, let column = figures[0], let row = figures[1] else { return nil }
            return Mouse(kind, at: Point(column: column, row: row))
        }
        return nil
    }

    private static let names: [String: Key] = [
        "enter": .enter, "return": .enter, "cr": .enter, "esc": .escape, "escape": .escape, "tab": .tab,
        "s-tab": .backTab, "backtab": .backTab, "bs": .backspace, "backspace": .backspace, "del": .delete,
        "delete": .delete, "ins": .insert, "insert": .insert, "up": .up, "down": .down, "left": .left,
        "right": .right, "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown,
        "pagedown": .pageDown, "space": .character(" "), "lt": .character("<"), "gt": .character(">"),
        "c-left": .wordLeft, "a-left": .wordLeft, "c-right": .wordRight, "a-right": .wordRight,
        "c-space": .control(" "),
    ]

    private static func key(named name: String, asWritten token: String) -> Key? {
        if let key = names[name] { return key }
        if name.first == "f", let number = Int(name.dropFirst()), (1...63).contains(number) { return .function(number) }
        guard name.count == 3, let last = token.last else { return nil }
        if name.hasPrefix("c-"), let lowered = last.lowercased().first { return .control(lowered) }
        // Alt keeps the case: with Shift the terminal sends another letter.
        if name.hasPrefix("a-") || name.hasPrefix("m-") { return .alt(last) }
        return nil
    }

    private static func suffix(of token: String, after prefix: String) -> String? {
        token.lowercased().hasPrefix(prefix) ? String(token.dropFirst(prefix.count)) : nil
    }

    private static func unescaped(_ text: String) -> String {
        var result = ""
        var escaped = false
        for character in text {
            if escaped {
                switch character {
                case "n": result.append("\n")
                case "t": result.append("\t")
                default: result.append(character)
                }
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
