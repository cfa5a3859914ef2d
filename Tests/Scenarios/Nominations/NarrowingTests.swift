import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("The list narrowed by a panel, by kept views and to chosen columns")
struct NarrowingTests {
    @Test("The panel counts as it is filled in, Enter applies it, and the line above the list says it in words")
    func panel() throws {
        let story = try Story().press("4f").expect("78/78 khớp", "tất cả").type(" da gui").press("<enter>")
            .expect("38/78 khớp").go(to: "Điều kiện").type("chua dat").press("<enter>").expect("5/78 khớp")
        story.press("<enter>").expect("· 5/78 ·", "▽ LỌC: đã gửi · có điều kiện chưa đạt · Esc bỏ lọc")
        story.press("f").go(to: "Chờ từ (ngày)").type("11").press("<enter>").expect("chờ từ 11 ngày", "· 1/78 ·")
        story.press("<esc>").expect("· 78/78 ·").expectNo("▽")
    }

    @Test(
        "Each field of the panel narrows and is named",
        arguments: [
            ("Lĩnh vực", "buu chinh", "lĩnh vực Bưu chính"), ("Đơn vị", "vietnam post", "đơn vị Vietnam Post"),
            ("Đơn vị", "ais", "đơn vị Cục ATTT"), ("Khen thưởng", "bk bo truong", "BK Bộ trưởng"),
            ("Khen thưởng", "ky niem", "Kỷ niệm chương"), ("Loại hình", "dot xuat", "đột xuất"),
            ("Đối tượng", "tap the", "tập thể"), ("Điều kiện", "moi dieu kien", "đạt mọi điều kiện"),
            ("Đang chờ", "toi", "chờ tôi"),
        ])
    func fields(_ field: String, _ words: String, _ said: String) throws {
        let story = try Story().press("4f").go(to: field).press(" ").type(words).press("<enter><enter>")
        story.expect("▽ LỌC: \(said)").expectNo("78/78").press("<c-u>").expect("78/78").expectNo("▽")
    }

    @Test("A number of days that is none is said at its field")
    func badNumber() throws {
        try Story().press("4f").go(to: "Chờ từ (ngày)").type("mười").press("<enter>")
            .expect("không phải số nguyên").press("<esc>").expect("78/78")
    }

    @Test("Ctrl-U in the panel empties every field")
    func emptied() throws {
        try Story().press("4f da gui<enter>").go(to: "Có chữ").type("mo").press("<c-u>").expect("78/78 khớp")
            .press("<enter>").expect("78/78").expectNo("▽")
    }

    @Test("At 40 columns the line still says what is left out, and counts what it has no room for")
    func small() throws {
        let story = try Story(size: Size(columns: 40, rows: 12)).press("4f da gui<enter>").go(to: "Điều kiện")
            .press(" chua dat<enter><enter>")
        story.expect("▽ LỌC 5/78: đã gửi")
        story.press("f").go(to: "Lĩnh vực").press(" buu chinh<enter>").go(to: "Đối tượng").press(" ca nhan<enter>")
            .go(to: "Đơn vị").press(" vietnam post<enter><enter>")
        // Of five conditions two have the room.
        story.expect("▽ LỌC 2/78: đã gửi · lĩnh vực Bưu chính", "… và 3 nữa")
    }

    @Test("A sector's own list narrows within the sector")
    func inSector() throws {
        try Story().press("2<enter>f").expect("9/78 khớp").expectNo("Lĩnh vực tất cả").go(to: "Đối tượng").type(
            " tap the"
        )
        .press("<enter><enter>").expect("▽ LỌC: tập thể").press("<esc>").expectNo("▽").expectTitle("Bưu chính")
    }

    @Test("The built-in views are one key away")
    func builtIn() throws {
        try Story().press("4w").expect("Chờ tôi", "Quá 10 ngày", "Thiếu điều kiện").type("qua 10").press("<enter>")
            .expect("▽ LỌC: “Quá 10 ngày” · chờ từ 11 ngày", "· 22/78 ·")
        try Story().press("4wcho toi<enter>").expect("chờ tôi", "· 20/78 ·")
    }

    @Test("A view kept under a name is there again after the program was closed, for the command too, until dropped")
    func keptView() throws {
        let story = try Story().press("4f da gui<enter>").go(to: "Đối tượng").press(" tap the<enter><enter>")
        story.press("wluu cach<enter>").expect("Tên bộ lọc").type("Tập thể vừa gửi").press("<enter>1")
            .expect("Đã lưu bộ lọc “Tập thể vừa gửi”.")
        try story.reopen().press("4w").expect("Tập thể vừa gửi").type("vua gui").press("<enter>")
            .expect("▽ LỌC: “Tập thể vừa gửi” · đã gửi · tập thể")
        let listed = story.run("nominations", "--view", "tap the vua gui", "--json")
        #expect(try JSON(reading: listed.output).texts("state").allSatisfy { $0 == "submitted" })
        story.press("<esc>wxoa<enter>").expect("Xóa bộ lọc nào?").press("<enter>1")
            .expect("Đã xóa bộ lọc “Tập thể vừa gửi”.")
        try story.reopen().press("4w").expectNo("Tập thể vừa gửi")
    }

    @Test("A built-in view gives its name to no other")
    func takenName() throws {
        try Story().press("4wluu cach<enter>").type("chờ tôi").press("<enter>1").expect("tên một bộ lọc có sẵn")
    }

    @Test("Columns are chosen and ordered, stay after the program was closed, and can be the usual ones again")
    func columns() throws {
        let story = try Story().press("4c").expect("[x] Trạng thái", "[ ] Mã")
        // The state goes, the identifier becomes the first.
        story.press(" <end>g").press("jjjjjjjjjj ----------<enter>").expect("Đã lưu cách xếp cột.")
        story.expectRow("Mã", "Cá nhân, tập thể").expectNo("Trạng thái")
        try story.reopen().press("4").expectRow("Mã", "Cá nhân, tập thể").expectNo("Trạng thái")
        story.press("c0<enter>").expectRow("Trạng thái", "Cá nhân, tập thể").expectNo("Mã ")
        try story.reopen().press("4").expectRow("Trạng thái", "Cá nhân, tập thể")
    }

    @Test(
        "The panel shows the columns of the list on screen, and one that is added takes none away where there is room")
    func columnsOfQueue() throws {
        let story = try Story(as: "le-van-duc", size: Size(columns: 120, rows: 30)).press("5<tab>")
            .expectRow("Điều kiện", "Khen thưởng", "Chờ")
        story.press("c").expect("[x] Điều kiện", "[x] Số ngày chờ", "[ ] Ngày gửi", "[ ] Mã").press("<end> <enter>")
        story.expectRow("Trạng thái", "Điều kiện", "Khen thưởng", "Đơn vị", "Chờ", "Mã")
        try story.reopen(size: Size(columns: 80, rows: 24)).press("5<tab>").expectRow("Điều kiện", "Chờ", "Mã")
        story.press("c<enter>c0<enter>").expectNo("Mã ")
    }

    @Test("The last column stays on")
    func lastColumn() throws {
        let story = try Story().press("4c")
        story.press(" j j j j j j j ").expect("phải còn ít nhất một cột")
    }

    @Test("In a narrow window the columns chosen last give way first")
    func narrowColumns() throws {
        let story = try Story().press("4cjjj---<enter>").expectRow("Đơn vị", "Trạng thái")
        try story.reopen(size: Size(columns: 40, rows: 12)).press("4").expectRow("Đơn vị").expectNo("Khen thưởng")
    }
}
