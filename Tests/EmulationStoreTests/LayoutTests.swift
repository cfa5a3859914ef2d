import Emulation
import Testing

@testable import EmulationStore

@Suite("Where things stand in a workspace")
struct LayoutTests {
    @Test(
        "A nomination's identifier tells its place by year, unit and five letters, and any other tells none",
        arguments: [
            ("2019-vnpt-k7m2q", "nominations/2019/vnpt/2019-vnpt-k7m2q.plist"),
            ("2019-vu-buu-chinh-k7m2q", "nominations/2019/vu-buu-chinh/2019-vu-buu-chinh-k7m2q.plist"),
            ("2019-k7m2q", nil), ("2019--k7m2q", nil), ("2019---k7m2q", nil), ("19-vnpt-k7m2q", nil),
            ("2o19-vnpt-k7m2q", nil), ("2019-vnpt-k7m2", nil), ("2019-vnpt-k7m2qx", nil), ("2019-vnpt-", nil),
            ("vnpt", nil),
        ] as [(String, String?)])
    func nominations(text: String, path: String?) throws {
        let id = try #require(Nomination.ID(text))
        #expect(Layout.path(of: id) == path)
        if let path { #expect(Layout.isPath(path, of: id)) }
    }

    @Test(
        "A letter's identifier tells its place by its year",
        arguments: [
            ("2019-vnpt-k7m2q", "letters/2019/2019-vnpt-k7m2q.plist"), ("2019-x", "letters/2019/2019-x.plist"),
            ("2019-", nil), ("2019", nil), ("219-x", nil), ("2o19-x", nil),
        ] as [(String, String?)])
    func letters(text: String, path: String?) throws {
        #expect(Layout.path(of: try #require(Letter.ID(text))) == path)
    }

    @Test("A path is a nomination's where the identifier tells just that path")
    func paths() throws {
        let ids = [
            "2019-trung-tam-thong-tin-k7m2q", "2019-a-k7m2q", "2019--k7m2q", "2019-k7m2q", "201x-a-k7m2q",
            "2019-a-k7m2",
            "2019-a--k7m2q", "k7m2q",
        ]
        let paths = [
            "nominations/2019/trung-tam-thong-tin/2019-trung-tam-thong-tin-k7m2q.plist",
            "nominations/2019/a/2019-a-k7m2q.plist", "nominations/2018/a/2019-a-k7m2q.plist",
            "nominations/2019/b/2019-a-k7m2q.plist", "nominations/2019/a/2019-b-k7m2q.plist",
            "nominations/2019/a/2019-a-k7m2q.plist.plist", "nominations/2019/a/2019-a-k7m2q",
            "nominations/2019/a/2019-a-k7m2q.PLIST", "Nominations/2019/a/2019-a-k7m2q.plist",
            "nominations/2019//2019--k7m2q.plist", "nominations/2019/2019-k7m2q.plist",
            "nominations/201x/a/201x-a-k7m2q.plist", "nominations/2019/a-/2019-a--k7m2q.plist", "",
        ]
        var found = 0
        for text in ids {
            let id = try #require(Nomination.ID(text))
            for path in paths {
                let isItsOwn = Layout.path(of: id) == path
                if isItsOwn { found += 1 }
                #expect(Layout.isPath(path, of: id) == isItsOwn, "\(id) at \(path)")
            }
        }
        #expect(found >= 2)
    }
}
