/// What `thidua-bench` says.
public enum BenchText {
    public static let program = Phrase(
        "Đo tốc độ của thidua trên thư mục làm việc lớn.", "Measure thidua on large workspaces.")
    public static let make = Phrase(
        "Tạo thư mục làm việc có N đề nghị, dữ liệu bịa.", "Make a workspace of N nominations, all invented.")
    public static let makeMore = Phrase(
        "Cùng số lượng và cùng seed thì từng byte giống nhau.", "The same number and seed give the same bytes.")
    public static let count = Phrase("Số đề nghị, từ 1 đến 1.000.000.", "How many nominations, 1 to 1,000,000.")
    public static let seed = Phrase("Số chọn bộ dữ liệu.", "Which of the many workspaces of that number.")
    public static let badCount = Phrase(
        "Số đề nghị phải từ 1 đến 1.000.000.", "The number of nominations must be 1 to 1,000,000.")
    public static func made(_ nominations: Int, files: Int, seconds: Double) -> Phrase {
        Phrase(each: { language in
            let counts = [nominations, files].map { NumberText.count($0, language) }
            let time = NumberText.decimal(seconds, language)
            return language == .vietnamese
                ? "\(counts[0]) đề nghị, tổng cộng \(counts[1]) tệp, trong \(time) giây."
                : "\(counts[0]) nominations, \(counts[1]) files in all, in \(time) s."
        })
    }

    public static let run = Phrase(
        "Đo: mở, truy vấn, tìm, vẽ, lưu, bộ nhớ; và mức tăng.",
        "Measure opening, queries, search, drawing, saving, memory; and how each grows.")
    public static let runMore = Phrase(
        "Mỗi cỡ đo trong một tiến trình riêng. Hãy dùng bản release; máy đang bận thì số liệu không tin được.",
        "Each size in a process of its own. Build it with -c release; figures of a busy machine mean little.")
    public static let sizes = Phrase(
        "Các số đề nghị, cách nhau bằng dấu phẩy.", "The numbers of nominations, with commas.")
    public static let folder = Phrase(
        "Giữ và dùng lại các thư mục làm việc ở đây (mặc định: thư mục tạm, xong thì xóa).",
        "Keep the workspaces here and use them again (default: a temporary folder, removed afterwards).")
    public static func making(_ count: Int) -> Phrase {
        Phrase(each: { "\($0 == .vietnamese ? "Đang tạo" : "Making") \(NumberText.count(count, $0))…" })
    }
    public static func measuring(_ count: Int) -> Phrase {
        Phrase(each: { "\($0 == .vietnamese ? "Đang đo" : "Measuring") \(NumberText.count(count, $0))…" })
    }

    public static let trySaving = Phrase(
        "Lưu liên tục vào một thư mục mẫu, in ra từng việc đã chắc chắn trên đĩa.",
        "Save without pause into a sample, printing each thing that is on disk.")
    public static let trySavingMore = Phrase(
        """
        Để thử một nơi lưu (ổ mạng, máy chủ tệp): chạy vài tiến trình cùng lúc, ngắt chúng hay rút điện giữa chừng, rồi
        xem thidua check sạch và mọi dòng đã in đều còn trong thư mục.
        """,
        """
        To try a place (a network drive, a file server): run several at once, kill them or cut the power, then see that
        thidua check is clean and that everything printed is in the folder.
        """)
    public static let sample = Phrase(
        "Một thư mục mẫu (thidua init DIR --sample).", "A sample workspace (thidua init DIR --sample).")
    public static let rounds = Phrase(
        "Số lượt rồi dừng (mặc định: chạy mãi).", "Stop after so many rounds (default: go on for ever).")
    public static let noteOn = Phrase(
        "Mỗi lượt ghi chú thêm vào đề nghị này (các tiến trình cùng ghi một tệp).",
        "In every round note on this nomination as well, so that several write one file.")
    public static func sampleOnly(_ path: String) -> Phrase {
        Phrase(
            "\(path) không phải dữ liệu mẫu nên không ghi thử vào đó. Tạo bằng: thidua init DIR --sample.",
            "\(path) is no sample, so nothing is tried on it. Make one: thidua init DIR --sample.")
    }

    public static let subject = Phrase("Số đề nghị", "Nominations")
    public static let open = Phrase("mở thư mục làm việc (tệp đã ở bộ nhớ đệm)", "open the workspace (files cached)")
    public static let lookAgain = Phrase("xem lại, không có gì đổi", "look again, nothing changed")
    public static func query(_ order: Phrase) -> Phrase {
        Phrase("cả danh sách, \(order.vietnamese)", "the whole list, \(order.english)")
    }
    public static let queryFiltered = Phrase(
        "danh sách một lĩnh vực, một trạng thái", "the list of one sector and state")
    public static let search = Phrase("tìm: một lần gõ, chỉ truy vấn", "search: a keystroke, the query alone")
    public static let searchToGrid = Phrase("tìm: từ phím đến màn hình", "search: from key to grid")
    public static let draw = Phrase("vẽ danh sách 120×40", "draw the list at 120×40")
    public static func keyToGrid(_ key: String) -> Phrase {
        Phrase("\(key): từ phím đến màn hình", "\(key): from key to grid")
    }
    public static let save = Phrase("lưu một bước xử lý, chắc chắn trên đĩa", "save one step, durably")
    public static let saveFloor = Phrase("riêng ghi, fsync, đổi tên, fsync", "write, fsync, rename, fsync alone")
    public static let saveToGrid = Phrase("lưu rồi vẽ lại", "save and draw again")
    public static let saveRatio = Phrase("lưu so với riêng việc ghi", "a save against the bare write")
    public static let memoryAtStart = Phrase("bộ nhớ lúc bắt đầu", "memory before anything is read")
    public static let memoryOpened = Phrase("bộ nhớ cao nhất khi đã mở và vẽ", "peak memory once open and drawn")
    public static let memoryAtEnd = Phrase("bộ nhớ cao nhất khi kết thúc", "peak memory at the end")
    public static let files = Phrase("số tệp", "files")
    public static let bytes = Phrase("dung lượng nội dung", "what they hold")
    public static let bytesOnDisk = Phrase("dung lượng trên đĩa", "on disk")
    public static let legend = Phrase(
        "Mili giây: trung vị; p99 (đo dưới 100 lần thì là lần lâu nhất); trung vị thời gian CPU.",
        "Milliseconds: the median; p99 (the longest where there were fewer than 100 rounds); the median of CPU time.")
    public static let growthLegend = Phrase(
        "Cột cuối: mức tăng từ cỡ đầu đến cỡ cuối, tính theo CPU; riêng việc lưu tính theo trung vị.",
        "Last column: growth from the first size to the last by CPU time, of saves by the median.")
    public static func machine(
        _ processor: String, cores: Int, kernel: String, swift: String, build: String, load: Double
    ) -> Phrase {
        Phrase(each: { language in
            let busy = NumberText.decimal(load, language)
            let facts = "\(processor), \(cores) × CPU, \(kernel), Swift \(swift), \(build)"
            return language == .vietnamese ? "\(facts); tải lúc bắt đầu \(busy)" : "\(facts); load at the start \(busy)"
        })
    }

