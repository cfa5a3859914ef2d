import Emulation
import Testing

@Suite("Canonical bytes and hashes")
struct CanonicalTests {
    private static let draft = Event(
        id: "k7m2q9x4tz", after: [], at: Instant(seconds: 1_566_985_200), by: "pham-thi-dao", step: .plain(.draft))

    @Test("The example of the file format: a draft made on 28 August 2019")
    func pinnedDraft() {
        let bytes = String(decoding: Self.draft.value.canonicalBytes, as: UTF8.self)
        #expect(bytes == "ds6:actions5:drafts2:at@1566985200es2:bys12:pham-thi-daos2:ids10:k7m2q9x4tze")
        #expect(Self.draft.digest.hex == "42d44a20045b59cf5fd0f4791d99e75b1f5af837e740a21eed4d9b8204af3f59")
    }

    @Test("A text is counted in bytes, and an event names what it came after by hash")
    func pinnedNote() {
        let note = Event(
            id: "n0te000001", after: [Self.draft.digest], at: Instant(seconds: 1_566_985_260), by: "pham-thi-dao",
            step: .plain(.note), note: "Đủ")
        let bytes = String(decoding: note.value.canonicalBytes, as: UTF8.self)
        #expect(
            bytes == """
                ds6:actions4:notes5:afterls64:\(Self.draft.digest.hex)es2:at@1566985260es2:bys12:pham-thi-dao\
                s2:ids10:n0te000001s4:notes5:Đủe
                """)
    }

    @Test(
        "Every kind of value has one spelling",
        arguments: [
            ("Thi đua", "s8:Thi đua"), ("", "s0:"), (19, "i19e"), (-3, "i-3e"), (0.5, "r3fe0000000000000e"),
            (true, "t"), (false, "f"), (["a", 1], "ls1:ai1ee"), ([], "le"), ([:], "de"),
            (.instant(Instant(seconds: -1)), "@-1e"), (.data([0x41, 0x42]), "b2:AB"),
            (["b": 1, "a": ["c": false]], "ds1:ads1:cfes1:bi1ee"),
        ] as [(Value, String)])
    func spelling(_ value: Value, _ expected: String) {
        #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == expected)
    }

    @Test("Keys are ordered by their bytes, so that an accented key comes after every plain one")
    func keyOrder() {
        let value: Value = ["đ": 1, "z": 2, "A": 3, "a": 4, "ab": 5]
        #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == "ds1:Ai3es1:ai4es2:abi5es1:zi2es2:đi1ee")
    }

    @Test("A whole real and the integer it equals are one number")
    func wholeReals() {
        for (real, integer) in [(30.0, 30), (-0.0, 0), (1e15, 1_000_000_000_000_000)] as [(Double, Int64)] {
            #expect(Digest(of: Value.real(real)) == Digest(of: Value.integer(integer)))
        }
        #expect(Digest(of: Value.real(30.5)) != Digest(of: Value.integer(30)))
        #expect(Digest(of: Value.real(1e300)) != Digest(of: Value.real(2e300)))
    }

    @Test("Values that only look alike have different hashes")
    func noCollisions() {
        let alike: [Value] = [
            "1", 1, true, ["1"], [1], ["a": 1], ["a": "1"], .data([0x31]), .instant(Instant(seconds: 1)), ["ab", "c"],
            ["a", "bc"], ["abc"], [["a"], "b"], [["a", "b"]], [:], [], "",
        ]
        #expect(Set(alike.map { Digest(of: $0) }).count == alike.count)
    }

    @Test("An unknown key counts in the hash of an event and of a dossier")
    func unknownKeysCount() {
        let event = Self.draft.forged(extras: ["mood": "calm"])
        #expect(event.digest != Self.draft.digest)
        var dossier = Dossier.onSectorRoute
        let before = dossier.digest
        dossier.extras = ["remark": "x"]
        #expect(dossier.digest != before)
    }

    @Test("A hash is 64 lower-case hexadecimal digits and nothing else")
    func digestText() {
        let hex = Self.draft.digest.hex
        #expect(Digest(hex: hex)?.hex == hex)
        for wrong in [hex.uppercased(), String(hex.dropLast()), hex + "0", "g" + hex.dropFirst(), ""] {
            #expect(Digest(hex: wrong) == nil, "\(wrong)")
        }
    }

    @Test("Each of its digits is told from every other byte, wherever it stands")
    func digestDigits() {
        let hex = Array(Self.draft.digest.hex.utf8)
        for place in hex.indices {
            for byte in UInt8.min...UInt8.max {
                var digits = hex
                digits[place] = byte
                let digest = Digest(hex: String(decoding: digits, as: UTF8.self))
                let isDigit = "0123456789abcdef".utf8.contains(byte)
                #expect(digest.map { Array($0.hex.utf8) } == (isDigit ? digits : nil), "\(byte) at \(place)")
            }
        }
    }

    @Test("An event that was made and the same one read back are one and have one hash")
    func eventReadBack() throws {
        let made = Self.draft
        let read = try Event(made.value)
        #expect(read.digest == made.digest)
        #expect(read == made)
        #expect(Set([read, made]).count == 1)
        #expect(made != made.forged(extras: ["mood": "calm"]))
    }

    @Test("Of the dossier only nominee, award and achievements and what decides the way are its core")
    func core() {
        let dossier = Dossier.onSectorRoute
        let beside: [(inout Dossier) -> Void] = [
            { $0.position = "Trưởng phòng" }, { $0.documents = [Document(.minutes)] }, { $0.isExemplar = true },
            { $0.rewardAmount = 1_490_000 }, { $0.initiatives = [Initiative(name: "Tra cứu", level: .unit)] },
        ]
        for change in beside {
            var changed = dossier
            change(&changed)
            #expect(changed.coreDigest == dossier.coreDigest)
            #expect(changed.digest != dossier.digest)
        }
        let essential: [(inout Dossier) -> Void] = [
            { $0.nominee = "Kim Ngọc Yến" }, { $0.award = "ky-niem-chuong" }, { $0.achievements[0].figure = 215 },
            { $0.achievements = [] }, { $0.sector = "vien-thong" }, { $0.basis = .theme },
        ]
        for change in essential {
            var changed = dossier
            change(&changed)
            #expect(changed.coreDigest != dossier.coreDigest)
        }
    }
}
