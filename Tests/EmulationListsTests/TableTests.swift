import EmulationText
import Testing

@testable import EmulationLists

@Suite("A list as a table")
struct TableTests {
    @Test(
        "Tabs, semicolons and commas part the cells, whichever way the lines end",
        arguments: [
            "Họ và tên\tĐơn vị\nLê Văn A\tVụ BC", "Họ và tên;Đơn vị\r\nLê Văn A;Vụ BC\r\n",
            "Họ và tên,Đơn vị\rLê Văn A,Vụ BC\r", "\u{FEFF}\"Họ và tên\",\"Đơn vị\"\n\"Lê Văn A\" , \"Vụ BC\"",
        ])
    func delimiters(text: String) throws {
        #expect(try ListTable(text).rows == [["Họ và tên", "Đơn vị"], ["Lê Văn A", "Vụ BC"]])
    }

    @Test("A comma in a heading does not cut a table pasted from a spreadsheet")
    func commaInHeading() throws {
        let table = try ListTable("Họ và tên\tChức vụ, đơn vị công tác\nLê Văn A\tTrưởng phòng, Phòng Kế toán")
        #expect(
            table.rows == [["Họ và tên", "Chức vụ, đơn vị công tác"], ["Lê Văn A", "Trưởng phòng, Phòng Kế toán"]])
    }

    @Test("Cells in quotation marks hold quotation marks, delimiters and lines")
    func quoted() throws {
        let table = try ListTable("a,b\n\"Sáng kiến \"\"Phát tại chỗ\"\", tốt\",\"hai\r\ndòng\"\nx,y")
        #expect(table.rows == [["a", "b"], ["Sáng kiến \"Phát tại chỗ\", tốt", "hai\ndòng"], ["x", "y"]])
    }

    @Test("Quotation marks as spreadsheets paste them, without any around the cell, are part of the text")
    func bareQuotes() throws {
        let table = try ListTable("a\tb\nSáng kiến \"Phát nhanh\"\t\"Phát chậm\" cũng tốt\n\"x\"\t12\"")
        #expect(
            table.rows == [["a", "b"], ["Sáng kiến \"Phát nhanh\"", "\"Phát chậm\" cũng tốt"], ["x", "12\""]])
    }

    @Test("A quotation mark that is never closed is told with its row and column, and swallows nothing")
    func openQuote() {
        let problem = #expect(throws: ListProblem.self) { try ListTable("a,b\nx,y\nz,\"không đóng\nw,v\n") }
        #expect(problem?.row == 3 && problem?.column == 2)
    }

    @Test("Ragged rows are filled up, empty ones keep their number")
    func ragged() throws {
        #expect(try ListTable("a,b,c\n1\n\n,2").rows == [["a", "b", "c"], ["1", ""], ["", ""], ["", "2"]])
    }

    @Test("A mark without a letter before it cannot glue cells together")
    func marks() throws {
        #expect(try ListTable("a,\u{301}b\nc,\u{200D}\u{FE0F}d").rows == [["a", "b"], ["c", "d"]])
    }

    @Test("What is larger than any list is refused before it is read")
    func limits() {
        #expect(throws: ListProblem.self) { try ListTable(String(repeating: "x\n", count: 2100)) }
        #expect(throws: ListProblem.self) { try ListTable(String(repeating: ",", count: 150)) }
    }

    @Test("A hundred and fifty rows of a thousand letters in each cell are read whole")
    func large() throws {
        let cell = String(repeating: "ế", count: 1000)
        let row = [cell, "\"\(cell)\"", cell].joined(separator: "\t")
        let table = try ListTable(
            (["Họ và tên\tThành tích\tSáng kiến"] + Array(repeating: row, count: 150))
                .joined(separator: "\r\n"))
        #expect(table.rows.count == 151)
        #expect(table.rows.dropFirst().allSatisfy { $0 == [cell, cell, cell] })
    }
}

@Suite("The cells of a list as text")
struct ListTextTests {
    @Test("a row that is dropped is passed over, and those below keep their numbers")
    func dropped() throws {
        var table = try ListTable("Họ và tên\tDanh hiệu\nCộng\tx\nLê Thị Ái\tLĐTT")
        table.drop(row: 2)
        table.drop(row: 9)
        #expect(table.rows == [["Họ và tên", "Danh hiệu"], ["", ""], ["Lê Thị Ái", "LĐTT"]])
        #expect(try ListTable(table.text) == table)
        #expect(try Desk().preview(table.text).rows.map(\.number) == [3])
    }

    @Test(
        "read back they are the same cells",
        arguments: [
            "Họ và tên\tGhi chú\nLê Thị Ái\t\"dòng\nhai\"\n\t\nƠn\tnói \"\"được\"\"", "a;b\n1,5;\"x;y\"\n;;", "một ô",
            "a\tb\n\nc\td",
        ])
    func text(_ raw: String) throws {
        let table = try ListTable(raw)
        #expect(try ListTable(table.text) == table)
    }
}
