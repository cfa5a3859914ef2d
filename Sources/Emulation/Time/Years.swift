/// The years that files and fields may name: no program writes others, and arithmetic on them cannot overflow.
public enum Years {
    /// Years of a workspace, of a nomination and of what it is judged for.
    public static var judged: ClosedRange<Int> { 1990...2100 }
    /// Any year: of birth, of an earlier award, of a calendar.
    public static var known: ClosedRange<Int> { 1900...2100 }
}
