import Emulation
import Foundation

/// A mailbox of small messages, each about as long as a line of the list of nominations shows.
struct Mailbox {
    /// How many messages.
    let count: Int
    /// The folder that holds it, its settings and its cache.
    let folder: String

    var path: String { "\(folder)/maildir" }
    private var cache: String { "\(folder)/cache" }

    /// Makes the messages that are not there.
    func make() throws {
        let files = FileManager.default
        for name in ["new", "tmp", "cur"] {
            try files.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
        }
        try files.createDirectory(atPath: "\(folder)/home/Mail", withIntermediateDirectories: true)
        var generator = SeededGenerator(seed: UInt64(count))
        let body = String(repeating: "Tăng trưởng doanh thu dịch vụ công trên mạng bưu chính 32 %\n", count: 10)
        let dates = DateFormatter()
        dates.locale = Locale(identifier: "en_US_POSIX")
        dates.timeZone = TimeZone(identifier: "UTC")
        dates.dateFormat = "EEE, dd MMM yyyy HH:mm:ss"
        for number in 0..<count {
            let seconds = 1_550_000_000 + number * 60
            let name = "\(path)/cur/\(seconds).\(number).host:2,S"
            let person = Names.person(using: &generator)
            if files.fileExists(atPath: name) { continue }
            let text = """
                From: \(person) <u\(number % 97)@mic.example>
                To: tdkt@mic.example
                Subject: Đề nghị tặng Bằng khen của Bộ trưởng, lĩnh vực Bưu chính, \(person), số \(number)
                Date: \(dates.string(from: Date(timeIntervalSince1970: Double(seconds)))) +0000
                Message-ID: <\(number)@mic.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                \(body)
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: name))
        }
    }

    /// Writes the settings neomutt is started with, and gives their path; without a cache of headers it reads every
    /// message.
    func settings(isCached: Bool) throws -> String {
        let cached = "set header_cache=\"\(cache)/\"\n"
        // Without these it asks the network for its name, or whoever sits there for a folder.
        let usual = """
            set hostname=localhost sleep_time=0 sort=date quit=yes mbox_type=Maildir charset=utf-8
            set assumed_charset=utf-8 folder="\(folder)/home/Mail"

            """
        let path = "\(folder)/settings\(isCached ? "-cached" : "")"
        if isCached {
            try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
        }
        try Data((usual + (isCached ? cached : "")).utf8).write(to: URL(fileURLWithPath: path))
        return path
    }
}
