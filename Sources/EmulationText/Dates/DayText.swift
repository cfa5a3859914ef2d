import Emulation

extension Day {
    /// Day and month, as in `14/03`; the same in both languages, since the office's papers are.
    public func short(_ language: Language) -> String {
        "\(twoDigits(dayOfMonth))/\(twoDigits(month))"
    }

    /// Day, month and year, as in `14/03/2019`.
    public func full(_ language: Language) -> String {
        let year = String(year)
        return "\(short(language))/\(String(repeating: "0", count: max(0, 4 - year.count)))\(year)"
    }

    /// The day of the week before the full date, as in `thứ Bảy 14/09/2019`.
    public func withWeekday(_ language: Language) -> String {
        "\(weekday.phrase(language)) \(full(language))"
    }
}

extension Weekday {
    /// The day's name.
    public var phrase: Phrase {
        switch self {
        case .monday: Phrase("thứ Hai", "Monday")
        case .tuesday: Phrase("thứ Ba", "Tuesday")
        case .wednesday: Phrase("thứ Tư", "Wednesday")
        case .thursday: Phrase("thứ Năm", "Thursday")
        case .friday: Phrase("thứ Sáu", "Friday")
        case .saturday: Phrase("thứ Bảy", "Saturday")
        case .sunday: Phrase("Chủ nhật", "Sunday")
        }
    }
}

extension Instant {
    /// Day and time in Asia/Ho_Chi_Minh, as in `14/03 09:12`.
    public func clock(_ language: Language) -> String {
        "\(day.short(language)) \(hoursAndMinutes)"
    }

    /// Full date and time in Asia/Ho_Chi_Minh, as in `14/03/2019 09:12`.
    public func fullClock(_ language: Language) -> String {
        "\(day.full(language)) \(hoursAndMinutes)"
    }

    var hoursAndMinutes: String {
        "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
    }
}

extension Quarter {
    /// The quarter with its year: `quý III/2019`, `Q3 2019`.
    public var phrase: Phrase {
        Phrase("quý \(roman)/\(year)", "Q\(number) \(year)")
    }

    /// The quarter where the year goes without saying: `quý III`, `Q3`.
    public func short(_ language: Language) -> String {
        switch language {
        case .vietnamese: "quý \(roman)"
        case .english: "Q\(number)"
        }
    }
}

private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
