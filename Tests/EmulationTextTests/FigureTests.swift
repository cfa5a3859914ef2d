import Emulation
import EmulationText
import Testing

@Suite("Figures as people write and read them")
struct FigureTests {
    private func read(_ text: String, _ language: Language) -> Double? {
        try? NumberText.reading(text, language)
    }

    @Test(
        "a point before three digits is thousands in Vietnamese, a comma before any number of digits the decimals",
        arguments: [
            ("1.234", 1234), ("1.500", 1500), ("12.500", 12_500), ("1.234,5", 1234.5), ("40,125", 40.125),
            ("1,234", 1.234), ("1.390.000", 1_390_000), ("24,1", 24.1), ("24.1", 24.1), ("1,5", 1.5), ("1.5", 1.5),
            ("0,125", 0.125), ("0.125", 0.125), ("1234", 1234), ("1234,567", 1234.567), ("-1.234", -1234),
            ("−5", -5), ("+5", 5), (" 32 ", 32), ("05", 5), (",5", 0.5), ("1,234,567", 1_234_567), ("1,234.5", 1234.5),
            ("1,5e+30", 1.5e30),
        ] as [(String, Double)])
    func vietnamese(text: String, figure: Double) {
        #expect(read(text, .vietnamese) == figure)
    }

    @Test(
        "English is the mirror image",
        arguments: [
            ("1,234", 1234), ("12,500", 12_500), ("1,234.5", 1234.5), ("1.2340", 1.234), ("1,390,000", 1_390_000),
            ("24.1", 24.1), ("24,1", 24.1), ("1.5", 1.5), ("1,5", 1.5), ("0.125", 0.125), ("0,125", 0.125),
            ("1234.567", 1234.567), ("1.234.567", 1_234_567), ("1.234,5", 1234.5), ("1.234e+20", 1.234e20),
        ] as [(String, Double)])
    func english(text: String, figure: Double) {
        #expect(read(text, .english) == figure)
    }

    @Test("one point before three digits is ambiguous in English and refused with both unambiguous forms")
    func asked() throws {
        for (text, thousands, decimals) in [("1.234", "1,234", "1.2340"), ("-12.500", "-12,500", "-12.5000")] {
            let asked = FigureProblem.twoReadings(text, thousands: thousands, decimals: decimals)
            #expect(problem(of: text, .english) == asked)
            for language in Language.allCases {
                #expect(asked.phrase(language).contains(thousands) && asked.phrase(language).contains(decimals))
            }
            #expect(read(thousands, .english) == read(decimals, .english).map { $0 * 1000 })
        }
    }

