import Emulation
import EmulationStore
import EmulationText
import Glibc

extension WorkspaceError {
    /// What went wrong with the files, naming the file, and the way out.
    var phrase: Phrase {
        switch self {
        case .missing(let path), .notAWorkspace(let path): FailureText.noWorkspace(path)
        case .noSuchItem(.nomination, let id): FailureText.noNomination(id)
        case .noSuchItem(let kind, let id):
            Phrase("Không có \(kind.phrase.vietnamese) “\(id)”.", "There is no \(kind.phrase.english) “\(id)”.")
        case .damaged(let damage) where damage.path.hasPrefix("/"):
            // The damage is of the workspace's own folder.
            if case .unreadable(let reason) = damage.problem {
                FailureText.unreadableFolder(damage.path, reason.words, isRight: [EACCES, EPERM].contains(reason.code))
            } else {
                Phrase(
                    "\(damage.path): \(damage.problem.sentence.vietnamese)",
                    "\(damage.path): \(damage.problem.sentence.english)")
            }
        case .damaged(let damage):
            Phrase(
                "\(damage.path): \(damage.problem.sentence.vietnamese) Tệp được để nguyên; xem thidua check.",
                "\(damage.path): \(damage.problem.sentence.english) The file is left as it is; see thidua check.")
        case .notEmpty(let path): FailureText.notEmpty(path)
        case .cannotCreate(let path, let reason): FaultText.cannotCreate(path, reason.fault)
        case .cannotWrite(let path, let reason): FaultText.cannotWrite(path, reason.fault)
        case .notConfirmed(let path, let reason): FaultText.notConfirmed(path, reason.fault)
        case .readOnly(let path, let why): FaultText.readOnly(path, why.phrase, why.wayOut)
        case .locked(let path):
            Phrase(
                "Người khác đang ghi vào \(path). Hãy thử lại sau ít phút.",
                "Somebody else is writing to \(path). Try again in a moment.")
        case .conflict(let path):
            Phrase(
                "\(path) vừa được thay đổi ở nơi khác nên chưa ghi gì. Xem lại rồi làm lại.",
                "\(path) was changed elsewhere, so nothing was written. Look again and repeat.")
        case .badInput(let path, let error):
            Phrase("\(path): \(error.phrase.vietnamese)", "\(path): \(error.phrase.english)")
        case .badSource(let path, .tooLarge(let limit)): PaperFailureText.tooLarge(path, limit)
        case .badSource(let path, let problem): PaperFailureText.badFile(path, problem.phrase)
        case .badPaper(let path, .missing): PaperFailureText.missing(path)
        case .badPaper(let path, _): PaperFailureText.unreadable(path)
        case .noPaper(_, let number): PaperFailureText.noPaper(number)
        }
    }
}

extension ReadOnlyReason {
    /// Why nothing may be written.
    var phrase: Phrase {
        switch self {
        case .newerFormat(let found):
            Phrase(
                "định dạng \(found) do phiên bản mới hơn của chương trình ghi; hãy cập nhật chương trình",
                "format \(found) was written by a newer version of the program; update the program")
        case .folder(let reason): reason.fault.cause
        }
    }

    /// What helps, where it is not said with the reason.
    var wayOut: Phrase? {
        if case .folder(let reason) = self { reason.fault.wayOut } else { nil }
    }
}

extension ItemKind {
    /// What the thing is called.
    var phrase: Phrase {
        switch self {
        case .nomination: Phrase("đề nghị", "nomination")
        case .decision: Phrase("quyết định", "decision")
        case .letter: Refusal.Kind.letter.phrase
        case .report: Phrase("báo cáo quý", "quarterly report")
        case .guidance: Phrase("văn bản hướng dẫn", "guidance document")
        case .registry: Phrase("sổ khen thưởng", "registry")
        case .unit: Refusal.Kind.unit.phrase
        case .award: Refusal.Kind.award.phrase
        case .sector: Refusal.Kind.sector.phrase
        case .movement: Refusal.Kind.movement.phrase
        case .person: Refusal.Kind.person.phrase
        case .target: Refusal.Kind.target.phrase
        }
    }
}

extension Damage.Problem {
    /// The problem of the file, with one full stop at the end.
    var sentence: Phrase {
        func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
        return Phrase(ended(phrase.vietnamese), ended(phrase.english))
    }

