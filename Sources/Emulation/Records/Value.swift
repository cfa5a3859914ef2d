/// What a property list can hold, free of any library's types.
public enum Value: Hashable, Sendable {
    case string(String)
    case integer(Int64)
    case real(Double)
    case boolean(Bool)
    case instant(Instant)
    case data([UInt8])
    case array([Value])
    case dictionary(Entries)
}

/// Keys of a record that this version does not know; they are kept and written back.
public typealias Extras = Entries

/// A thing that is read from and written to a dictionary of a property list.
public protocol Recordable: Sendable {
    /// Reads the thing, taking the keys it knows; what it leaves becomes its extras.
    init(reading fields: inout Fields) throws(FieldError)
    /// Writes every key, the extras included.
    func write(to record: inout Record)
}

extension Recordable {
    /// Reads the thing from a dictionary.
    /// - Throws: the path of the first key that is missing or wrong.
    public init(_ value: Value, path: String = "") throws(FieldError) {
        var fields = try Fields(value, path: path)
        try self.init(reading: &fields)
    }

    /// Reads the thing from a dictionary that was found among others.
    init(_ item: FieldItem, path: @autoclosure () -> String) throws(FieldError) {
        var fields = try Fields(item, path: path())
        try self.init(reading: &fields)
    }

    /// The thing as a dictionary.
    public var value: Value {
        var record = Record()
        write(to: &record)
        return .dictionary(record.values)
    }
}
