import Emulation
import Foundation
import Synchronization
import Testing

@testable import EmulationStore

@Suite("Where files lie, and how many are read at once")
struct LayoutTests {
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

    @Test("Where a disk makes everybody wait many files are asked for at once, and each gives its own answer")
    func waiting() {
        let atOnce = Mutex((now: 0, most: 0))
        let numbers = Array(0..<160)
        let answers = Parallel.chunks(numbers, .reading, of: 1) { chunk in
            atOnce.withLock { count in
                count.now += 1
                count.most = max(count.most, count.now)
            }
            Thread.sleep(forTimeInterval: 0.02)
            atOnce.withLock { $0.now -= 1 }
            return chunk.map { $0 * 2 }
        }
        #expect(answers.flatMap(\.self) == numbers.map { $0 * 2 })
        #expect(atOnce.withLock { $0.most } == 16)
    }
}
