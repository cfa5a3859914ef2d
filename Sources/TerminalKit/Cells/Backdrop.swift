/// Whether a terminal writes dark letters on light ground or light ones on dark.
public enum Backdrop: String, Hashable, Sendable {
    /// Light ground.
    case light
    /// Dark ground.
    case dark
    /// Nobody tells: colours must be readable on both.
    case unknown

    /// What `COLORFGBG` tells, which rxvt, Konsole and others set to `letters;ground` by the numbers of the palette.
    public static func detect(environment: [String: String]) -> Backdrop {
        guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let ground = Int(last) else {
            return .unknown
        }
        switch ground {
        case 0...6, 8: return .dark
        case 7, 9...15: return .light
        default: return .unknown
        }
    }
}
