import EmulationText

/// A document of which the program writes parts.
struct GuideDocument {
    /// Its name, which tells the language: `guide.vi.md`.
    let name: String
    /// What it says now.
    let text: String

    /// The language of what is written: that of the name, else English.
    var language: Language {
        name.split(separator: ".").compactMap { Language(rawValue: String($0)) }.last ?? .english
    }

    /// Its markers in their order.
    var markers: [Marker] {
        get throws(GuideError) {
            var markers: [Marker] = []
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                if let marker = try Marker(line: String(line)) { markers.append(marker) }
            }
            return markers
        }
    }

    /// The document with every part as the program writes it now.
    func written(by book: inout PictureBook) throws(GuideError) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var written: [String] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            index += 1
            written.append(line)
            guard let marker = try Marker(line: line) else { continue }
            written += try part(marker, &book)
            written.append(Marker.end)
            if let end = Self.end(after: index, in: lines) { index = end + 1 }
        }
        return written.joined(separator: "\n")
    }

    private func part(_ marker: Marker, _ book: inout PictureBook) throws(GuideError) -> [String] {
        switch marker {
        case .picture(let size, let language, let person, let keys):
            try book.begin(size, language ?? self.language, person)
            return try book.picture(keys)
        case .then(let keys): return try book.picture(keys)
        case .table(let name):
            guard let table = GuideTable(rawValue: name) else { throw .table(name) }
            return try [""] + table.lines(language, &book) + [""]
        }
    }

    /// Where what was written before ends; nil where nothing was.
    private static func end(after start: Int, in lines: [String]) -> Int? {
        for index in start..<lines.count {
            if lines[index] == Marker.end { return index }
            if (try? Marker(line: lines[index])) != nil { return nil }
        }
        return nil
    }
}
