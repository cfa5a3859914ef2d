import Emulation

extension Event {
    /// The same event with something in it another.
    func forged(
        id: ID? = nil, after: [Digest]? = nil, at: Instant? = nil, by: Person.ID? = nil, step: Step? = nil,
        note: String? = nil, extras: Extras? = nil
    ) -> Event {
        Event(
            id: id ?? self.id, after: after ?? self.after, at: at ?? self.at, by: by ?? self.by,
            onBehalfOf: onBehalfOf, step: step ?? self.step, note: note ?? self.note, dossier: dossier,
            extras: extras ?? self.extras)
    }
}
