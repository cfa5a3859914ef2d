/// The reason why a text is not a figure.
public enum FigureProblem: Error, Hashable, Sendable {
    /// The text is not a figure in any language.
    case notAFigure(String)
    /// The figure is ambiguous; the values are its two unambiguous forms.
    case twoReadings(String, thousands: String, decimals: String)
    /// The figure has more digits than can be stored.
    case tooManyDigits(String)
    /// The figure is not a whole number of at least 0.
    case notWhole(String)
    /// It counts more members than the group has.
    case moreThanGroup(Int, members: Int)

    /// The problem, and the right way to write a figure.
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
        case .moreThanGroup(let number, let members):
            Phrase(
                "\(number) nhiều hơn số người của tập thể (\(members))",
                "\(number) is more than the group has members (\(members))")
        }
    }
}