    @Test(
        "groups that are not of three digits are refused in both languages, and so is whatever is no figure",
        arguments: [
            "1..2", "12.34.56", "1.23.4", "1,2,3", "1.234.56", "1,23,456.7", "1.2,3.4", "1.234,567.8", "0.123.456",
            "", ".", ",", "-", "5.", "5,", "1e5", "e+5", "1.2.3e+5", "1e+999", "5 %", "ba mươi", "１２", "1 234", "--5",
            "inf", "nan", "0x10",
        ])
    func refused(text: String) {
        for language in Language.allCases { #expect(read(text, language) == nil, "\(language)") }
    }

    @Test("a thousands mark after more than three digits is refused, not taken for the decimal mark")
    func longFirstGroup() {
        #expect(read("1234.567", .vietnamese) == nil)
        #expect(read("1234,567", .english) == nil)
    }

    @Test("a figure with too many digits is refused, not stored as another")
    func tooManyDigits() {
        #expect(problem(of: "9007199254740993", .vietnamese) == .tooManyDigits("9007199254740993"))
        #expect(problem(of: "0,12345678901234567891", .vietnamese) != nil)
        #expect(problem(of: "1e-999", .english) != nil)
        #expect(read("9007199254740992", .vietnamese) == 9_007_199_254_740_992)
        #expect(read("123456789012345000000", .vietnamese) == 123_456_789_012_345e6)
    }

    private func problem(of text: String, _ language: Language) -> FigureProblem? {
        do throws(FigureProblem) {
            _ = try NumberText.reading(text, language)
            return nil
        } catch {
            return error
        }
    }

    @Test("a figure written for editing has all its digits and is read back as the same number")
    func exact() {
        let texts: [(Double, String, String)] = [
            (1234, "1.234", "1,234"), (12_500, "12.500", "12,500"), (1.234, "1,234", "1.2340"),
            (24.125, "24,125", "24.1250"), (0.001, "0,001", "0.001"), (999_999, "999.999", "999,999"),
            (-1234.5, "-1.234,5", "-1,234.5"), (1234.567, "1.234,567", "1,234.567"), (0, "0", "0"),
            (1e21, "1e+21", "1e+21"), (1.5e-9, "1,5e-9", "1.5e-9"),
            (1e20, "100.000.000.000.000.000.000", "100,000,000,000,000,000,000"),
        ]
        for (figure, vietnamese, english) in texts {
            #expect(NumberText.exact(figure, .vietnamese) == vietnamese)
            #expect(NumberText.exact(figure, .english) == english)
            #expect(read(vietnamese, .vietnamese) == figure && read(english, .english) == figure)
        }
    }

    @Test("any figure at all reads back: whole ones, decimals, signs, and every number a file may hold")
    func anyFigure() {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        func holds(_ figure: Double) {
            for language in Language.allCases {
                let text = NumberText.exact(figure, language)
                #expect(read(text, language)?.bitPattern == figure.bitPattern, "\(text) \(figure) seed \(seed)")
                let shown = NumberText.decimal(figure, language)
                #expect(read(shown, language) != nil, "\(shown) is shown and not read; seed \(seed)")
            }
        }
        for figure in [0, -0.0, 1, .pi, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .leastNormalMagnitude] {
            holds(figure)
            holds(-figure)
        }
        for whole in 0...10_000 { holds(Double(whole)) }
        for _ in 0..<3000 {
            let whole = Int.random(in: 0...1_000_000_000, using: &generator)
            holds(Double(whole))
            holds(-Double(whole))
            // All sizes occur, not only the largest.
            let size = [1, 1000, 1_000_000, 1_000_000_000][Int.random(in: 0..<4, using: &generator)]
            let decimals = [10.0, 100, 1000, 10_000, 1e6, 1e9][Int.random(in: 0..<6, using: &generator)]
            holds(Double(whole % (size * 10)) / decimals)
            let bits = Double(bitPattern: generator.next())
            if bits.isFinite { holds(bits) }
        }
    }

    private func target(_ unit: String) throws -> Target {
        try Target(
            .dictionary([
                "id": .string("a"), "text": .string("Tăng"), "operator": .string("atLeast"), "unit": .string(unit),
            ]))
    }

    @Test("a result is read with the unit that the program shows it with")
    func targets() throws {
        let share = try target("%")
        let rank = try target("rank")
        let money = try target("tỷ đồng")
        for text in ["24,1", "24,1%", "24,1 %", " 24,1 % "] {
            #expect(try share.reading(text, .vietnamese) == 24.1, "\(text)")
        }
        #expect(try rank.reading("hạng 88", .vietnamese) == 88 && rank.reading("Rank 88", .english) == 88)
        #expect(try money.reading("1.234 tỷ đồng", .vietnamese) == 1234)
        for target in [share, rank, money] {
            for figure in [88, 24.125, 1234, 1_234_567.891] {
                for language in Language.allCases {
                    #expect(try target.reading(target.result(figure)(language), language) == figure)
                }
            }
        }
        #expect(throws: FigureProblem.self) { try rank.reading("24 %", .vietnamese) }
        #expect(throws: FigureProblem.self) { try share.reading("%", .vietnamese) }
    }

    @Test("days are read with their word, as they are shown")
    func countsOfDays() throws {
        for language in Language.allCases {
            for days in [0, 1, 12, 1234] {
                #expect(try NumberText.daysReading(NumberText.days(days)(language), language) == days)
            }
        }
        #expect(throws: FigureProblem.self) { try NumberText.daysReading("-1", .vietnamese) }
        #expect(throws: FigureProblem.self) { try NumberText.daysReading("1,5", .vietnamese) }
    }
}
