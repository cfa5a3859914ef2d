import Emulation
import EmulationText

/// What a column of a list of nominees tells.
public enum ListColumn: String, CaseIterable, Sendable {
    case ordinal, family, nominee, position, workplace, unit, award, basis, sector, kind, directWorker, year
    case achievements, initiative, initiativeLevel, certificate, movement, deedDay, exemplar, breakthrough, documents
    case members, size, advancedWorkers, fighters, disciplined
    case sex, birthYear, birthday, recipientClass, discipline, disciplineDay, recruitedOn, excellentYears, lowerYears
    case research, ground, founded, firstInBlock

    /// The column that a heading names; nil where none does.
    ///
    /// Case, diacritics, punctuation and what stands in brackets make no difference; of `Họ và tên / Full name` either
    /// half will do.
    public init?(heading: String) {
        for spelling in Self.spellings(of: heading) {
            if let column = Self.known[spelling] {
                self = column
                return
            }
        }
        return nil
    }

    /// The headings that name the column, in Vietnamese and in English; the first of each is how we call it.
    public var headings: (vietnamese: [String], english: [String]) {
        switch self {
        case .ordinal:
            (["STT", "TT", "S.T.T", "Số TT", "Số thứ tự"], ["No.", "No", "Number", "Index"])
        case .family:
            (["Họ và đệm", "Họ", "Họ đệm", "Họ và tên đệm", "Họ lót"], ["Family name", "Surname", "Last name"])
        case .nominee:
            (
                [
                    "Họ và tên", "Họ tên", "Tên", "Tên cá nhân", "Tên tập thể", "Tên tập thể, cá nhân",
                    "Tên cá nhân, tập thể", "Họ và tên, tên tập thể", "Người được đề nghị",
                    "Cá nhân, tập thể được đề nghị",
                ], ["Nominee", "Name", "Full name", "Given name", "First name", "Name of nominee", "Group name"]
            )
        case .position:
            (
                ["Chức vụ", "Chức danh", "Chức vụ, chức danh", "Chức vụ công tác", "Chức vụ, đơn vị công tác"],
                ["Position", "Job title", "Post"]
            )
        case .workplace:
            (
                ["Nơi công tác", "Đơn vị công tác", "Phòng, ban", "Phòng ban", "Phòng", "Bộ phận"],
                ["Workplace", "Division", "Office"]
            )
        case .unit:
            (
                ["Đơn vị", "Tên đơn vị", "Đơn vị đề nghị", "Đơn vị trình", "Mã đơn vị", "Cơ quan"],
                ["Unit", "Unit id", "Organisation", "Organization"]
            )
        case .award:
            (
                [
                    "Hình thức khen thưởng", "Hình thức đề nghị khen thưởng", "Hình thức đề nghị", "Hình thức",
                    "Hình thức khen", "Danh hiệu", "Danh hiệu thi đua", "Danh hiệu, hình thức khen thưởng",
                    "Danh hiệu đề nghị", "Khen thưởng", "Đề nghị khen thưởng", "Đề nghị", "Mức khen",
                ], ["Award", "Proposed award", "Commendation", "Title"]
            )
        case .basis: (["Loại hình", "Loại hình khen thưởng"], ["Basis"])
        case .sector: (["Lĩnh vực"], ["Sector", "Field"])
        case .kind:
            (
                ["Đối tượng", "Cá nhân/tập thể", "Tập thể/cá nhân", "Cá nhân hay tập thể", "Loại đối tượng"],
                ["Kind", "Person/group", "Person or group"]
            )
        case .directWorker:
            (
                ["Lao động trực tiếp", "Người lao động trực tiếp", "LĐ trực tiếp", "Trực tiếp"],
                ["Direct worker", "Direct"]
            )
        case .year: (["Năm", "Năm xét", "Năm đề nghị"], ["Year"])
        case .achievements:
            (
                ["Thành tích", "Tóm tắt thành tích", "Thành tích chính", "Thành tích tóm tắt", "Nội dung thành tích"],
                ["Achievements", "Achievement", "Merits"]
            )
        case .initiative: (["Sáng kiến", "Tên sáng kiến", "Sáng kiến, đề tài"], ["Initiative", "Initiatives"])
        case .initiativeLevel:
            (["Cấp sáng kiến", "Cấp", "Cấp công nhận", "Cấp công nhận sáng kiến"], ["Initiative level", "Level"])
        case .certificate:
            (
                [
                    "Số quyết định", "Số QĐ", "Số QĐ công nhận", "Quyết định công nhận",
                    "Quyết định công nhận sáng kiến", "Số QĐ công nhận sáng kiến", "Số giấy chứng nhận",
                ], ["Certificate", "Certificate no.", "Decision no."]
            )
        case .movement: (["Phong trào", "Phong trào thi đua"], ["Movement"])
        case .deedDay: (["Ngày lập công", "Ngày lập thành tích"], ["Deed day", "Day of the deed"])
        case .exemplar: (["Điển hình tiên tiến", "Điển hình"], ["Exemplar"])
        case .breakthrough: (["Đột phá, 4.0", "Đột phá"], ["Breakthrough", "Breakthrough, 4.0"])
        case .documents: (["Giấy tờ", "Hồ sơ kèm theo", "Hồ sơ"], ["Documents", "Papers"])
        case .members: (["Thành viên"], ["Members"])
        case .size: (["Số người", "Số thành viên", "Tổng số lao động"], ["Group size", "Number of members"])
        case .advancedWorkers: (["Số LĐ tiên tiến", "Số LĐTT", "LĐ tiên tiến"], ["Advanced workers"])
        case .fighters: (["Số CSTĐ cơ sở", "Số CSTĐCS", "CSTĐ cơ sở"], ["Emulation fighters"])
        case .disciplined: (["Bị kỷ luật", "Số bị kỷ luật", "Số người bị kỷ luật"], ["Disciplined"])
        case .sex: (["Giới tính", "Giới", "Nam/nữ", "Nam, nữ"], ["Sex", "Gender"])
        case .birthYear: (["Năm sinh", "NS"], ["Year of birth", "Birth year", "Born"])
        case .birthday:
            (
                ["Ngày sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Sinh ngày"],
                ["Date of birth", "Birthday", "DOB"]
            )
        case .recipientClass:
            (
                ["Phân loại", "Phân loại đối tượng", "Nhóm đối tượng", "Đối tượng khen thưởng"],
                ["Class", "Recipient class"]
            )
        case .discipline: (["Kỷ luật", "Hình thức kỷ luật"], ["Discipline"])
        case .disciplineDay:
            (["Ngày kỷ luật", "Ngày quyết định kỷ luật"], ["Disciplined on", "Day of discipline"])
        case .recruitedOn:
            (
                ["Ngày tuyển dụng", "Ngày vào ngành", "Ngày tuyển dụng lần đầu", "Thời gian tuyển dụng"],
                ["Recruited on", "Day of recruitment", "Recruitment date"]
            )
        case .excellentYears:
            (
                [
                    "Năm hoàn thành xuất sắc", "Các năm hoàn thành xuất sắc", "Năm hoàn thành xuất sắc nhiệm vụ",
                    "Các năm hoàn thành xuất sắc nhiệm vụ", "Năm HTXSNV",
                ], ["Excellent years", "Years rated excellent"]
            )
        case .lowerYears:
            (
                ["Năm xếp loại thấp hơn", "Các năm xếp loại thấp hơn", "Năm chưa hoàn thành xuất sắc"],
                ["Lower years", "Years rated lower"]
            )
        case .research:
            (["Đề tài", "Đề tài nghiên cứu", "Đề tài khoa học", "Đề tài nghiên cứu khoa học"], ["Research"])
        case .ground: (["Căn cứ", "Căn cứ đề nghị", "Căn cứ khen thưởng"], ["Ground"])
        case .founded: (["Năm thành lập"], ["Founded", "Founded in", "Year of founding"])
        case .firstInBlock:
            (
                ["Dẫn đầu khối, cụm", "Nhất khối, cụm", "Tiêu biểu nhất khối, cụm"],
                ["First in block", "First in its block"]
            )
        }
    }

    /// What the column is called.
    public var title: Phrase {
        Phrase(headings.vietnamese.first ?? rawValue, headings.english.first ?? rawValue)
    }

    private static let known: [String: ListColumn] = {
        var known: [String: ListColumn] = [:]
        for column in allCases {
            for heading in column.headings.vietnamese + column.headings.english {
                known[TextFold.slug(heading)] = known[TextFold.slug(heading)] ?? column
            }
        }
        return known
    }()

    /// The heading as it stands, without what is in brackets, and its halves.
    private static func spellings(of heading: String) -> [String] {
        let clean = TextInput.clean(heading)
        guard !clean.isEmpty, clean.utf8.count <= 200 else { return [] }
        var outside = ""
        var depth = 0
        for character in clean {
            if character == "(" || character == "[" { depth += 1 }
            if depth == 0 { outside.append(character) }
            if character == ")" || character == "]" { depth = max(0, depth - 1) }
        }
        var spellings = [clean, outside]
        spellings += clean.split { "/|()[]".contains($0) || $0 == "–" }.map(String.init)
        return spellings.map(TextFold.slug).filter { !$0.isEmpty }
    }
}
