/// Hashes that were taken before: a nomination that is read again after a step has the events it had, and one more.
struct KnownDigests {
    private let events: [Event]
    private let digests: [Digest]
    private let dossier: (dossier: Dossier, digest: Digest)?

    /// None.
    init() {
        events = []
        digests = []
        dossier = nil
    }

    /// Those of a nomination whose history was folded.
    init(_ docket: Docket) {
        events = docket.timeline.events
        digests = docket.timeline.digests
        dossier = (docket.dossier, docket.dossierDigest)
    }

    /// The hash of an event.
    func digest(of event: Event) -> Digest {
        events.firstIndex(of: event).map { digests[$0] } ?? event.digest
    }

    /// The hash of a dossier.
    func digest(of dossier: Dossier) -> Digest {
        guard let known = self.dossier, known.dossier == dossier else { return dossier.digest }
        return known.digest
    }
}
