import EmulationStore
import EmulationText
import Glibc
import Testing

@testable import thidua

@Suite("What is said of a save that failed")
struct FaultTextTests {
    static let met: [Int32] = [
        ENOSPC, EDQUOT, EFBIG, EROFS, EACCES, EPERM, ENOENT, ESTALE, ENOLCK, EOPNOTSUPP, EIO, EMFILE, ELOOP, ENOTDIR,
        EEXIST,
    ]

    @Test("names the file, the reason in both languages and in the system's words, and the way out", arguments: met)
    func told(code: Int32) {
        let path = "nominations/2019/vnpt/2019-vnpt-k7m2q.plist"
        let reason = SystemReason(code: code)
        let failure = Failure(.cannotWrite(path: path, reason: reason))
        #expect(failure.status == .cannotWrite && failure.code == "cannotWrite")
        for language in Language.allCases {
            let told = failure.sentence(language)
            #expect(told.contains(path) && told.contains("(\(reason.words))"))
            #expect(told.contains(language == .vietnamese ? "Chưa có gì thay đổi. " : "Nothing was changed. "))
        }
        #expect(reason.fault.wayOut != nil)
    }

    @Test("tells what was written and not confirmed from what was not written")
    func notConfirmed() {
        let failure = Failure(.notConfirmed(path: "people.plist", reason: SystemReason(code: EIO)))
        #expect(failure.status == .cannotWrite && failure.code == "notConfirmed")
        #expect(!failure.sentence(.vietnamese).contains("Chưa có gì thay đổi"))
        #expect(failure.sentence(.english).contains("Look again before you repeat."))
    }

    @Test("keeps the system's words where there are no others")
    func others() {
        let told = Failure(.cannotWrite(path: "x", reason: SystemReason(code: ENAMETOOLONG))).sentence(.english)
        #expect(told == "Cannot write x: File name too long. Nothing was changed.")
    }

    @Test("says of a workspace that went away while it was open that it was there, not that one be made")
    func gone() {
        let error = WorkspaceError.missing(path: "/srv/thi-dua")
        #expect(error.phrase.english.contains("thidua init"))
        #expect(!error.phraseOnScreen.english.contains("init"))
        #expect(error.phraseOnScreen.vietnamese.contains("/srv/thi-dua"))
    }
}
