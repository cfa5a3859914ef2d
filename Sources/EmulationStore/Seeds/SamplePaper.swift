import Emulation

/// A paper of the sample that has a file: its words are kept in the seed, the file is made of them.
struct SamplePaper: Sendable {
    /// The paper of this kind gets the file.
    let kind: DocumentKind
    /// What the file is called; `.pdf` makes a PDF of the words.
    let file: String
    /// The words.
    let text: String

    init(_ value: Value, path: String) throws(FieldError) {
        var fields = try Fields(value, path: path)
        kind = try fields.choice("kind")
        file = try fields.string("file")
        text = try fields.string("text")
    }

    /// The file, the same bytes each time.
    var source: PaperSource {
        .bytes(file.hasSuffix(".pdf") ? SamplePDF(text: text).bytes : Array((text + "\n").utf8), name: file)
    }
}

/// One page of text as a PDF with letters of its own alphabet, so that Vietnamese is read back as it was written.
struct SamplePDF {
    let text: String

    /// The file.
    var bytes: [UInt8] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let letters = alphabet
        var content = "BT /F1 11 Tf 15 TL 56 780 Td\n"
        for line in lines { content += "<\(hex(line, letters))> Tj T*\n" }
        content += "ET"
        let names = letters.map { "/uni\(Self.hex($0.value, digits: 4))" }.joined(separator: " ")
        let widths = letters.map { _ in "600" }.joined(separator: " ")
        let map = letters.enumerated().map { place, letter in
            "<\(Self.hex(UInt32(place + 1), digits: 2))> <\(Self.hex(letter.value, digits: 4))>"
        }
        // No block of such a map holds more than a hundred lines.
        let blocks = stride(from: 0, to: map.count, by: 100).map { start in
            let block = map[start..<min(start + 100, map.count)]
            return "\(block.count) beginbfchar\n\(block.joined(separator: "\n"))\nendbfchar"
        }
        let unicode = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Sample def /CMapType 2 def
            1 begincodespacerange <00> <FF> endcodespacerange
            \(blocks.joined(separator: "\n"))
            endcmap CMapName currentdict /CMap defineresource pop end end
            """
        return file(of: [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R "
                + "/FirstChar 1 /LastChar \(letters.count) /Widths [\(widths)] "
                + "/Encoding << /Type /Encoding /Differences [1 \(names)] >> >>",
            "<< /Length \(unicode.utf8.count) >>\nstream\n\(unicode)\nendstream",
        ])
    }

    private var alphabet: [Unicode.Scalar] {
        Array(Set(text.unicodeScalars.filter { $0 != "\n" }).sorted().prefix(255))
    }

    private func hex(_ line: String, _ letters: [Unicode.Scalar]) -> String {
        line.unicodeScalars.compactMap(letters.firstIndex).map { Self.hex(UInt32($0 + 1), digits: 2) }.joined()
    }

    private func file(of objects: [String]) -> [UInt8] {
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (number, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { text += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n" }
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }

    private static func hex(_ number: UInt32, digits: Int) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
