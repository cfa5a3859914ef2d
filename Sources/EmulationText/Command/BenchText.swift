/// What `thidua-bench` says.
public enum BenchText {
    public static let program = Phrase(
        "Đo tốc độ của thidua trên thư mục làm việc lớn.", "Measure thidua on large workspaces.")
    public static let make = Phrase(
        "Tạo thư mục làm việc có N đề nghị, dữ liệu bịa.", "Make a workspace of N nominations, all invented.")
    public static let makeMore = Phrase(
        "Cùng số lượng và cùng seed thì từng byte giống nhau.", "The same number and seed give the same bytes.")
    public static let count = Phrase("Số đề nghị, từ 1 đến 1.000.000.", "How many nominations, 1 to 1,000,000.")
    public static let seed = Phrase("Số chọn bộ dữ liệu.", "Which of the many workspaces of that number.")
    public static let badCount = Phrase(
        "Số đề nghị phải từ 1 đến 1.000.000.", "The number of nominations must be 1 to 1,000,000.")
    public static func made(_ nominations: Int, files: Int, seconds: Double) -> Phrase {
        Phrase(each: { language in
            let counts = [nominations, files].map { NumberText.count($0, language) }
            let time = NumberText.decimal(seconds, language)
            return language == .vietnamese
                ? "\(counts[0]) đề nghị, tổng cộng \(counts[1]) tệp, trong \(time) giây."
                : "\(counts[0]) nominations, \(counts[1]) files in all, in \(time) s."
        })
    }
}
