import Emulation
import EmulationStore
import EmulationText
import Testing

@testable import thidua

@Suite("A letter of three names")
struct LetterTests {
    private static let names = ["Âu Thị Mây", "Bế Văn Núi", "Cù Thị Sông"]

    /// An officer files three drafts on the ministry's route and puts them into a new letter by marks.
    private func filed() throws -> Story {
        let story = try Story(as: "nguyen-tien-dat")
        for name in Self.names {
            let outcome = story.run(
                "nominate", "--unit", "trung-tam-thong-tin", "--award", "bang-khen-bo-truong", "--nominee", name)
            #expect(outcome.status == .done, "\(outcome.messages)")
        }
        story.catchUp().press("4")
        for name in Self.names { story.press("/").type(name).press("<enter> <c-u>") }
        return story.expect("3 đã đánh dấu").press("p").expect("Đưa vào tờ trình nào?")
            .type("tờ trình mới").press("<enter>").expect("Đưa vào tờ trình mới của", ": 3 đề nghị", Self.names[0])
            .press("1").expect(
                "Đã lập tờ trình 2019-trung-tam-thong-tin-", "3 tên: 3 ở đơn vị")
    }

    private func letter(_ story: Story) throws -> LetterDocket {
        let docket = try story.workspace().letterDockets.first { $0.names.map(\.nominee).contains(Self.names[0]) }
        return try #require(docket)
    }

    @Test("It is signed and submitted, received with its incoming number; one name is returned, two go on")
    func wholeWay() throws {
        let story = try filed()
        story.press("s").expect("chưa ký: thủ trưởng ký rồi mới gửi", "Luật TĐKT 2003 Đ.83–84")
        story.press("e").expect("Ký tờ trình").type("12/TTr-TTTT").press("<c-s>")
            .expect("12/TTr-TTTT · ký 10/09/2019 · Đoàn Quốc Việt")
        story.press("s").expect("Gửi: 3 đề nghị", Self.names[0]).press("1").expect("Gửi: 3 xong, 0 không")
        story.press("<esc>").expect("đã gửi, chưa nhận · 3 tên: 0 ở đơn vị, 3 đang xét")
        story.press("e").expect("đã gửi đi nên giữ nguyên", "(quy tắc của chương trình)")

        story.become("tran-thi-mai").press("g").expect("Nhận tờ trình").type("1060").press("<c-s>")
            .expect("số đến 1060 · ngày 10/09/2019")
        story.press("t").expect("So sánh", Self.names[0], Self.names[1], Self.names[2])
        story.expectSelected(Self.names[0]).press("a").expectSelected(Self.names[1])
            .press("rThiếu báo cáo thành tích<enter>1").expectSelected(Self.names[2]).press("a")
        story.expectRow("◇ đã thẩm định", Self.names[0]).expectRow("↩ trả lại", Self.names[1])
            .expectRow("◇ đã thẩm định", Self.names[2])

        let docket = try letter(story)
        #expect(docket.state == .received)
        #expect(docket.letter.arrivalNumber == "1060")
        #expect(docket.names.map(\.state) == [.verified, .returned, .verified])
        #expect(try story.workspace().check().isEmpty)
    }

    @Test("The new letters that names of several units can go into stand in the order of the alphabet")
    func unitsInOrder() throws {
        let story = try Story(as: "nguyen-tien-dat")
        let units = ["so-tttt-bac-giang", "so-tttt-da-nang", "so-tttt-bac-lieu"]
        for (unit, name) in zip(units, Self.names) {
            let role = story.run(
                "people", "role", "add", "nguyen-tien-dat", "officer", "--scope", unit, as: "tran-thi-mai")
            #expect(role.status == .done, "\(role.messages)")
            let filed = story.run(
                "nominate", "--unit", unit, "--award", "bang-khen-bo-truong", "--nominee", name)
            #expect(filed.status == .done, "\(filed.messages)")
        }
        story.catchUp().press("4")
        for name in Self.names { story.press("/").type(name).press("<enter> <c-u>") }
        story.expect("3 đã đánh dấu").press("p").type("tờ trình mới")
        let offered = story.rows.compactMap { row in
            row.firstRange(of: "tờ trình mới của Sở TTTT ").map { row[$0.upperBound...].prefix(while: \.isLetter) }
        }
        #expect(offered == ["Bạc", "Bắc", "Đà"], "\(story.screen)")
    }

