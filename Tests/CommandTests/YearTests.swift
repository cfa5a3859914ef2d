import Testing

@testable import thidua

/// A year that is none is refused with the years there are, whatever command it was given to.
struct YearTests {
    private static let commands = [
        ["calendar", "list", "--year"], ["calendar", "--year"], ["nominations"], ["import", "x.csv", "--year"],
        ["nominate", "--unit", "vnpt", "--award", "giay-khen", "--nominee", "A", "--year"],
        ["init", "/tmp/khong-co", "--year"], ["calendar", "complete"],
    ].filter { $0 != ["nominations"] }

    @Test("64, and the range", arguments: commands, ["0", "9999", "-1", "99999999999999999999", "hai nghìn", "1989"])
    func refused(command: [String], year: String) throws {
        let office = try TestOffice.sample()
        let words =
            year.hasPrefix("-") && command.last == "--year" ? command.dropLast() + ["--year=\(year)"] : command + [year]
        // A word that begins with a hyphen would be an option where none names it.
        if year.hasPrefix("-"), command.last != "--year" { return }
        let outcome = Program.run(
            Array(words) + ["--lang", "vi"], in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
        #expect(outcome.status == .usage, "\(outcome.messages)")
        #expect(outcome.messages.contains("“\(year)” không phải năm từ 1990 đến 2100"), "\(outcome.messages)")
    }
}
