import Emulation

/// Why a command could not do what it was asked, with the way out.
public enum FailureText {
    public static let outputLost = Phrase(
        "Không ghi được kết quả ra (ổ đầy hoặc nơi nhận đã đóng). Việc đã lưu vẫn còn; hãy chạy lại vào nơi khác.",
        "The output could not be written (disk full, or the reader is gone). What was saved stays; write elsewhere.")
    public static let notAnswered = Phrase(
        "Chưa trả lời hết nên không tạo gì.", "Not all was answered, so nothing was made.")
    public static func notADay(_ text: String, _ problem: DayProblem) -> Phrase {
        guard problem != .notADay else {
            return Phrase(
                "“\(text)” không phải một ngày. Viết như 2019-03-10 hoặc 10/03/2019.",
                "“\(text)” is not a day. Write it as 2019-03-10 or 10/03/2019.")
        }
        return Phrase(
            "“\(text)” không phải một ngày: \(problem.phrase.vietnamese).",
            "“\(text)” is not a day: \(problem.phrase.english).")
    }
    public static func notDays(_ text: String) -> Phrase {
        Phrase(
            "“\(text)” không phải một ngày hay một đợt. Viết như 14/02/2026 hoặc 14/02/2026-22/02/2026.",
            "“\(text)” is neither a day nor days in a row. Write 14/02/2026 or 14/02/2026-22/02/2026.")
    }
    public static func notAQuarter(_ text: String) -> Phrase {
        Phrase(
            "“\(text)” không phải một quý. Viết 3, Q3, III hoặc quý III/2019.",
            "“\(text)” is not a quarter. Write 3, Q3, III or Q3 2019.")
    }
    public static func notAFigure(_ problem: FigureProblem) -> Phrase {
        Phrase("\(problem.phrase.vietnamese).", "\(problem.phrase.english).")
    }
    public static func notAYear(_ text: String) -> Phrase {
        Phrase("“\(text)” không phải năm từ 1990 đến 2100.", "“\(text)” is not a year from 1990 to 2100.")
    }
    public static func notASize(_ text: String) -> Phrase {
        Phrase(
            "“\(text)” không phải cỡ màn hình. Viết như 80x24, từ 1x1 đến 500x500.",
            "“\(text)” is not a size. Write it as 80x24, from 1x1 to 500x500.")
    }
    public static func notKeys(_ token: String) -> Phrase {
        Phrase("Không hiểu “\(token)” trong chuỗi phím.", "“\(token)” in the keys is not understood.")
    }
    public static func notOneOf(_ text: String, _ option: String, _ words: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        return Phrase(
            "“\(text)” không dùng được cho \(option). Chọn một trong: \(list).",
            "“\(text)” is not a value of \(option). Choose one of: \(list).")
    }
    public static func notAnAction(_ text: String, _ words: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        return Phrase(
            "Không có việc “\(text)”. Chọn một trong: \(list).", "There is no action “\(text)”. Choose one of: \(list)."
        )
    }
    /// The message for an unknown command.
    /// - Parameters:
    ///   - group: the commands before it, such as `calendar`; empty for the program itself.
    ///   - near: similar commands.
    public static func noCommand(_ word: String, of group: String = "", near: [String] = []) -> Phrase {
        let program = group.isEmpty ? "thidua" : "thidua \(group)"
        let meant = near.map(Phrase.init(verbatim:)).alternatives
        let guess =
            near.isEmpty
            ? Phrase("", "")
            : Phrase(" Có phải ý bạn là \(meant.vietnamese)?", " Did you mean \(meant.english)?")
        return Phrase(
            "Không có lệnh “\(word)”.\(guess.vietnamese) Xem các lệnh: \(program) --help.",
            "There is no command “\(word)”.\(guess.english) See the commands: \(program) --help.")
    }
    public static func others(_ count: Int) -> Phrase {
        Phrase("\(count) mục khác", count == 1 ? "1 other" : "\(count) others")
    }
    /// The message for a name that fits several things.
    public static func severalNamed(_ text: String, _ kind: Phrase, _ things: Phrase) -> Phrase {
        Phrase(
            "“\(text)” có thể là nhiều \(kind.vietnamese): \(things.vietnamese). Hãy dùng mã trong ngoặc.",
            "“\(text)” may be more than one \(kind.english): \(things.english). Use the id in brackets.")
    }
    /// The message for an award that is no longer given under this name, with its replacements.
    public static func replaced(_ award: Phrase, _ others: Phrase) -> Phrase {
        Phrase(
            "“\(award.vietnamese)” cần nêu rõ hạng. Hãy chọn \(others.vietnamese).",
            "“\(award.english)” needs its grade. Choose \(others.english).")
    }
    /// The message for a name that fits nothing, with similar names.
    public static func noneNamed(_ text: String, _ kind: Phrase, _ near: Phrase) -> Phrase {
        Phrase(
            "Không có \(kind.vietnamese) “\(text)”. Có phải ý bạn là \(near.vietnamese)?",
            "There is no \(kind.english) “\(text)”. Did you mean \(near.english)?")
    }
    public static func missing(_ options: [String]) -> Phrase {
        let list = options.joined(separator: ", ")
        return Phrase("Còn thiếu \(list).", "Missing: \(list).")
    }
    public static let nothingToChange = Phrase(
        "Chưa nêu gì để sửa. Xem thidua edit --help.", "Nothing to change was named. See thidua edit --help.")
    public static let fromAlone = Phrase(
        "--from đọc cả hồ sơ từ tệp nên chỉ đi cùng --submit.",
        "--from reads the whole dossier from a file and goes with --submit only.")
    public static let numberOnlyForAward = Phrase("--number chỉ dùng cho việc award.", "--number goes with award only.")
    public static let noIDs = Phrase(
        "Đầu vào chuẩn không có mã nào. Mỗi dòng viết một mã.",
        "Standard input names no nomination. Write one id a line.")
    public static let strikeAlone = Phrase(
        "--strike không đi cùng --sent, --on.", "--strike does not go with --sent or --on.")
    public static let nothingToCorrect = Phrase(
        "Nêu ngày đúng bằng --sent hoặc --on, hay xóa bằng --strike.",
        "Give the right day with --sent or --on, or strike out with --strike.")
    public static let noTargetWithoutAchievement = Phrase(
        "--target cần ít nhất một thành tích (--achievement).", "--target wants at least one --achievement.")
    public static func noGround(_ text: String, _ grounds: [Phrase]) -> Phrase {
        guard !grounds.isEmpty else {
            return Phrase(
                "Danh hiệu, hình thức này không có căn cứ để chọn.", "The award has no grounds to choose from.")
        }
        let names = grounds.joined("; ")
        return Phrase(
            "Không có căn cứ \(quoting(text)). Các căn cứ: \(names.vietnamese).",
            "There is no ground \(quoting(text)). The award's grounds: \(names.english).")
    }
    public static func noCondition(_ text: String, _ conditions: [Phrase]) -> Phrase {
        guard !conditions.isEmpty else {
            return Phrase(
                "Danh hiệu, hình thức này không có điều kiện cần đơn vị xác nhận.",
                "No condition of the award wants the unit to confirm it.")
        }
        let names = conditions.joined("; ")
        return Phrase(
            "Không có điều kiện \(quoting(text)). Các điều kiện đơn vị xác nhận được: \(names.vietnamese).",
            "There is no condition \(quoting(text)). The unit may confirm: \(names.english).")
    }
    public static let groupOnly = Phrase(
        "--member và các số liệu tập thể chỉ dùng cho tập thể; thêm --group.",
        "--member and the group's figures are for groups; add --group.")
    public static let sizeNeeded = Phrase(
        "Có số liệu tập thể thì cần --group-size.", "The group's figures want --group-size.")
    public static func groupFigure(_ option: String, _ problem: FigureProblem) -> Phrase {
        Phrase(each: { "\(option): \(problem.phrase($0))." })
    }
    public static func noPerson(_ login: String, in rulebook: Rulebook) -> Phrase {
        let advice = whoAddsLogins(rulebook)
        return Phrase(
            "Tên đăng nhập “\(login)” chưa ứng với ai trong people.plist. \(advice.vietnamese)",
            "The login “\(login)” is nobody's in people.plist. \(advice.english)")
    }
    public static func notYours(_ person: String, _ login: String, in rulebook: Rulebook) -> Phrase {
        let advice = whoAddsLogins(rulebook)
        return Phrase(
            "Tên đăng nhập “\(login)” không được làm với tư cách \(person). Bỏ --as. \(advice.vietnamese)",
            "The login “\(login)” may not work as \(person). Leave --as out. \(advice.english)")
    }
    /// Who can add a login to a person: somebody of the Department, else the first of the people, by their login.
    private static func whoAddsLogins(_ rulebook: Rulebook) -> Phrase {
        let (isDepartment, people) = rulebook.keepers
        guard let first = people.first(where: { !$0.logins.isEmpty }) ?? people.first else {
            return isDepartment
                ? Phrase("Nhờ Vụ TĐKT thêm vào logins của bạn.", "Ask the Department to add it to your logins.")
                : rulebook.adviceToEnterPeople
        }
        let login = first.logins.first.map { Phrase(" (đăng nhập “\($0)”)", " (login “\($0)”)") } ?? Phrase("", "")
        let who =
            isDepartment
            ? Phrase("\(first.name)\(login.vietnamese)", "\(first.name)\(login.english)")
            : Phrase(
                "Chưa có ai của Vụ TĐKT: \(first.name)\(login.vietnamese), người đầu tiên của thư mục này,",
                "Nobody is of the Department yet: \(first.name)\(login.english), the first person of this workspace,")
        return Phrase(
            "\(who.vietnamese) thêm được vào logins (thidua people edit).",
            "\(who.english) can add it to the logins (thidua people edit).")
    }
    public static func noNomination(_ id: String) -> Phrase {
        Phrase(
            "Không có đề nghị “\(id)”. Xem thidua nominations.",
            "There is no nomination “\(id)”. See thidua nominations.")
    }
    public static func noWorkspace(_ path: String) -> Phrase {
        Phrase(
            "Chưa có thư mục làm việc ở \(path). Tạo bằng: thidua init \(path). Xem thử: thidua demo.",
            "There is no workspace at \(path). Make one: thidua init \(path). Have a look first: thidua demo.")
    }
    public static func notEmpty(_ path: String) -> Phrase {
        Phrase(
            "\(path) không trống. Chọn một thư mục trống hoặc chưa có.",
            "\(path) is not empty. Choose a folder that is empty or not there.")
    }
    public static func unreadable(_ path: String, _ reason: Phrase) -> Phrase {
        Phrase("Không đọc được \(path): \(reason.vietnamese).", "Cannot read \(path): \(reason.english).")
    }
    public static func noFile(_ path: String) -> Phrase {
        Phrase(
            "Không có tệp \(path). Xem lại đường dẫn.", "There is no file \(path). Look at the path again.")
    }
    /// The message for a workspace folder that cannot be read, with the system's reason.
    /// - Parameter isRight: true if the user lacks the right to read it.
    public static func unreadableFolder(_ path: String, _ reason: String, isRight: Bool) -> Phrase {
        let wayOut =
            isRight
            ? Phrase(
                "Nhờ người quản lý thư mục cho bạn quyền đọc.",
                "Ask the person in charge of the folder for read access.")
            : Phrase("Xem lại ổ đĩa hoặc ổ mạng rồi làm lại.", "Look at the disk or the network drive and repeat.")
        return Phrase(
            "Không đọc được thư mục \(path) (\(reason)). \(wayOut.vietnamese)",
            "The folder \(path) cannot be read (\(reason)). \(wayOut.english)")
    }
    /// The message for an argument that is not valid UTF-8; invalid bytes are shown as `\xFF`.
    public static func argumentNotUTF8(_ shown: String) -> Phrase {
        Phrase(
            "“\(shown)” không phải mã UTF-8. Hãy đổi tên tệp, thư mục sang UTF-8 (ví dụ bằng convmv) rồi làm lại.",
            "“\(shown)” is not UTF-8. Rename the file or folder to UTF-8 (convmv does) and repeat.")
    }
    /// The message for an environment variable with a path that is not valid UTF-8.
    public static func variableNotUTF8(_ name: String, _ shown: String) -> Phrase {
        Phrase(
            "Biến \(name) là “\(shown)”, không phải mã UTF-8. Hãy chỉ thư mục làm việc bằng --workspace.",
            "The variable \(name) is “\(shown)”, which is not UTF-8. Name the workspace with --workspace.")
    }
    public static func mayNotRead(_ path: String) -> Phrase {
        Phrase(
            "Bạn không có quyền đọc \(path). Nhờ người giữ tệp cho quyền đọc, hoặc chép sang nơi bạn đọc được.",
            "You may not read \(path). Have whoever keeps it let you, or copy it to where you may.")
    }
    /// That a nomination was changed meanwhile: by whom, when, and what of it.
    public static func nominationChanged(_ id: String, _ what: String) -> Phrase {
        let told = what.isEmpty ? "" : " (\(what))"
        return Phrase(
            "\(id) vừa được thay đổi ở nơi khác\(told) nên chưa ghi gì. Xem lại: thidua show \(id), rồi làm lại.",
            "\(id) was changed elsewhere\(told), so nothing was written. Look again: thidua show \(id), then repeat.")
    }
    /// The last thing in a history, where nobody knows what came since somebody read it.
    public static func lastInHistory(_ what: String) -> Phrase {
        Phrase("việc cuối trong lịch sử: \(what)", "last in its history: \(what)")
    }
    public static func notAHash(_ text: String) -> Phrase {
        Phrase(
            "“\(text)” không phải mã băm; lấy khóa version của thidua show --json.",
            "“\(text)” is no hash; take the key version of thidua show --json.")
    }
    public static let seenIsForOne = Phrase(
        "--seen chỉ dùng khi xử lý một đề nghị.", "--seen is for acting on one nomination.")
    public static let changedElsewhere = Phrase(
        "Tệp vừa được thay đổi ở nơi khác nên chưa ghi gì. Hãy làm lại.",
        "The file was changed elsewhere, so nothing was written. Do it again.")
    public static let minutesOrRemove = Phrase(
        "Nêu --title, --number hoặc --on của biên bản, hoặc chỉ --remove.",
        "Give --title, --number or --on of the minutes, or --remove alone.")
    public static let sampleYear = Phrase("Dữ liệu mẫu chỉ có của năm 2019.", "The sample is of 2019 only.")
    public static let notATerminal = Phrase(
        "Màn hình cần một terminal. Không có terminal thì dùng: thidua screen.",
        "The screens want a terminal. Without one use: thidua screen.")
    /// That the terminal database has no such terminal.
    public static func unknownTerminal(_ term: String) -> Phrase {
        Phrase(
            "Hệ thống không biết terminal này (TERM=“\(term)”). \(otherTerminal.vietnamese)",
            "The system does not know this terminal (TERM=“\(term)”). \(otherTerminal.english)")
    }
    /// That the terminal cannot place its cursor.
    public static func dumbTerminal(_ term: String) -> Phrase {
        Phrase(
            "Terminal này không đặt được con trỏ nên không vẽ được màn hình (TERM=“\(term)”). \(otherTerminal.vietnamese)",
            "This terminal cannot place its cursor, so nothing can be drawn on it (TERM=“\(term)”). \(otherTerminal.english)"
        )
    }
    /// That the terminal could not be taken though it is known.
    public static func badTerminal(_ term: String) -> Phrase {
        Phrase(
            "Không vẽ được trên terminal này (TERM=“\(term)”): nó thiếu lệnh xóa hoặc đặt con trỏ. \(otherTerminal.vietnamese)",
            "This terminal cannot be drawn on (TERM=“\(term)”): it lacks a way to clear or to move. \(otherTerminal.english)"
        )
    }
    private static let otherTerminal = Phrase(
        "Đặt TERM, ví dụ xterm-256color, hoặc dùng: thidua screen.",
        "Set TERM, such as xterm-256color, or use: thidua screen.")
}
