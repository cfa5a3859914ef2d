import Emulation

/// What was shown of nominations last, by the hashes of their files; the oldest go first.
struct ShownDockets {
    private var dockets: [Digest: Docket] = [:]
    private var order: [Digest] = []
    /// More than the names of the longest letter.
    private static let limit = 200

    /// The nomination whose file had this hash; nil where it was never shown or is too long ago.
    subscript(digest: Digest) -> Docket? { dockets[digest] }

    /// Keeps a nomination that is shown.
    mutating func note(_ docket: Docket, _ digest: Digest) {
        if dockets.updateValue(docket, forKey: digest) != nil, let place = order.lastIndex(of: digest) {
            order.remove(at: place)
        }
        order.append(digest)
        if order.count > Self.limit { dockets[order.removeFirst()] = nil }
    }
}
