/// The system's calls that change something on disk, as far as they can be kept from happening: what no test machine's
/// disk does on demand, a failed wait or a file system without locks, is asked for here.
struct Disk: Sendable {
    /// Says why a call fails; nil for one that is to be made.
    private let refusal: (@Sendable (Call) -> SystemError?)?

    /// A disk on which every call is made.
    static let real = Disk(refusal: nil)

    private init(refusal: (@Sendable (Call) -> SystemError?)?) {
        self.refusal = refusal
    }

    /// A disk on which calls fail instead of being made where the answer is a reason.
    init(refusing refusal: @escaping @Sendable (Call) -> SystemError?) {
        self.refusal = refusal
    }

    /// A call that changes something, waits for the disk or takes the lock.
    enum Call: Hashable, Sendable {
        case create(String)
        case makeFolder(String)
        case write
        case synchronise
        case synchroniseNames
        case synchroniseAll
        case rename(to: String)
        case link(as: String)
        case remove(String)
        case lock
    }

    /// Asked before every such call.
    func allow(_ call: Call) throws(SystemError) {
        if let error = refusal?(call) { throw error }
    }
}
