import Emulation
import Foundation
import Glibc
import Testing

@testable import thidua

@Suite("Where nothing can be saved, the screen goes on and what was typed is still there")
struct FailingPlacesTests {
    /// A folder with the sample in it.
    private func sample() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (path, bytes) in try Sample.files.get() { try folder.write(bytes, to: "workspace/\(path)") }
        return folder
    }

    private static let edit = #"screen --as pham-thi-dao --write --keys "4/dieu thi ha<enter><enter>e<end> Vân<c-s>""#

    private static let reason = #"screen --as le-van-duc --write --keys "5rThiếu minh chứng<tab>1""#

    @Test(
        "On a full disk the reason and the way out are said, nothing is half written, and with room it is saved",
        .enabled(if: RealDisk.canMount, "no file systems can be mounted here"))
    func full() throws {
        let script = """
            mkdir "$1/small" && mount -t tmpfs -o size=4m none "$1/small" && cp -a "$1/workspace" "$1/small/w" || exit 99
            export THIDUA_WORKSPACE="$1/small/w"
            "$2" nominations --search "dieu thi ha" --json > "$1/before"
            dd if=/dev/zero of="$1/small/filler" bs=4k 2>/dev/null
            "$2" \(Self.edit)
            "$2" nominate --as pham-thi-dao --unit vietnam-post --award bang-khen-bo-truong --nominee "Vũ Ỷ" \\
                --basis sector --sector buu-chinh; echo "exit $?"
            "$2" nominations --search "dieu thi ha" --json | cmp - "$1/before" && echo unchanged
            HOME="$1/another" "$2" \(Self.reason)
            find "$1/small" -name '*.tmp'
            "$2" check && echo clean
            rm "$1/small/filler"
            "$2" \(Self.edit) > "$1/later"; "$2" nominations --search "dieu thi ha van" | head -n 2
            "$2" check && echo clean again
            """
        let (status, text) = try RealDisk.run(script, in: try sample())
        let words = Story.flattened(text)
        #expect(status == 0, "\(text)")
        for expected in [
            "Điêu Thị Hạ Vân", "ổ đĩa đã đầy (No space left on device). Chưa có gì thay đổi. Dọn bớt chỗ rồi lưu lại.",
            "exit 74", "unchanged", "clean", "clean again",
            "Trả lại: Nguyễn Thị Ước Mơ", "Thiếu minh chứng",
        ] {
            #expect(words.contains(expected), "\(expected) is not in\n\(text)")
        }
        #expect(!text.contains(".tmp"))
    }

    @Test(
        "On a disk that may only be read, reading goes on and every change says why with 74",
        .enabled(if: RealDisk.canMount, "no file systems can be mounted here"))
    func readOnly() throws {
        let script = """
            mount --bind "$1/workspace" "$1/workspace" && mount -o remount,ro,bind "$1/workspace" || exit 99
            export THIDUA_WORKSPACE="$1/workspace"
            "$2" nominate --as pham-thi-dao --unit vietnam-post --award bang-khen-bo-truong --nominee "Vũ Ỷ" \\
                --basis sector --sector buu-chinh; echo "exit $?"
            "$2" nominations --search "dieu thi ha"
            "$2" \(Self.edit)
            "$2" check && echo clean
            """
        let (status, text) = try RealDisk.run(script, in: try sample())
        #expect(status == 0, "\(text)")
        for expected in ["ổ đĩa chỉ cho đọc (Read-only file system)", "exit 74", "Điêu Thị Hạ", "clean"] {
            #expect(Story.flattened(text).contains(expected), "\(expected) is not in\n\(text)")
        }
    }

    @Test("While the folder is away the screen says so and goes on; back again, what was typed is saved")
    func vanished() throws {
        let story = try Story(as: "pham-thi-dao").press("4/").type("dieu thi ha").press("<enter><enter>e")
        story.press("<end>").type(" Vân")
        let (place, aside) = (story.folder.path("workspace"), story.folder.path("aside"))
        #expect(rename(place, aside) == 0)
        story.press("<c-s>").expect("không còn ở đó", "điều đang nhập vẫn còn", "Điêu Thị Hạ Vân")
        story.catchUp().expect("không còn ở đó", "Điêu Thị Hạ Vân")
        #expect(access(place, F_OK) != 0, "a folder was made in the place of the one that is away")
        #expect(rename(aside, place) == 0)
        story.press("<c-s>")
        #expect(try story.docket(of: "Điêu Thị Hạ Vân").dossier.nominee == "Điêu Thị Hạ Vân")
    }

    @Test("Where a unit's folder cannot be written, the form stays as it is with the reason, and saves later")
    func oneFolder() throws {
        let story = try Story(as: "pham-thi-dao").press("4/").type("dieu thi ha").press("<enter><enter>e")
        story.press("<end>").type(" Vân")
        let place = story.folder.path("workspace/nominations/2019/vietnam-post")
        #expect(rename(place, place + ".aside") == 0)
        #expect(symlink(place + ".aside", place) == 0)
        story.press("<c-s>").expect("Điêu Thị Hạ Vân")
        unlink(place)
        #expect(rename(place + ".aside", place) == 0)
        story.press("<c-s>")
        #expect(try story.docket(of: "Điêu Thị Hạ Vân").dossier.nominee == "Điêu Thị Hạ Vân")
    }
}
