extension NumberText {
    /// A figure with all its digits, for showing and editing; ``reading(_:_:)`` in the same language gives the same
    /// number again.
    ///
    /// In English three decimals after one to three digits get another zero, `1.2340`, as `1.234` could mean 1,234.
    /// Very large and very small figures are written as `1,5e+30`.
    public static func exact(_ figure: Double, _ language: Language) -> String {
        guard figure.isFinite else { return decimal(figure, language) }
        let sign = figure.sign == .minus ? "-" : ""
        let (digits, point) = shortestDigits(of: figure)
        guard (-6...21).contains(point) else {
            let rest = digits.dropFirst()
            let mantissa = String(digits.prefix(1)) + (rest.isEmpty ? "" : language.decimalMark + rest)
            return "\(sign)\(mantissa)e\(point > 0 ? "+" : "-")\((point - 1).magnitude)"
        }
        let padded = digits + String(repeating: "0", count: max(0, point - digits.count))
        let whole = point > 0 ? String(padded.prefix(point)) : "0"
        var decimals = String(repeating: "0", count: max(0, -point)) + padded.dropFirst(max(0, point))
        if decimals.allSatisfy({ $0 == "0" }) { decimals = "" }
        if language == .english, decimals.count == 3, isFirstGroup(whole) { decimals += "0" }
        return sign + grouped(whole, language) + (decimals.isEmpty ? "" : language.decimalMark + decimals)
    }

    /// A figure with its unit: `24,1 %`, `24.1%`, `1.234 tỷ đồng`.
    public static func exact(_ figure: Double, unit: String?, _ language: Language) -> String {
        let number = exact(figure, language)
        guard let unit else { return number }
        return unit == "%" && language == .english ? number + unit : "\(number) \(unit)"
    }

    /// The shortest digits that identify a figure, without zeros at either end, and the number of digits before the
    /// decimal mark; zero is `("0", 1)`.
    private static func shortestDigits(of figure: Double) -> (digits: String, point: Int) {
        guard figure != 0 else { return ("0", 1) }
        let parts = "\(figure.magnitude)".split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let all = mantissa.joined()
        let digits = all.drop { $0 == "0" }
        let point = mantissa[0].count + exponent - (all.count - digits.count)
        return (String(digits.reversed().drop { $0 == "0" }.reversed()), point)
    }
}

extension NumberText {
    /// Reads a figure in a language's notation: Vietnamese `1.234,5`, English `1,234.5`.
    ///
    /// - The language's thousands mark separates groups of exactly three digits: `1.234` is 1234 in Vietnamese. Other
    ///   groups are refused, as in `1..2` and `12.34.56`.
    /// - The language's decimal mark separates decimals, however many follow: `40,125` is 40.125 in Vietnamese. An
    ///   English point between one to three digits and three digits is ambiguous.
    /// - A single mark followed by any other number of digits than three, or preceded by `0` alone, is a decimal mark
    ///   in both languages.
    /// - An unambiguous figure is read in both languages: `1.234.567`, and `1,234.5` with its two different marks.
    /// - Throws: if it is not a figure, is ambiguous, or has more digits than can be stored.
    public static func reading(_ text: String, _ language: Language) throws(FigureProblem) -> Double {
        let clean = TextInput.clean(text)
        var body = clean[...]
        var sign = ""
        if let first = body.first, "+-−".contains(first) {
            sign = first == "+" ? "" : "-"
            body = body.dropFirst()
        }
        var exponent = ""
        if let place = body.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            exponent = "e" + body[body.index(after: place)...]
            body = body[..<place]
            guard let first = exponent.dropFirst().first, "+-".contains(first), exponent.count > 2,
                exponent.dropFirst(2).allSatisfy(isDigit)
            else { throw .notAFigure(clean) }
        }
        guard body.allSatisfy({ isDigit($0) || isMark($0) }), body.contains(where: isDigit) else {
            throw .notAFigure(clean)
        }
        let digits: String
        switch exponent.isEmpty ? parsed(body, language) : parsed(mantissa: body) {
        case .number(let plain): digits = plain
        case .two(let thousands, let decimals):
            throw .twoReadings(clean, thousands: sign + thousands, decimals: sign + decimals)
        case nil: throw .notAFigure(clean)
        }
        guard let figure = Double(sign + digits + exponent), figure.isFinite else { throw .notAFigure(clean) }
        let typed = digits.filter(isDigit).drop { $0 == "0" }
        let significant = String(typed.reversed().drop { $0 == "0" }.reversed())
        // Every figure keeps fifteen digits, and many keep sixteen or seventeen.
        let isKept = significant.count <= 15 || shortestDigits(of: figure).digits == significant
        guard isKept, figure != 0 || significant.isEmpty else { throw .tooManyDigits(clean) }
        return figure
    }

    /// Reads a whole number of at least 0, with or without thousands marks.
    public static func wholeReading(_ text: String, _ language: Language) throws(FigureProblem) -> Int {
        var figure: Double?
        do throws(FigureProblem) {
            figure = try reading(text, language)
        } catch {
            if case .twoReadings = error { throw error }
        }
        guard let number = figure.flatMap(Int.init(exactly:)), number >= 0 else {
            throw .notWhole(TextInput.clean(text))
        }
        return number
    }

    private enum Parsed {
        /// Digits with a point before the decimals, as `Double` reads them.
        case number(String)
        /// The two ways to write an ambiguous figure.
        case two(thousands: String, decimals: String)
    }

    /// The meaning of digits and marks; nil if they are not a figure.
    private static func parsed(_ body: Substring, _ language: Language) -> Parsed? {
        let parts = body.split(omittingEmptySubsequences: false, whereSeparator: isMark).map(String.init)
        let marks = body.filter(isMark).map { String($0) }
        guard let mark = marks.last, let last = parts.last else { return .number(String(body)) }
        guard !last.isEmpty else { return nil }
        if marks.count == 1 {
            let head = parts[0]
            let isThousands = last.count == 3 && head.contains { $0 != "0" }
            if isThousands, mark == language.thousandsMark { return isFirstGroup(head) ? .number(head + last) : nil }
            if isThousands, language == .english, isFirstGroup(head) {
                return .two(thousands: "\(head),\(last)", decimals: "\(head).\(last)0")
            }
            return .number("\(head.isEmpty ? "0" : head).\(last)")
        }
        let hasDecimals = Set(marks).count == 2
        let groups = hasDecimals ? Array(parts.dropLast()) : parts
        guard isFirstGroup(groups[0]), groups.dropFirst().allSatisfy({ $0.count == 3 }),
            !hasDecimals || marks.filter({ $0 == mark }).count == 1
        else { return nil }
        return .number(groups.joined() + (hasDecimals ? ".\(last)" : ""))
    }

    /// The number before an exponent; a mark there is always the decimal mark.
    private static func parsed(mantissa: Substring) -> Parsed? {
        let parts = mantissa.split(omittingEmptySubsequences: false, whereSeparator: isMark)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        return .number(parts.joined(separator: "."))
    }

    /// True if digits before a mark can be the first group of a figure in groups of three.
    private static func isFirstGroup(_ digits: String) -> Bool { (1...3).contains(digits.count) && digits.first != "0" }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func isMark(_ character: Character) -> Bool { character == "." || character == "," }
}
