import EmulationText
import Foundation

/// The door by which the bytes of a list become text.
public enum ListEncoding {
    /// The largest list that is read, in bytes.
    public static let largestFile = 4 << 20

    /// The text of a file in UTF-8 or UTF-16, with or without a byte order mark.
    /// - Throws: for any other encoding, with the way out: half a name in wrong letters must never go in.
    public static func text(of bytes: some Collection<UInt8>) throws(ListProblem) -> String {
        guard bytes.count <= largestFile else { throw ListProblem(reason: ImportText.tooLarge) }
        let data = Data(bytes)
        let start = Array(data.prefix(4))
        // A workbook is an archive, or in the old format a container of its own.
        if start == [0x50, 0x4B, 3, 4] || start == [0xD0, 0xCF, 0x11, 0xE0] {
            throw ListProblem(reason: ImportText.workbook)
        }
        let text: String? =
            if start.starts(with: [0xFF, 0xFE]) {
                String(data: data.dropFirst(2), encoding: .utf16LittleEndian)
            } else if start.starts(with: [0xFE, 0xFF]) {
                String(data: data.dropFirst(2), encoding: .utf16BigEndian)
            } else if let order = byteOrder(data.prefix(200)) {
                String(data: data, encoding: order)
            } else {
                String(validating: data, as: UTF8.self)
            }
        guard let text else { throw ListProblem(reason: ImportText.encoding) }
        return text
    }

    /// UTF-16 without a mark: text of our letters has a zero in nearly every other byte.
    private static func byteOrder(_ data: Data) -> String.Encoding? {
        guard data.count >= 4, data.count.isMultiple(of: 2) else { return nil }
        let zeros = data.enumerated().filter { $0.element == 0 }
        let odd = zeros.count { !$0.offset.isMultiple(of: 2) }
        guard zeros.count * 5 > data.count else { return nil }
        return odd * 2 > zeros.count ? .utf16LittleEndian : .utf16BigEndian
    }
}
