/// A nomination with its history folded: what a screen shows and an action is taken on.
public struct Docket: Hashable, Sendable {
    /// The nomination.
    public let nomination: Nomination
    /// Its history in order and what it comes to.
    public let timeline: Timeline
    /// The letter it travels with; nil where it names none, or none that is there.
    public let letter: Letter?
    /// The hash of the dossier.
    let dossierDigest: Digest

    /// Folds a nomination's history together with the decisions that name it.
    /// - Parameter before: how it was a moment ago: where the dossier is still the same its hash is not taken again.
    public init(
        _ nomination: Nomination, decisions: [Decision] = [], letter: Letter? = nil, after before: Docket? = nil
    ) {
        self.nomination = nomination
        self.letter = letter?.id == nomination.dossier.letter ? letter : nil
        let known = before?.dossier == nomination.dossier ? before?.dossierDigest : nil
        dossierDigest = known ?? nomination.dossier.digest
        timeline = nomination.timeline(decisions: decisions, dossier: dossierDigest)
    }

    /// A docket of which all is known.
    private init(_ known: Docket, letter: Letter?) {
        nomination = known.nomination
        timeline = known.timeline
        dossierDigest = known.dossierDigest
        self.letter = letter?.id == known.dossier.letter ? letter : nil
    }

    /// The same with another letter, or none where it is not the one the dossier names.
    public func travelling(with letter: Letter?) -> Docket { Docket(self, letter: letter) }

    /// The nomination's identifier.
    public var id: Nomination.ID { nomination.id }
    /// What is proposed and for whom.
    public var dossier: Dossier { nomination.dossier }
    /// Where it stands.
    public var standing: Standing { timeline.standing }

    /// The gate at which somebody is to decide now; nil where nobody is.
    public var openGate: Gate? { standing.openGate }

    /// The nomination with one more event.
    public func appending(_ event: Event) -> Nomination {
        var next = nomination
        next.history.append(event)
        return next
    }
}
