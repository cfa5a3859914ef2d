extension [UInt8] {
    /// Adds the decimal digits of a number, with zeros before them where there are fewer than `width`.
    mutating func append(digitsOf number: UInt64, width: Int = 1) {
        let start = count
        var rest = number
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0 || count < start + width
        self[start...].reverse()
    }
}
