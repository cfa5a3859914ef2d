import Emulation
import EmulationText

/// A kind of screen and ways to it on the sample, so that the guide's key tables can be read off the program.
public struct KeyTour: Sendable {
    /// What the screen is called in the guide.
    public let title: Phrase
    /// Who goes there and by which keys: several where different people can do different things there.
    public let visits: [Visit]

    /// One way to a screen.
    public struct Visit: Sendable {
        /// Who works.
        public let person: Person.ID
        /// The keys, written as for `thidua screen --keys`.
        public let keys: String
    }

    private init(_ title: Phrase, _ visits: (Person.ID, String)...) {
        self.title = title
        self.visits = visits.map { Visit(person: $0.0, keys: $0.1) }
    }

    /// Every kind of screen, in the order of the guide.
    public static let all: [KeyTour] = lists + dossiers + letters + deadlines + reference + settings

    private static let department: Person.ID = "tran-thi-mai"
    private static let officer: Person.ID = "nguyen-tien-dat"
    private static let reviewer: Person.ID = "le-van-duc"

    private static let lists = [
        KeyTour(KeyTourText.overview, (department, "")),
        KeyTour(KeyTourText.nominations, (officer, "4"), (department, "4")),
        KeyTour(KeyTourText.filtering, (department, "4/")),
        KeyTour(KeyTourText.marked, (reviewer, "5<tab>*"), (officer, "4/ban nhap<enter>*"), (department, "5<tab>*")),
        KeyTour(KeyTourText.filterPanel, (department, "4f")),
        KeyTour(KeyTourText.results, ("nguyen-quoc-uy", "5<tab>*a1")),
        KeyTour(KeyTourText.listFields, (officer, "4i")),
        KeyTour(KeyTourText.listPreview, (officer, "4<paste:\(list)>"), (officer, "4<paste:\(badList)>")),
    ]

    private static let dossiers = [
        KeyTour(
            KeyTourText.dossier, (officer, "4/nghiem xuan phu<enter><enter>"),
            (officer, "4/phan thi hanh<enter><enter>"),
            (reviewer, "4/uoc mo<enter><enter>"),
            (department, "4f dau moi dong y<enter><enter><enter>"),
            ("nguyen-huu-nghia", "4f da tham dinh<enter><enter><enter>"),
            ("phung-quang-thinh", "4f hoi dong de nghi<enter><enter><enter>"),
            ("phung-quang-thinh", "4f da khen<enter><enter><enter>")),
        KeyTour(KeyTourText.forMe, (reviewer, "5"), (department, "5")),
        KeyTour(KeyTourText.queueList, (reviewer, "5<tab>"), (department, "5<tab>")),
        KeyTour(KeyTourText.nominationForm, (officer, "4n")),
        KeyTour(
            KeyTourText.papers, (officer, "4/nghiem xuan phu<enter><enter>d"), (reviewer, "4/uoc mo<enter><enter>d")),
        KeyTour(KeyTourText.paperText, (department, "4/uoc mo<enter><enter>d<down><down><enter>")),
        KeyTour(KeyTourText.paperForm, (officer, "4/nghiem xuan phu<enter><enter>da")),
    ]

    private static let letters = [
        KeyTour(KeyTourText.letters, (officer, "4t"), (department, "4t")),
        KeyTour(KeyTourText.letter, (officer, "4t<enter>"), (department, "4t<down><enter>")),
        KeyTour(KeyTourText.letterForm, (officer, "4t<enter>e")),
        KeyTour(KeyTourText.compare, (department, "5<left>t"), (reviewer, "5t")),
    ]

    private static let deadlines = [
        KeyTour(KeyTourText.deadlines, (department, "6"), (officer, "6")),
        KeyTour(KeyTourText.report, (department, "6<enter>"), (department, "6<left><enter>")),
        KeyTour(KeyTourText.reportForm, (department, "6g")),
        KeyTour(KeyTourText.measureForm, (department, "6m")),
    ]

    private static let reference = [
        KeyTour(KeyTourText.sectors, (department, "2")),
        KeyTour(KeyTourText.sector, (department, "2<enter>"), (department, "2<enter><tab>")),
        KeyTour(KeyTourText.units, (department, "3")),
        KeyTour(KeyTourText.directive, (department, "9")),
        KeyTour(KeyTourText.clause, (department, "9<down><down><enter>")),
    ]

    private static let settings = [
        KeyTour(KeyTourText.settings, (department, "<f6>"), (officer, "<f6>")),
        KeyTour(KeyTourText.settingsPeople, (department, "<f6><tab>"), (officer, "<f6><tab>")),
        KeyTour(KeyTourText.settingsPerson, (department, "<f6><tab>/duy kien<enter><enter>")),
        KeyTour(KeyTourText.settingsUnits, (department, "<f6><tab><tab>")),
        KeyTour(KeyTourText.settingsUnit, (department, "<f6><tab><tab><enter>")),
        KeyTour(KeyTourText.settingsCalendar, (department, "<f6><tab><tab><tab>")),
        KeyTour(KeyTourText.settingsForm, (department, "<f6><tab>n")),
        KeyTour(KeyTourText.display, (department, "<f7>")),
    ]

    private static let list = #"Họ và tên\tHình thức khen thưởng\nLê Thị Ái\tGiấy khen"#
    private static let badList = #"Họ và tên\tHình thức khen thưởng\nLê Thị Ái\tGiấy"#
}
