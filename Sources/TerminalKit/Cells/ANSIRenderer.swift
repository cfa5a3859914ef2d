/// Writes a grid as text with SGR sequences (ECMA-48, 8.3.117), for output that another program or a pager shows.
public struct ANSIRenderer: Sendable {
    private let theme: Theme

    /// A renderer that uses this theme.
    public init(theme: Theme) {
        self.theme = theme
    }

    /// The rows joined by line ends. Each row ends in the terminal's own look; blanks of that look at its end are left
    /// out.
    public func render(_ grid: Grid) -> String {
        (0..<grid.size.rows).map { render(grid.row($0)) }.joined(separator: "\n")
    }

    private func render(_ row: [Cell]) -> String {
        var cells = row
        while let last = cells.last, last.text == " ", theme[last.ink] == .plain { cells.removeLast() }
        var result = ""
        var look = Look.plain
        for cell in cells {
            if theme[cell.ink] != look {
                look = theme[cell.ink]
                result += sequence(look)
            }
            result += cell.text
        }
        return look == .plain ? result : result + "\u{1B}[0m"
    }

    private func sequence(_ look: Look) -> String {
        var codes = ["0"]
        if look.bold { codes.append("1") }
        if look.dim { codes.append("2") }
        if look.underline { codes.append("4") }
        if look.reverse { codes.append("7") }
        if let colour = look.foreground { codes.append(code(colour, plain: 30, bright: 90, other: 38)) }
        if let colour = look.background { codes.append(code(colour, plain: 40, bright: 100, other: 48)) }
        return "\u{1B}[" + codes.joined(separator: ";") + "m"
    }

    private func code(_ colour: UInt8, plain: Int, bright: Int, other: Int) -> String {
        switch colour {
        case 0..<8: "\(plain + Int(colour))"
        case 8..<16: "\(bright + Int(colour) - 8)"
        default: "\(other);5;\(colour)"
        }
    }
}
