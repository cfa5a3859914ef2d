import Emulation

/// A part of a dossier that is written as a line, which shows some of it only.
public protocol LinePart {
    /// What tells that a line is about a part that stood there: the surest first.
    static var likenesses: [(_ old: Self, _ read: Self) -> Bool] { get }

    /// Takes what a line says; what lines do not show stays.
    mutating func take(_ read: Self)
}

extension DossierLines {
    /// Reads parts from their edited lines. An unchanged line keeps its part exactly; a changed one is read, and the
    /// part keeps the values that lines do not show.
    /// - Parameter written: the lines as shown, each with its part.
    public static func parts<Part: LinePart>(
        _ lines: [String], over written: [(line: String, part: Part)], _ read: (String) throws(Problem) -> Part
    ) throws(Problem) -> [Part] {
        var left = written
        var parts: [Part?] = []
        var changed: [Part] = []
        for line in lines {
            if let place = left.firstIndex(where: { $0.line == line }) {
                parts.append(left.remove(at: place).part)
            } else {
                parts.append(nil)
                changed.append(try read(line))
            }
        }
        var rest = keeping(left.map(\.part), in: changed)[...]
        return parts.compactMap { $0 ?? rest.popFirst() }
    }

    /// Parts read from lines, each with what its line does not show taken from the part it is about. Each old part is
    /// kept once.
    public static func keeping<Part: LinePart>(_ old: [Part], in read: [Part]) -> [Part] {
        var left = old
        var parts = read
        var open = Array(read.indices)
        for isLike in Part.likenesses {
            open.removeAll { index in
                guard let place = left.firstIndex(where: { isLike($0, read[index]) }) else { return false }
                parts[index] = left.remove(at: place)
                parts[index].take(read[index])
                return true
            }
        }
        return parts
    }

    /// The file of a paper that lines leave out, where there is one: a line that is deleted by mistake must not take a
    /// signed paper with it.
    public static func fileLeftOut(_ old: [Document], in new: [Document]) -> (place: Int, file: String)? {
        let kept = Set(new.compactMap(\.attachment?.file))
        for (place, document) in old.enumerated() {
            if let file = document.attachment?.file, !kept.contains(file) { return (place, file) }
        }
        return nil
    }

    /// Whether two texts have more than half of their words in common.
    fileprivate static func areAlike(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Set(TextFold.words(left)), Set(TextFold.words(right)))
        return left.intersection(right).count * 2 > max(left.count, right.count)
    }
}

extension Achievement: LinePart {
    public static var likenesses: [(Achievement, Achievement) -> Bool] {
        [
            { $0.text == $1.text && $0.figure == $1.figure && $0.unit == $1.unit },
            { $0.text == $1.text },
            { DossierLines.areAlike($0.text, $1.text) },
        ]
    }

    public mutating func take(_ read: Achievement) {
        text = read.text
        figure = read.figure
        unit = read.unit
    }
}

extension Initiative: LinePart {
    public static var likenesses: [(Initiative, Initiative) -> Bool] {
        [
            { $0.name == $1.name && $0.level == $1.level && $0.certificate == $1.certificate },
            { $0.name == $1.name },
            { $0.certificate != nil && $0.certificate == $1.certificate },
            { DossierLines.areAlike($0.name, $1.name) },
        ]
    }

    public mutating func take(_ read: Initiative) {
        name = read.name
        level = read.level
        year = read.year
        certificate = read.certificate
        if let effect = read.effect { self.effect = effect }
    }
}

extension Document: LinePart {
    /// What tells the paper from others of its kind, number and day: its title, else the file that is attached.
    public var mark: String? {
        let mark = TextInput.clean(title ?? attachment?.file ?? "")
        return mark.isEmpty ? nil : mark
    }

    public static var likenesses: [(Document, Document) -> Bool] {
        func isSame(_ old: Document, _ read: Document) -> Bool {
            old.kind == read.kind && old.number == read.number && old.day == read.day
        }
        return [
            { isSame($0, $1) && $0.mark == $1.mark },
            { isSame($0, $1) && $1.mark == nil },
            { $0.kind == $1.kind && $0.mark != nil && $0.mark == $1.mark },
            { $0.kind == $1.kind && $0.number != nil && $0.number == $1.number },
            { $0.kind == $1.kind },
            { $0.mark != nil && $0.mark == $1.mark },
            { $0.number != nil && $0.number == $1.number && $0.day == $1.day },
        ]
    }

    public mutating func take(_ read: Document) {
        kind = read.kind
        number = read.number
        day = read.day
        if let mark = read.mark, mark != self.mark { title = mark }
    }
}
