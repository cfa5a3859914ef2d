/// What the exit codes mean.
public enum EndingText {
    public static let done = Phrase("xong", "done")
    public static let refused = Phrase(
        "một quy định không cho phép; hoặc terminal này không mở được màn hình, hoặc thiếu chương trình đọc giấy tờ",
        "refused by a rule; or the screens cannot open on this terminal, or a program to show a paper is not there")
    public static let usage = Phrase("lệnh viết sai", "the arguments make no sense")
    public static let badData = Phrase("một tệp có nội dung không hợp lệ", "a file holds what it may not")
    public static let noInput = Phrase(
        "không có thư mục làm việc hoặc mục được nêu", "no such workspace or item")
    public static let cannotCreate = Phrase(
        "không tạo được thư mục làm việc, hoặc thư mục không trống",
        "the workspace cannot be made, or the folder is not empty")
    public static let cannotWrite = Phrase("không ghi được", "nothing can be written")
    public static let conflict = Phrase(
        "người khác đang ghi hoặc đã sửa; chưa ghi gì, hãy thử lại",
        "somebody else is writing or has changed it; nothing was written, try again")
    public static let notPermitted = Phrase(
        "người yêu cầu không có quyền", "not permitted to whoever asks")
}