    @Test("Returning the whole letter asks once for one reason, and each name has it")
    func returned() throws {
        let story = try filed()
        story.press("e").type("12/TTr-TTTT").press("<c-s>").press("s1<esc>")
        story.become("tran-thi-mai").press("r").expect("Trả lại: 3 đề nghị", "Lý do")
            .press("Sai mẫu tờ trình<enter>1").expect("Trả lại: 3 xong, 0 không")
        #expect(try letter(story).state == .returned)
        for name in Self.names {
            #expect(try story.docket(of: name).timeline.events.last?.note == "Sai mẫu tờ trình")
        }
    }

    @Test("From a dossier one goes to its letter and back, and takes it out of the letter")
    func fromDossier() throws {
        let story = try filed()
        story.press("<down><enter>").expect("\(Self.names[1]) · cá nhân").press("t").expect("Các tên trong tờ trình")
        story.press("<esc>p").expect("Đưa vào tờ trình nào?").type("rút").press("<enter>").expect("Đã rút 1 tên")
        #expect(try letter(story).names.map(\.nominee) == [Self.names[0], Self.names[2]])
        story.press("t").expect("hồ sơ này không thuộc tờ trình nào")
    }

    @Test(
        "Letters are found by number, unit, signer, incoming number and state, as other lists are",
        arguments: ["203/ttr", "vien thong quan doi", "viettel", "1047", "203 da nhan"])
    func finding(words: String) throws {
        let story = try Story().press("4t").expect("/ lọc").press("/").type(words).expect("203/TTr-VTQĐ")
        let count = try story.workspace().letterDockets.count
        story.expect("Lọc “\(words)”", "/\(count)").press("<enter>").expectSelected("203/TTr-VTQĐ")
        story.expect("Esc bỏ lọc").press("<esc>").expect("\(count)/\(count)").expectSelected("203/TTr-VTQĐ")
        story.press("/").type("khong co dau").expect("Không có dòng nào khớp").press("<enter><c-u>")
            .expect("\(count)/\(count)").press("<esc>").expectTitle("Đề nghị")
    }

    @Test("Side by side the lower pane says how much it leaves out, and that Enter shows it")
    func cutOff() throws {
        let story = try Story(as: "le-van-duc").press("5t")
        story.expect("dòng, Enter xem đủ").expectNo("1–6")
    }

    @Test("Taking out touches the letter on screen alone, whatever is marked elsewhere")
    func takingOut() throws {
        let story = try filed()
        let ids = try Self.names.map { try story.id(of: $0).rawValue }
        let first = try letter(story).id.rawValue
        #expect(story.run("letter", "remove", first, ids[2]).status == .done)
        #expect(story.run("letter", "draft", "--unit", "trung-tam-thong-tin", ids[2]).status == .done)
        // One is marked, and then the other letter is opened.
        story.catchUp().press("4/").type(Self.names[0]).press("<enter> <c-u>/").type(Self.names[2])
            .press("<enter><enter>t").expect("1 đã đánh dấu (1 ngoài danh sách)").press("X").expect("Đã rút 1 tên")
        #expect(try letter(story).names.map(\.nominee) == [Self.names[0], Self.names[1]])
        #expect(try story.docket(of: Self.names[2]).dossier.letter == nil)
        story.press("X").expect("không có dòng nào được chọn")
        #expect(try letter(story).names.count == 2)
    }

