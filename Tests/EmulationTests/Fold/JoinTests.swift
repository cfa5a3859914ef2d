import Emulation
import Testing

@Suite("Two copies of a nomination as one")
struct JoinTests {
    @Test("A copy joined with an older one of itself is the newer one")
    func older() throws {
        var older = try Story()
        try older.walk("submit")
        var newer = older.apart(seed: 5)
        try newer.walk("endorse verify")
        #expect(try older.nomination.joined(with: newer.nomination) == newer.nomination)
        #expect(try newer.nomination.joined(with: older.nomination) == newer.nomination)
    }

    @Test("Two nominations are not joined")
    func different() throws {
        #expect(throws: JoinError.differentNominations) {
            try Story(seed: 1).nomination.joined(with: Story(seed: 2).nomination)
        }
    }

    @Test("While it may be edited, the copy that was edited holds")
    func edited() throws {
        var start = try Story()
        try start.walk("submit return:reviewer")
        var edited = start.apart(seed: 5)
        try edited.edit { $0.position = "Trưởng phòng" }
        #expect(try start.joined(with: edited).nomination.dossier.position == "Trưởng phòng")
        #expect(try edited.joined(with: start).nomination.dossier.position == "Trưởng phòng")
        try edited.walk("withdraw")
        #expect(try start.joined(with: edited).nomination.dossier.position == "Trưởng phòng")
    }

    @Test("Once it was sent in, the dossier that was sent in holds")
    func sentIn() throws {
        var start = try Story()
        try start.walk("submit return:reviewer")
        var edited = start.apart(seed: 5)
        try edited.edit { $0.position = "Trưởng phòng" }
        try edited.walk("submit")
        #expect(try start.joined(with: edited).nomination.dossier.position == "Trưởng phòng")
        #expect(try edited.joined(with: start).nomination.dossier.position == "Trưởng phòng")
    }

    @Test("Two dossiers changed apart are not joined behind anybody's back")
    func bothEdited() throws {
        var start = try Story()
        try start.walk("submit return:reviewer")
        var left = start.apart(seed: 5)
        var right = start.apart(seed: 6)
        try left.edit { $0.position = "Trưởng phòng" }
        try right.edit { $0.position = "Phó trưởng phòng" }
        #expect(throws: JoinError.dossiersDiffer) { try left.joined(with: right) }
        try left.walk("submit")
        try right.walk("submit")
        #expect(throws: JoinError.dossiersDiffer) { try left.joined(with: right) }
        #expect(throws: JoinError.dossiersDiffer) { try right.joined(with: left) }
    }

    @Test("An edit is not lost when the copy without it withdrew the nomination")
    func withdrawnElsewhere() throws {
        var start = try Story()
        try start.walk("submit return:reviewer")
        var left = start.apart(seed: 5)
        var right = start.apart(seed: 6)
        try left.edit { $0.position = "Trưởng phòng" }
        try left.walk("submit")
        try right.walk("withdraw")
        for story in [try left.joined(with: right), try right.joined(with: left)] {
            #expect(story.state == .disputed)
            #expect(story.nomination.dossier.position == "Trưởng phòng")
            #expect(story.timeline.impossibilities.isEmpty)
        }
    }

    @Test("Keys that nobody knows are kept from both copies, whichever is asked first")
    func unknownKeys() throws {
        let story = try Story()
        var left = story.nomination
        var right = story.nomination
        left.extras = ["a": 1, "both": "left"]
        right.extras = ["b": 2, "both": "right"]
        let joined = try left.joined(with: right)
        #expect(joined == (try right.joined(with: left)))
        #expect(Set(joined.extras.map(\.key)) == ["a", "b", "both"])
    }
}
