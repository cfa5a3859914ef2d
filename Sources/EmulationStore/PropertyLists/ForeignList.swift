import Emulation

/// Reads property lists from outside a workspace with the same checks as its own files, so none can crash or hang the
/// program.
public enum ForeignList {
    /// The value of a list in XML or binary form.
    /// - Throws: the reason why the bytes are not a usable list; `field` is the path to the problem.
    public static func value(of bytes: [UInt8]) throws(Damage.Problem) -> Value {
        try PropertyList.value(of: bytes)
    }
}
