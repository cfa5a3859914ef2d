/// The first event of a history whose hashes do not fit: something was changed past the program.
///
/// The hashes carry no key. They show accidents and edits by hand, not somebody who computes them anew, and they show
/// nothing of an event that no later one saw.
public struct OutsideChange: Hashable, Sendable {
    /// The event.
    public let event: Event
    /// Its number in the ordered history, counted from 1.
    public let number: Int
    /// What does not fit.
    public let trace: Trace

    /// Which hash does not fit, and to what.
    public enum Trace: String, CaseIterable, Sendable {
        /// An event that it names before it is not there as it was: it was changed or taken out.
        case eventBefore
        /// It names no event before it, though it is not the first: it was put in.
        case nothingBefore
        /// It decided on a dossier other than the one that was sent in.
        case dossierBefore
        /// The dossier is no longer the one it was done on.
        case dossierSince
    }
}

extension OutsideChange {
    /// Whether this says all that an impossibility does.
    public func tells(_ impossibility: Impossibility) -> Bool {
        switch (trace, impossibility.problem) {
        case (.eventBefore, .missingPredecessor): impossibility.event == event.id
        case (.dossierBefore, .dossierChanged): impossibility.event == event.id
        case (.dossierSince, .dossierChanged): true
        default: false
        }
    }

    /// The first of what does not fit in an ordered history.
    /// - Parameter vouching: the event that sent in the dossier, where the dossier is another by now.
    init?(in events: [Event], _ impossibilities: [Impossibility], vouching: Event.ID?) {
        var traces: [Event.ID: Trace] = [:]
        for impossibility in impossibilities where traces[impossibility.event] == nil {
            switch impossibility.problem {
            case .missingPredecessor: traces[impossibility.event] = .eventBefore
            // What the dossier of the file contradicts is told by who sent it in.
            case .dossierChanged where vouching == nil: traces[impossibility.event] = .dossierBefore
            default: break
            }
        }
        for (position, event) in events.enumerated() {
            let found =
                traces[event.id] ?? (position > 0 && event.after.isEmpty ? .nothingBefore : nil)
                ?? (event.id == vouching ? .dossierSince : nil)
            if let found {
                self.init(event: event, number: position + 1, trace: found)
                return
            }
        }
        return nil
    }
}
