import Testing

@testable import EmulationTUI

@Suite("Text copied to the clipboard")
struct CopyingTests {
    @Test(
        "is not evaluated by a spreadsheet, and figures stay figures",
        arguments: [
            ("=HYPERLINK(\"http://vi.du\";\"Bấm\")", "'=HYPERLINK(\"http://vi.du\";\"Bấm\")"),
            ("+cmd|'/c x'!A0", "'+cmd|'/c x'!A0"),
            ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1+1", "'=1+1"), (" =1+1", "'=1+1"), ("＝1+1", "'＝1+1"),
            ("-12,5", "-12,5"), ("+3", "+3"), ("-5%", "-5%"), ("12", "12"),
            ("Nguyễn Thị Ước Mơ", "Nguyễn Thị Ước Mơ"), ("a=b", "a=b"), ("", ""),
        ])
    func plain(cell: String, copied: String) {
        #expect(Copyable.plain(cell) == copied)
    }

    @Test("every cell of a row is made safe as well")
    func row() {
        #expect(Copyable(id: "x", cells: ["=1", "-5", "tên\tkhác"]).row == "x\t'=1\t-5\ttên khác")
    }
}
