/// A variable of the environment that the program reads.
public enum EnvironmentVariable: String, CaseIterable, Sendable {
    case workspace = "THIDUA_WORKSPACE"
    case language = "THIDUA_LANG"
    case viewer = "THIDUA_VIEWER"
    case keepSeconds = "THIDUA_KEEP_SECONDS"
    case dataHome = "XDG_DATA_HOME"
    case configHome = "XDG_CONFIG_HOME"
    case stateHome = "XDG_STATE_HOME"
    case cacheHome = "XDG_CACHE_HOME"
    case runtimeFolder = "XDG_RUNTIME_DIR"
    case home = "HOME"
    case path = "PATH"
    case noColor = "NO_COLOR"
    case term = "TERM"
    case colorTerm = "COLORTERM"
    case ground = "COLORFGBG"
    case tmux = "TMUX"
    case screen = "STY"
    case escapeDelay = "ESCDELAY"
    case display = "DISPLAY"
    case wayland = "WAYLAND_DISPLAY"
    case visual = "VISUAL"
    case editor = "EDITOR"

    /// What it decides.
    public var meaning: Phrase {
        switch self {
        case .workspace: Phrase("thư mục làm việc", "the workspace")
        case .language: Phrase("ngôn ngữ: vi hoặc en", "the language: vi or en")
        case .viewer:
            Phrase("chương trình xem giấy tờ, kèm tùy chọn của nó", "the program that shows papers, with its options")
        case .keepSeconds:
            Phrase(
                "cách mấy giây thì giữ phần đang nhập một lần (mặc định 5, nhiều nhất 10)",
                "every how many seconds what you type is kept (default 5, at most 10)")
        case .dataHome:
            Phrase(
                "nơi có thư mục làm việc thidua khi không nêu gì khác (mặc định ~/.local/share)",
                "where the workspace thidua lies unless said otherwise (default ~/.local/share)")
        case .configHome:
            Phrase(
                "nơi giữ lựa chọn riêng, thidua/preferences.plist (mặc định ~/.config)",
                "where your own choices are kept, thidua/preferences.plist (default ~/.config)")
        case .stateHome:
            Phrase(
                "nơi ghi báo cáo sự cố, thidua/crash.txt, và giữ phần nhập dở khi không ghi được vào thư mục làm việc (mặc định ~/.local/state)",
                "where a crash is reported, thidua/crash.txt, and unsaved work is kept where the workspace cannot be written (default ~/.local/state)"
            )
        case .cacheHome:
            Phrase(
                "nơi giữ chỉ mục của các thư mục làm việc (mặc định ~/.cache)",
                "where the indexes of workspaces lie (default ~/.cache)")
        case .runtimeFolder: Phrase("nơi đặt tạm văn bản đang soạn", "where a text being edited lies")
        case .home: Phrase("thư mục riêng của bạn", "your home folder")
        case .path: Phrase("nơi tìm các chương trình khác", "where other programs are looked for")
        case .noColor: Phrase("có giá trị thì không dùng màu", "not empty: no colours")
        case .term: Phrase("loại terminal", "the kind of terminal")
        case .colorTerm:
            Phrase("truecolor hoặc 24bit: terminal có 256 màu", "truecolor or 24bit: the terminal has 256 colours")
        case .ground: Phrase("nền sáng hay tối", "whether the ground is light or dark")
        case .tmux: Phrase("đang ở trong tmux", "whether it runs in tmux")
        case .screen: Phrase("đang ở trong screen", "whether it runs in screen")
        case .escapeDelay:
            Phrase("chờ bao nhiêu mili giây sau phím Esc (mặc định 25)", "milliseconds to wait after Esc (default 25)")
        case .display, .wayland: Phrase("có màn hình đồ họa", "whether there is a graphical display")
        case .visual: Phrase("trình soạn thảo, dùng trước EDITOR", "the editor, before EDITOR")
        case .editor: Phrase("trình soạn thảo", "the editor")
        }
    }
}
