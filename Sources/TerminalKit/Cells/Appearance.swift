/// How screens are shown on a terminal: what the user chose, as far as the terminal can do it.
public struct Appearance: Hashable, Sendable {
    /// The colours to draw with.
    public var depth: ColorDepth
    /// The ground the colours have to be readable on.
    public var backdrop: Backdrop
    /// Plain ASCII only.
    public var isASCII: Bool
    /// One thing a line, no boxes and no bars: for screen readers.
    public var isLinear: Bool
    /// Whether the terminal is asked to report the mouse.
    public var hasMouse: Bool

    /// An appearance; without colours, boxes drawn, no mouse when nothing is said.
    public init(
        depth: ColorDepth = .mono, backdrop: Backdrop = .unknown, isASCII: Bool = false, isLinear: Bool = false,
        hasMouse: Bool = false
    ) {
        self.depth = depth
        self.backdrop = backdrop
        self.isASCII = isASCII
        self.isLinear = isLinear
        self.hasMouse = hasMouse
    }

    /// The looks of its inks.
    public var theme: Theme { isLinear ? .linear : .standard(depth, on: backdrop) }
}
