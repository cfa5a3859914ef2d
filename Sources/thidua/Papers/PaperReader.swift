import Emulation
import EmulationText
import Foundation
import TerminalKit

/// Makes text of a paper: PDF by pdftotext where it is installed, text as it is.
struct PaperReader {
    /// Where programs are looked for.
    let environment: [String: String]
    /// How many bytes of text are taken.
    let limit: Int

    /// How long pdftotext may take, in seconds.
    private static let patience = 8

    /// The lines of a paper, cleaned, and whether more follows.
    func lines(of bytes: [UInt8], named name: String) throws(Failure) -> (lines: [String], isCut: Bool) {
        let isPDF = bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil
        let (raw, isCut) = isPDF ? try pdf(bytes, name) : (Array(bytes.prefix(limit)), bytes.count > limit)
        guard let text = Self.decoded(raw, isCut: isCut || isPDF) else {
            throw Failure(.badData, "notText", PaperFailureText.notText(name))
        }
        let lines = Self.tidied(CleanText.paragraph(text))
        guard !lines.isEmpty else { throw Failure(.badData, "noWords", PaperFailureText.noWords(name)) }
        return (lines, isCut)
    }

    private func pdf(_ bytes: [UInt8], _ name: String) throws(Failure) -> ([UInt8], Bool) {
        guard let tool = ChildProgram.find("pdftotext", in: environment) else {
            throw Failure(.refused, "noTool", PaperFailureText.noPDFTool)
        }
        // Its input is the very bytes that were looked at; no name reaches it.
        let program = ChildProgram(
            path: tool, arguments: ["-q", "-layout", "-enc", "UTF-8", "-", "-"], environment: environment)
        func failed(_ reason: String) -> Failure {
            Failure(.badData, "toolFailed", PaperFailureText.toolFailed(name, reason))
        }
        switch program.run(input: bytes, seconds: Self.patience, limit: limit) {
        case .ended(let code, let output, let isCut):
            guard code == 0 || !output.isEmpty else { throw failed("\(code)") }
            return (output, isCut)
        case .tooSlow: throw Failure(.badData, "toolFailed", PaperFailureText.toolSlow(Self.patience))
        case .failed(let reason): throw failed(reason)
        }
    }

    /// UTF-8, or UTF-16 with its mark; nil for anything else.
    private static func decoded(_ bytes: [UInt8], isCut: Bool) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) { return String(bytes: bytes, encoding: .utf16) }
        if bytes.starts(with: [0xFE, 0xFF]) { return String(bytes: bytes, encoding: .utf16) }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard !plain.contains(0) else { return nil }
        if let text = String(validating: plain, as: UTF8.self) { return text }
        // A text that was cut may end in the middle of a letter.
        guard isCut else { return nil }
        return (1...3).lazy.compactMap { String(validating: plain.dropLast($0), as: UTF8.self) }.first
    }

    /// Without blanks at line ends, without more than one empty line between others, and with none at the ends.
    private static func tidied(_ lines: [String]) -> [String] {
        var tidy: [String] = []
        for line in lines {
            var line = Substring(line)
            while line.last?.isWhitespace == true { line.removeLast() }
            if line.isEmpty, tidy.last?.isEmpty ?? true { continue }
            tidy.append(String(line))
        }
        if tidy.last?.isEmpty == true { tidy.removeLast() }
        return tidy
    }
}
