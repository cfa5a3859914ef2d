import Emulation
import Testing

@testable import EmulationTUI

/// The guide's key tables leave no screen out.
struct KeyTourTests {
    @Test("every way of the key tables leads somewhere", arguments: KeyTour.all.flatMap(\.visits).map(\.keys))
    func waysAreOpen(keys: String) throws {
        let visit = try #require(KeyTour.all.flatMap(\.visits).first { $0.keys == keys })
        var officer = try Officer(visit.person)
        try officer.press(visit.keys)
        if !keys.isEmpty { #expect(officer.model.kindOfPage != "overview", "\(keys)") }
    }

    @Test("every kind of page has its keys in the guide")
    func allPages() throws {
        // Two people make the conflict page together, which no keys of one lead to; the guide tells of it in words.
        var told: Set<String> = ["damages", "conflict"]
        for visit in KeyTour.all.flatMap(\.visits) {
            var officer = try Officer(visit.person)
            try officer.press(visit.keys)
            told.insert(officer.model.kindOfPage)
        }
        let all = try Set(Scene.all.map { try $0.open().model.kindOfPage })
        #expect(all.subtracting(told).isEmpty, "add to KeyTour: \(all.subtracting(told).sorted())")
    }
}

extension Model {
    /// What the page is, without its state.
    fileprivate var kindOfPage: String {
        Mirror(reflecting: page).children.first?.label ?? "\(page)"
    }
}
