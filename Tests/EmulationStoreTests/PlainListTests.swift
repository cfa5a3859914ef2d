import Emulation
import Foundation
import Testing

@testable import EmulationStore

@Suite("Lists in the usual form, read and written without the system's help")
struct PlainListTests {
    @Test("they are written byte for byte as the system writes them", arguments: 0..<4)
    func written(round: Int) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let value = Value.dictionary(["list": Self.random(depth: 0, using: &generator)])
            guard let plain = PlainListWriter.bytes(of: value) else { continue }
            #expect(plain == PropertyList.systemBytes(of: value), "seed \(seed)")
        }
    }

    @Test("they are read as the system reads them, or left to it", arguments: 0..<4)
    func read(round: Int) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        var taken = 0
        let files = try sampleFiles.get().filter { $0.key.hasSuffix(".plist") }.sorted { $0.key < $1.key }
        for (path, bytes) in files.shuffled(using: &generator).prefix(60) {
            #expect(FlatListScan.list(of: bytes) != nil, "\(path) is in the usual form")
            for _ in 0..<40 {
                var mutated = bytes
                Self.mutate(&mutated, using: &generator)
                guard let plain = FlatListScan.list(of: mutated)?.value else { continue }
                taken += 1
                #expect(try plain == PropertyList.systemValue(of: mutated), "\(path), seed \(seed)")
            }
        }
        #expect(taken > 100)
    }

    @Test("a sign is seen wherever it stands in a text, whatever stands beside it")
    func signs() throws {
        let signs = [
            "<", "&", "&amp;", "\t", "\n", "\u{1}", "\u{1F}", "\u{7F}", "'", "%", ";", "=", "é", "ệ", "e\u{301}", "😀",
        ]
        for sign in signs {
            for place in 0..<20 {
                for rest in 0..<10 {
                    let text = String(repeating: "a", count: place) + sign + String(repeating: "z", count: rest)
                    let list =
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">"
                        + "<dict><key>k</key><string>\(text)</string></dict></plist>\n"
                    let plain = FlatListScan.list(of: Array(list.utf8))?.value
                    let isBroken = ["<", "&", "\u{1}", "\u{1F}"].contains(sign)
                    let shown = text.replacing("&amp;", with: "&").precomposedStringWithCanonicalMapping
                    let wanted = Value.dictionary(["k": .string(shown)])
                    #expect(plain == (isBroken ? nil : wanted), "\(sign.debugDescription) at \(place) before \(rest)")
                }
            }
        }
    }

    @Test(
        "anything unusual is left to the system",
        arguments: [
            "<dict><key>a</key><string>1</string><key>a</key><string>2</string></dict>",
            "<dict><key>b</key><true/><key>a</key><true/><key>b</key><true/></dict>",
            "<dict><key>đ</key><true/></dict>", "<dict><key>&amp;</key><true/></dict>",
            "<dict><key></key><true/></dict>",
            "<dict><key>a</key><!-- said --><string>1</string></dict>",
            "<dict><key>a</key><string>&#65;</string></dict>",
            "<dict><key>a</key><string><![CDATA[b]]></string></dict>", "<dict><key>a</key><data>AA==</data></dict>",
            "<dict><key>a</key><integer>0x10</integer></dict>",
            "<dict><key>a</key><integer>99999999999999999999</integer></dict>", "<dict><key>a</key></dict>",
            "<dict><key>a</key>",
            "<dict><key>a</key><date>2019-02-30T00:00:00Z</date></dict>", "<string>a\rb</string>",
            "<array>" + String(repeating: "<array>", count: 70),
        ])
    func unusual(body: String) {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\(body)</plist>"
        #expect(FlatListScan.list(of: Array(text.utf8)) == nil)
    }

    @Test("so is a head with something in it that no list has", arguments: ["\u{0}", "\u{1}", "đ", "[]", "\n"])
    func unusualHead(part: String) {
        func list(_ part: String) -> [UInt8] {
            let name = "\"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/\(part)DTDs/PropertyList-1.0.dtd\""
            return Array(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \(name)>\n<plist version=\"1.0\"><dict/></plist>"
                    .utf8)
        }
        #expect(FlatListScan.list(of: list("")) != nil)
        #expect(FlatListScan.list(of: list(part)) == nil)
    }

    @Test("a nomination read where it lies in the list is the one its values give, or as wrong", arguments: 0..<4)
    func records(round: Int) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        var (read, wrong, untidy) = (0, 0, 0)
        let files = try sampleFiles.get().filter { $0.key.hasPrefix("nominations/") }.sorted { $0.key < $1.key }
        for (path, bytes) in files.shuffled(using: &generator).prefix(30) {
            for _ in 0..<60 {
                var mutated = bytes
                Self.slip(&mutated, using: &generator)
                guard let list = FlatListScan.list(of: mutated) else { continue }
                let (lying, built) = (
                    Self.nomination(Result { try Fields(list) }), Self.nomination(Result { try Fields(list.value) })
                )
                #expect(lying == built, "\(path), seed \(seed)")
                guard case .success(let nomination) = lying else {
                    wrong += 1
                    continue
                }
                read += 1
                for event in nomination.history {
                    #expect(event.digest == Digest(of: event.value), "\(path), seed \(seed)")
                    if mutated.count != bytes.count { untidy += 1 }
                }
            }
        }
        #expect(read > 100 && wrong > 100 && untidy > 100)
    }

    @Test("an event whose ancestors somebody wrote in another order has the hash it always had")
    func ancestors() throws {
        let (one, other) = (Digest(of: [1]), Digest(of: [2]))
        let event = Event(
            id: "a1", after: [one, other], at: Instant(seconds: 0), by: "tran-thi-mai", step: .plain(.endorse))
        guard case .dictionary(var keys) = event.value else { return }
        keys["after"] = Value.array(event.after.reversed().map { Value.string($0.hex) })
        let bytes = try #require(PlainListWriter.bytes(of: .dictionary(keys)))
        var fields = try Fields(try #require(FlatListScan.list(of: bytes)))
        let read = try Event(reading: &fields)
        #expect(read == event)
        #expect(read.digest == event.digest)
    }

    private static func nomination(_ fields: Result<Fields, any Error>) -> Result<Nomination, FieldError> {
        do {
            var fields = try fields.get()
            return .success(try Nomination(reading: &fields))
        } catch {
            return .failure(error as? FieldError ?? FieldError(path: "?", problem: .missing))
        }
    }

    /// A slip that leaves a list a list: a word or a number is another, a line with its key lost or said elsewhere.
    private static func slip(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for _ in 0..<Int.random(in: 1...2, using: &generator) {
            let keys = lines.indices.filter { lines[$0].contains("<key>") && $0 + 1 < lines.count }
            guard let place = keys.randomElement(using: &generator) else { return }
            let isOneLine = lines[place + 1].contains("</") || lines[place + 1].contains("/>")
            switch Int.random(in: 0..<4, using: &generator) {
            case 0 where isOneLine: lines.removeSubrange(place...(place + 1))
            case 1 where isOneLine:
                let taken = Array(lines[place...(place + 1)])
                lines.removeSubrange(place...(place + 1))
                let other = lines.indices.filter { lines[$0].contains("<key>") }.randomElement(using: &generator) ?? 4
                lines.insert(contentsOf: taken, at: other)
            case 2 where isOneLine:
                let values = [
                    "<string></string>", "<string>  </string>", "<string>2019-02-30</string>", "<true/>", "<array/>",
                    "<integer>7</integer>", "<real>0.5</real>", "<string>Đ&amp;u\u{31B}</string>", "<dict/>",
                    "<false/>",
                ]
                lines[place + 1] = Substring(values.randomElement(using: &generator) ?? "")
            default: lines.insert(contentsOf: ["<key>mood</key>", "<string>calm &lt;</string>"], at: place)
            }
        }
        bytes = Array(lines.joined(separator: "\n").utf8)
    }

    /// A slip of somebody's hand: a byte changed, a piece lost, said twice or moved.
    private static func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            guard bytes.count > 20 else { return }
            let start = Int.random(in: 0..<(bytes.count - 1), using: &generator)
            let end = min(bytes.count, start + Int.random(in: 1...20, using: &generator))
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: bytes[start] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[start] = Array("<>/&;abc 09-:Z\n".utf8).randomElement(using: &generator) ?? 0
            case 2: bytes.removeSubrange(start..<end)
            case 3: bytes.insert(contentsOf: bytes[start..<end], at: end)
            default:
                bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0..<bytes.count, using: &generator))
            }
        }
    }

    private static func random(depth: Int, using generator: inout SeededGenerator) -> Value {
        switch Int.random(in: 0..<(depth < 4 ? 6 : 4), using: &generator) {
        case 0:
            let texts = [
                "", "Đề nghị", "a & b < c > d \"e\" 'f'", "  hai  ", "\t\n", "😀ữ", "Đu\u{31B}\u{301}c\r\n\u{1B}",
            ]
            return .string(texts.randomElement(using: &generator) ?? "")
        case 1: return .integer(Int64.random(in: .min ... .max, using: &generator))
        case 2: return .boolean(Bool.random(using: &generator))
        case 3: return .instant(Instant(seconds: Int64.random(in: -2_000_000_000...40_000_000_000, using: &generator)))
        case 4:
            return .array(
                (0..<Int.random(in: 0..<5, using: &generator)).map { _ in random(depth: depth + 1, using: &generator) })
        default:
            var values = Entries()
            for number in 0..<Int.random(in: 0..<5, using: &generator) {
                values[["k", "K", "đ", "z&", "a b", "1"][number]] = random(depth: depth + 1, using: &generator)
            }
            return .dictionary(values)
        }
    }
}
