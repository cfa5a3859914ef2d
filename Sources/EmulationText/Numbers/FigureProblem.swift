/// Why a text is no figure.
public enum FigureProblem: Error, Hashable, Sendable {
    /// No language writes a figure like that.
    case notAFigure(String)
    /// It may stand for two figures; how each is written so that it has one reading.
    case twoReadings(String, thousands: String, decimals: String)
    /// It has more digits than a figure keeps.
    case tooManyDigits(String)
    /// It is no whole number from 0 up.
    case notWhole(String)

    /// What is wrong, and how to write it.
    public var phrase: Phrase {
        switch self {
        case .notAFigure(let text):
            Phrase(
                "\(quoting(text)) không phải là số, ví dụ 24,1 hoặc 1.234",
                "\(quoting(text)) is not a number, such as 24.1 or 1,234")
        case .twoReadings(let text, let thousands, let decimals):
            Phrase(
                "\(quoting(text)) theo cách viết tiếng Anh có hai cách hiểu; hãy viết \(thousands) (hàng nghìn) hoặc "
                    + "\(decimals) (phần thập phân)",
                "\(quoting(text)) has two readings; write \(thousands) for thousands or \(decimals) for decimals")
        case .tooManyDigits(let text):
            Phrase(
                "\(quoting(text)) có nhiều chữ số hơn mức ghi được; hãy viết ít hơn 16 chữ số",
                "\(quoting(text)) has more digits than are kept; write fewer than 16")
        case .notWhole(let text):
            Phrase(
                "\(quoting(text)) không phải số nguyên từ 0 trở lên", "\(quoting(text)) is not a whole number from 0 up"
            )
        }
    }
}
