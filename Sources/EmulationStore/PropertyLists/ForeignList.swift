import Emulation

/// Reads property lists that come from outside a workspace, with the same guards as its own files: nothing in one may
/// crash or hang the program.
public enum ForeignList {
    /// What a list in XML or binary form holds.
    /// - Throws: why the bytes are no list that can be used; `field` names the way to what is wrong.
    public static func value(of bytes: [UInt8]) throws(Damage.Problem) -> Value {
        try PropertyList.value(of: bytes)
    }
}