    @Test("A marked draft is taken out with the small letter, which does nothing else to it")
    func takingOutMarked() throws {
        let story = try filed()
        story.press("<down> x").expect("Đã rút 1 tên")
        #expect(try letter(story).names.map(\.nominee) == [Self.names[0], Self.names[2]])
    }

    @Test("A letter that never went is not returned, though a name in it came back from elsewhere")
    func neverWent() throws {
        let story = try filed()
        let desk = try story.workspace().desk
        let back = desk.positions(matching: NominationQuery(unit: "trung-tam-thong-tin", state: .returned)).first
        story.press("p").type(desk.summary(at: try #require(back)).nominee).press("<enter>").expect("4 tên: 4 ở đơn vị")
        story.press("e").type("12/TTr-TTTT").press("<c-s>").expect("Đã ghi tờ trình 12/TTr-TTTT: đã ký, chưa gửi.")
    }

    @Test("Of what is marked, what may be put is; what may not is named, whatever was marked first")
    func mixedMarks() throws {
        let story = try filed().press("4<c-u>/").type("nguyen thi uoc mo").press("<enter> <c-u>/").type(Self.names[0])
            .press("<enter> <c-u>p")
            .expect("Đưa vào tờ trình nào?").type("rút").press("<enter>")
            .expect("Rút tên ra: 2 đề nghị", "1 đề nghị không ở bước này hoặc không thuộc quyền", "rút tên ra (1/2)")
        story.press("1").expect("Rút tên ra: 1 xong, 1 không").expectRow("✗ không được", "Nguyễn Thị Ước Mơ")
        #expect(try story.docket(of: Self.names[0]).dossier.letter == nil)
    }

    @Test("Ctrl-U shows all letters again")
    func unfiltered() throws {
        let story = try Story().press("4t")
        let all = story.screen
        story.press("f").expect("đang ở đơn vị")
        #expect(story.screen != all)
        story.press("<c-u>")
        #expect(story.screen == all)
    }

    @Test("A letter changed by somebody else meanwhile is not written over, and what was typed stays")
    func changedElsewhere() throws {
        let story = try filed()
        story.press("e").type("12/TTr-TTTT")
        let id = try letter(story).id.rawValue
        #expect(
            story.run("letter", "sign", id, "--number", "30/TTr-TTTT", "--signer", "Người khác").status == .done)
        story.press("<c-s>").expect("vừa được thay đổi ở nơi khác")
            .expectRow("?  Số, ký hiệu", "30/TTr-TTTT", "12/TTr-TTTT").expectRow("Người ký", "✓ Người khác")
        #expect(try letter(story).letter.number == "30/TTr-TTTT")
        story.press("<right><c-s>").expect("12/TTr-TTTT · ký 10/09/2019")
        #expect(try letter(story).letter.number == "12/TTr-TTTT")
    }

    @Test("From the queue a reviewer sees all names of the letter, judges one, and comes back to the queue")
    func fromQueue() throws {
        let story = try Story(as: "tran-thi-mai")
        story.press("5").press("n", until: "La Thị Hoàn · cá nhân").press("t").expect("Tờ trình 79/TTr-VNPT · 12 tên")
            .expectSelected("La Thị Hoàn", "✓3 ?3")
        story.press("a").expect("Đã thẩm định: La Thị Hoàn.").expectSelected("Cù Thị Lài")
        story.press("<esc>").expectTitle("Của tôi", "(").expectNo("La Thị Hoàn · cá nhân")
    }

    @Test("The form of a nomination offers the unit's open letters")
    func form() throws {
        let story = try filed()
        story.press("4/").type("Nghiêm Xuân Phú").press("<enter><enter>e").go(to: "Tờ trình")
        let label = try letter(story).id.rawValue.suffix(5)
        story.press("<enter>").type(String(label)).press("<enter><c-s>").expect("Đã lưu")
        #expect(try letter(story).names.map(\.nominee).contains("Nghiêm Xuân Phú"))
    }
}
