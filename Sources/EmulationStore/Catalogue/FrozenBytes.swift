import Glibc

/// Bytes that change no more: memory of ours, or a file mapped into it. They are let go with the last who uses them.
///
/// Reads beyond their end are refused: `load` gives nil and `slice` nothing, whatever the file contains. `@unchecked
/// Sendable` is safe, since the pointer is only read and is freed with its last user.
final class FrozenBytes: @unchecked Sendable {
    private let start: UnsafeRawPointer?
    private let isMapped: Bool
    /// How many there are.
    let count: Int

    /// A copy of some bytes.
    convenience init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// So many bytes, each of which is written before anybody reads it.
    init(count: Int, _ write: (UnsafeMutableRawBufferPointer) -> Void) {
        self.count = count
        isMapped = false
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 64)
        write(UnsafeMutableRawBufferPointer(rebasing: bytes[..<count]))
        start = UnsafeRawPointer(bytes.baseAddress)
    }

    /// The file's bytes: mapped, or read into memory if the file is not on a local disk; nil if the system refuses
    /// both.
    init?(of file: borrowing RegularFile) {
        guard file.size > 0 else { return nil }
        count = file.size
        guard file.descriptor.isOnLocalDisk else {
            // If a file server drops a file that was replaced, reading a mapped page would end the program.
            let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: file.size, alignment: 64)
            guard file.descriptor.fill(bytes) else {
                bytes.deallocate()
                return nil
            }
            isMapped = false
            start = UnsafeRawPointer(bytes.baseAddress)
            return
        }
        guard let start = file.descriptor.map(count: file.size) else { return nil }
        isMapped = true
        self.start = start
        // Where the system keeps the file in large pieces, reading one row would take two megabytes.
        madvise(UnsafeMutableRawPointer(mutating: start), file.size, MADV_NOHUGEPAGE)
    }

    deinit {
        guard let start else { return }
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: start), count)
        } else {
            start.deallocate()
        }
    }

    /// Where they end.
    var end: UnsafeRawPointer? { start.map { $0 + count } }

    /// Gives back the memory of what was read of a mapped file; it is read again where somebody wants it.
    func letGo() {
        guard isMapped, let start else { return }
        madvise(UnsafeMutableRawPointer(mutating: start), count, MADV_DONTNEED)
    }

    /// A plain value at an offset in bytes.
    func load<Plain: BitwiseCopyable>(_ type: Plain.Type = Plain.self, at offset: Int) -> Plain? {
        guard let start, offset >= 0, offset <= count - MemoryLayout<Plain>.size else { return nil }
        return start.loadUnaligned(fromByteOffset: offset, as: type)
    }

    /// Some of the bytes; none where they lie outside.
    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        guard let start, range.lowerBound >= 0, range.upperBound <= count else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count)
    }
}
