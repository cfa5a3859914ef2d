import Emulation

/// The parts of invented names. Whoever is called so by chance is not meant.
enum Names {
    private static let family = [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
        "Lý", "Đào", "Đinh", "Lâm", "Mai", "Trịnh", "Đoàn", "Tạ", "Lương", "Quách", "Kiều", "Nông", "Ung",
    ]
    private static let middle = [
        "Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Thanh", "Quang", "Thu", "Xuân", "Hồng", "Bích", "Quốc", "Gia",
        "Anh", "Kim", "Phương", "Đình", "Công", "Tuấn", "Mỹ", "Diệu", "Khánh", "Bảo", "Nhật", "Hoài", "Thùy", "Trọng",
    ]
    private static let given = [
        "An", "Ánh", "Ân", "Bằng", "Bình", "Châu", "Chi", "Cường", "Dung", "Dũng", "Duy", "Đạt", "Định", "Đông",
        "Giang",
        "Hà", "Hải", "Hạnh", "Hằng", "Hậu", "Hiền", "Hiếu", "Hoa", "Hòa", "Huệ", "Hùng", "Hưng", "Hương", "Khải",
        "Khoa",
        "Kiên", "Lam", "Lan", "Liên", "Linh", "Loan", "Long", "Lộc", "Ly", "Mạnh", "Mơ", "Nam", "Nga", "Ngân", "Nghĩa",
        "Nhàn", "Nhung", "Oanh", "Phúc", "Phượng", "Quân", "Quyên", "Quỳnh", "Sáng", "Sơn", "Tâm", "Thắng", "Thảo",
        "Thịnh", "Thoa", "Thúy", "Tiến", "Toàn", "Trang", "Trinh", "Trung", "Tuyết", "Tú", "Uyên", "Vân", "Việt",
        "Vinh",
        "Vượng", "Xuyến", "Yên", "Yến",
    ]
    private static let groups = ["Phòng", "Đội", "Tổ", "Ban", "Trung tâm"]
    private static let fields = [
        "Kế hoạch", "Tài chính", "Kỹ thuật", "Nghiệp vụ bưu chính", "Hạ tầng viễn thông", "An toàn thông tin",
        "Phần mềm", "Chuyển đổi số", "Báo chí, xuất bản", "Thông tin cơ sở", "Chăm sóc khách hàng", "Vận chuyển",
        "Tần số", "Pháp chế", "Tổ chức, hành chính", "Dữ liệu",
    ]

    /// A person: family name, one or two middle names, given name.
    static func person(using generator: inout SeededGenerator) -> String {
        let second = generator.happens(1, in: 3) ? " \(generator.pick(middle))" : ""
        return "\(generator.pick(family)) \(generator.pick(middle))\(second) \(generator.pick(given))"
    }

    /// A group inside a unit.
    static func group(using generator: inout SeededGenerator) -> String {
        "\(generator.pick(groups)) \(generator.pick(fields)) \(Int.random(in: 1...40, using: &generator))"
    }
}

extension SeededGenerator {
    /// One of several, each as likely as the others.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &self)]
    }

    /// One of several, as likely as its weight tells.
    mutating func pick<Element>(weighted elements: [(Element, Int)]) -> Element {
        var rest = Int.random(in: 0..<elements.reduce(0) { $0 + $1.1 }, using: &self)
        var position = 0
        while rest >= elements[position].1 {
            rest -= elements[position].1
            position += 1
        }
        return elements[position].0
    }

    /// Whether something happens that does so many times out of so many.
    mutating func happens(_ times: Int, in tries: Int) -> Bool {
        Int.random(in: 0..<tries, using: &self) < times
    }
}
