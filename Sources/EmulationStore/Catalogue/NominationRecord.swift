import Emulation

/// What a catalogue keeps of each nomination in a fixed number of bytes; its names and texts stand elsewhere.
struct NominationRecord: BitwiseCopyable {
    /// Where its texts begin: nominee, position and who stepped aside, one after another.
    var text: UInt32 = 0
    /// Its letter among the letters' identifiers; ``none`` for none.
    var letter: UInt32 = Self.none
    /// The decision that names it among the catalogue's; ``none`` for none, ``several`` for more than one.
    var decision: UInt32 = Self.none
    /// Days by number; ``never`` for none.
    var submittedOn: Int32 = Self.never
    var since: Int32 = Self.never
    /// Lengths in bytes; ``absent`` for no position.
    var nomineeLength: UInt16 = 0
    var positionLength: UInt16 = 0
    var recusedLength: UInt16 = 0
    /// Places among the catalogue's identifiers of units, awards and sectors; ``absent`` for no sector.
    var unit: UInt16 = 0
    var award: UInt16 = 0
    var sector: UInt16 = Self.absent
    var year: UInt16 = 0
    /// Places in `allCases`; ``nowhere`` for no route or gate.
    var kind: UInt8 = 0
    var basis: UInt8 = 0
    var state: UInt8 = 0
    var route: UInt8 = Self.nowhere
    var gate: UInt8 = Self.nowhere
    /// ``openQuestion`` and ``directWorker``.
    var flags: UInt8 = 0
    /// The year of birth; 0 if there is none.
    var birthYear: UInt16 = 0
    /// Keeps every record on a boundary of four bytes.
    var padding: UInt16 = 0

    static let none = UInt32.max
    static let several = UInt32.max - 1
    static let never = Int32.min
    static let absent = UInt16.max
    static let nowhere = UInt8.max
    static let openQuestion: UInt8 = 1
    static let directWorker: UInt8 = 2

    /// What tells a catalogue of another version or machine: the size of a record and every word it counts by.
    static let layout: UInt64 = {
        var words = [MemoryLayout<Self>.stride, MemoryLayout<StampRecord>.stride, Int(littleEndian: 1)].map(String.init)
        words += State.allCases.map(\.rawValue) + Route.allCases.map(\.rawValue) + Gate.allCases.map(\.rawValue)
        words.append("birthYear")
        words += Basis.allCases.map(\.rawValue) + NomineeKind.allCases.map(\.rawValue)
        return Checksum.of(Array(words.joined(separator: " ").utf8))
    }()
}

/// A file's stamp in a fixed number of bytes.
struct StampRecord: BitwiseCopyable, Equatable {
    var device: UInt64
    var inode: UInt64
    var size: Int64
    var modified: Int64
    var changed: Int64
    var modifiedNanoseconds: UInt32
    var changedNanoseconds: UInt32

    init(_ stamp: FileStamp) {
        switch stamp {
        case .disk(let device, let inode, let size, let modified, let changed):
            self.device = UInt64(device)
            self.inode = UInt64(inode)
            self.size = Int64(size)
            self.modified = Int64(modified.seconds)
            self.changed = Int64(changed.seconds)
            modifiedNanoseconds = UInt32(truncatingIfNeeded: modified.nanoseconds)
            changedNanoseconds = UInt32(truncatingIfNeeded: changed.nanoseconds)
        case .memory(let writes):
            // No file system has a device of this number.
            device = .max
            inode = 0
            size = Int64(writes)
            modified = 0
            changed = 0
            modifiedNanoseconds = 0
            changedNanoseconds = 0
        }
    }
}

/// Tells bytes that were changed by accident; nothing that keeps an enemy out.
enum Checksum {
    /// The sum of some bytes.
    static func of(_ bytes: [UInt8]) -> UInt64 {
        var sum = RunningChecksum()
        bytes.withUnsafeBytes { sum.add($0) }
        return sum.value
    }
}

/// The sum of bytes that come piece by piece; every piece but the last must be a multiple of 32 bytes long.
struct RunningChecksum {
    private var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    private var count = 0

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var (first, second, third, fourth) = lanes
        var place = 0
        while place + 32 <= bytes.count {
            first = Self.mix(first, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            second = Self.mix(second, bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
            third = Self.mix(third, bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self))
            fourth = Self.mix(fourth, bytes.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self))
            place += 32
        }
        for byte in bytes[place...] { first = Self.mix(first, UInt64(byte)) }
        lanes = (first, second, third, fourth)
        count += bytes.count
    }

    var value: UInt64 {
        [lanes.1, lanes.2, lanes.3, UInt64(count)].reduce(lanes.0, Self.mix)
    }

    private static func mix(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (lane ^ word) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 29)
    }
}