    public static let peer = Phrase(
        "Đo từ bên ngoài, cạnh neomutt: lúc mở, từng phím, bộ nhớ, lưu.",
        "Measure from outside, beside neomutt: start, keys, memory, saving.")
    public static let peerMore = Phrase(
        """
        Mỗi chương trình chạy trên một terminal 120×40 do lệnh này giữ đầu kia, trên cùng số đề nghị và số thư. \
        Cần có neomutt (Debian, Ubuntu: apt-get install neomutt); không có thì chỉ đo thidua.
        """,
        """
        Each program runs on a terminal of 120×40 of which this command holds the other end, on as many nominations as \
        messages. It needs neomutt (Debian, Ubuntu: apt-get install neomutt); without it only thidua is measured.
        """)
    public static let noNeomutt = Phrase(
        "Máy này chưa có neomutt (Debian, Ubuntu: apt-get install neomutt): chỉ đo thidua.",
        "There is no neomutt here (Debian, Ubuntu: apt-get install neomutt): only thidua is measured.")
    public static func makingMail(_ count: Int) -> Phrase {
        Phrase(each: { language in
            let number = NumberText.count(count, language)
            return language == .vietnamese ? "Đang tạo \(number) thư…" : "Making \(number) messages…"
        })
    }
    public static func notStarted(_ program: String) -> Phrase {
        Phrase("Không mở được màn hình của \(program).", "The screens of \(program) did not open.")
    }
    public static func nominationsOrMessages(_ count: Int) -> Phrase {
        Phrase(each: { language in
            let number = NumberText.count(count, language)
            return language == .vietnamese ? "\(number) đề nghị, thư" : "\(number) nominations, messages"
        })
    }
    public static let besides = Phrase("so với", "beside")
    public static let ratio = Phrase("tỉ lệ", "ratio")
    public static let demanded = Phrase("yêu cầu", "demanded")
    public static let startCold = Phrase(
        "từ lúc chạy đến danh sách, chưa có chỉ mục", "start to the list, without index or cache")
    public static let startWarm = Phrase(
        "từ lúc chạy đến danh sách, đã có chỉ mục", "start to the list, with index or cache")
    public static func keyToPaint(_ key: String) -> Phrase {
        Phrase("\(key): từ phím đến khi hiện xong", "\(key): from key to paint")
    }
    public static func tail(_ key: String) -> Phrase {
        Phrase("\(key): p99 so với trung vị của chính nó", "\(key): p99 beside its own median")
    }
    public static let echoTail = Phrase(
        "riêng terminal với lệnh cat: p99 so với trung vị", "the terminal alone, with cat: p99 beside its median")
    public static let letterToPaint = Phrase("gõ một chữ sau “/”: trung vị", "a letter after “/”: median")
    public static let letterTail = Phrase("gõ một chữ sau “/”: p99", "a letter after “/”: p99")
    public static let bytesOfDown = Phrase("số byte ghi ra khi nhấn ↓", "bytes written for one ↓")
    public static let peakCold = Phrase("bộ nhớ cao nhất, chưa có chỉ mục", "peak memory, without index or cache")
    public static let peakWarm = Phrase("bộ nhớ cao nhất, đã có chỉ mục", "peak memory, with index or cache")
    public static func saveAgainstFloor(_ count: Int) -> Phrase {
        Phrase(each: { language in
            let number = NumberText.count(count, language)
            return language == .vietnamese
                ? "lưu một bước ở \(number) đề nghị, so với riêng việc ghi"
                : "save a step among \(number), beside the bare write"
        })
    }
    public static func peerLegend(_ neomutt: String?) -> Phrase {
        Phrase(
            """
            Mili giây, đo từ bên ngoài. Khởi động: lần đứng giữa trong ba lần, xen kẽ nhau.
            Phím: 1.000 lần, lượt tốt nhất trong ba lượt, kể đến byte cuối cùng.
            Cột “so với”: \(neomutt ?? "không có neomutt"), trừ những dòng nói khác.
            """,
            """
            Milliseconds from outside. Starts: the middle one of three, both in turns.
            Keys: 1,000 times, the best of three rounds, up to the last byte.
            The column “beside”: \(neomutt ?? "no neomutt"), but for the lines that say otherwise.
            """)
    }
}
