import Emulation
import EmulationStore
import EmulationTUI

extension EffectRunner {
    /// Does what a screen asks for in the name of a person; what somebody else changed meanwhile comes with what was
    /// seen of it.
    mutating func run(_ effect: Effect, by person: Person.ID) -> [Feedback] {
        perform(effect, by: person).map { feedback in
            guard case .changedElsewhere(let id) = feedback, let seen = effect.seen else { return feedback }
            return meanwhile(id, seen: seen).map { .collided($0, on: effect) } ?? feedback
        }
    }

    private mutating func meanwhile(_ id: Nomination.ID, seen digest: Digest) -> Meanwhile? {
        let seen = docket(seen: digest)
        guard let collision = try? seat.workspace.collision(id, seen: seen), let theirs = try? read(id) else {
            return nil
        }
        return Meanwhile(
            seen: seen, theirs: theirs, newEvents: collision.newEvents ?? [], writtenAt: collision.writtenAt,
            writtenBy: collision.writtenBy.flatMap { seat.rulebook.person($0)?.name })
    }
}

extension Effect {
    /// The version it is to change, where somebody is shown what came of it in the meantime.
    fileprivate var seen: Digest? {
        switch self {
        case .act(_, _, let seen), .award(_, _, let seen), .edit(_, _, let seen), .attach(_, _, _, _, let seen): seen
        default: nil
        }
    }
}