    /// What the program's own look at a list finds, in Vietnamese; what the system's reader says stays as it is.
    private static let vietnamese = [
        "NUL in the text": "có ký tự NUL",
        "broken binary property list": "danh sách dạng nhị phân bị hỏng",
        "content after the end of the list": "có nội dung sau phần kết thúc",
        "declared as ASCII, with other letters in it": "khai báo mã ASCII nhưng có chữ ngoài ASCII",
        "document type with declarations": "phần DOCTYPE có khai báo riêng",
        "key that is no text": "khóa không phải văn bản",
        "neither XML nor a binary property list": "không phải XML, cũng không phải dạng nhị phân",
        "unexpected end": "tệp bị cụt",
        "unsupported object in binary property list": "có đối tượng lạ trong dạng nhị phân",
    ]

    /// What is wrong with the file.
    var phrase: Phrase {
        switch self {
        case .missing: Phrase("không có tệp này", "the file is not there")
        case .empty: Phrase("tệp rỗng", "the file is empty")
        case .notAPropertyList(let detail):
            Phrase(
                "không phải danh sách thuộc tính (\(Self.vietnamese[detail] ?? detail))",
                "not a property list (\(detail))")
        case .utf16: Phrase("mã UTF-16; hãy lưu lại bằng UTF-8", "UTF-16; save it as UTF-8")
        case .duplicateKey(let key): Phrase("khóa “\(key)” có hai lần", "the key “\(key)” stands twice")
        case .field(let error): error.phrase
        case .otherKind(let key):
            Phrase("là tệp thuộc loại khác (có mục “\(key)”)", "a file of another kind (it has the key “\(key)”)")
        case .newerFormat(let found):
            Phrase(
                "định dạng \(found) của phiên bản mới hơn; đọc được, không ghi đè",
                "format \(found) of a newer version; read, never saved over")
        case .tooLarge(let limit): Phrase("lớn hơn \(limit) byte", "larger than \(limit) bytes")
        case .tooManyValues:
            Phrase(
                "có quá nhiều giá trị tham chiếu lặp lại", "comes to too many values when its references are followed")
        case .tooDeep(let limit): Phrase("lồng sâu hơn \(limit) lớp", "nested deeper than \(limit) levels")
        case .notARegularFile: Phrase("không phải tệp thường", "not a regular file")
        case .symbolicLink: Phrase("là liên kết, không đọc theo", "a link, which is not followed")
        case .notAFolder: Phrase("là tệp, đáng lẽ phải là thư mục", "a file where a folder belongs")
        case .unreadable(let reason):
            Phrase("hệ thống không cho đọc (\(reason.words))", "cannot be read (\(reason.words))")
        case .duplicateID(let other): Phrase("trùng mã với \(other)", "has the same id as \(other)")
        case .repeatedID(let id):
            Phrase("mã “\(id)” có hai lần, bản đầu được dùng", "“\(id)” stands twice, the first counts")
        case .unexpected: Phrase("không thuộc về thư mục làm việc, không dùng", "belongs to no workspace, not used")
        }
    }
}

extension Problem.Kind {
    /// What checking found.
    var phrase: Phrase {
        switch self {
        case .damage(let problem): return problem.phrase
        case .impossible(let event, let problem):
            let what = problem.phrase
            return Phrase("sự kiện \(event): \(what.vietnamese)", "event \(event): \(what.english)")
        case .changedOutside(let change, let name): return change.phrase(by: name)
        case .unknownReference(let kind, let id):
            return Phrase(
                "nêu \(kind.phrase.vietnamese) “\(id)” không có",
                "names the \(kind.phrase.english) “\(id)”, which is not there")
        case .misplaced(let expected): return Phrase("đáng lẽ nằm ở \(expected)", "belongs at \(expected)")
        case .awardWithoutEffect(let id):
            return Phrase(
                "khen \(id) nhưng lịch sử của đề nghị không cho phép", "awards \(id), which its history does not allow")
        case .numberTwice(let number, let other):
            return Phrase(
                "số \(number) đã dùng cho tờ trình \(other) trong năm", "has the number \(number) of \(other) that year"
            )
        case .tooManyNames(let count, let limit):
            return Phrase("có \(count) tên, tối đa \(limit)", "carries \(count) names, at most \(limit) may be")
        case .letterOfAnotherUnit(let id):
            return Phrase("thuộc tờ trình \(id) của đơn vị khác", "travels with \(id), a letter of another unit")
        case .paper(let status): return status.problemPhrase
        case .olderReference: return ReferenceText.note
        case .unnamedPaper:
            return Phrase("không hồ sơ nào nêu tệp này", "no dossier names this file")
        case .companion:
            return Phrase(
                "tệp phụ macOS để lại khi chép, không dùng; có thể xóa",
                "left by macOS beside a copy, not used; it may be deleted")
        }
    }
}

extension Damage.Severity {
    /// How much it costs.
    var phrase: Phrase {
        switch self {
        case .error: Phrase("lỗi", "error")
        case .warning: Phrase("lưu ý", "warning")
        case .note: Phrase("thông tin", "note")
        }
    }
}
