import Emulation
import Testing

/// Changes of the settings one after another, in the rulebook of 2019.
struct SettingsDesk {
    var rulebook: Rulebook
    var traces = Workflow.Traces()
    private let now: Instant

    init(_ today: String = "2019-09-10", people: [Person]? = nil, settings: Settings? = nil) throws {
        rulebook = try Seeds.rulebook().with(people: people, settings: settings)
        now = Instant(try day(today), hour: 9)
    }

    /// Asks for a change and keeps it.
    mutating func change(_ request: Workflow.SettingsRequest, by actor: Person.ID = Cast.department.id) throws {
        rulebook = rulebook.with(try Workflow(rulebook).change(request, by: actor, at: now, knowing: traces))
    }

    /// Why a change is refused; nil where it is not.
    func refusal(
        _ request: Workflow.SettingsRequest, by actor: Person.ID = Cast.department.id
    ) -> Refusal? {
        do {
            _ = try Workflow(rulebook).change(request, by: actor, at: now, knowing: traces)
            return nil
        } catch {
            return error
        }
    }

    /// Why the settings may not be changed so; nil where they may, or where it is refused for another reason.
    func settingsRefusal(_ request: Workflow.SettingsRequest) -> SettingsRefusal? {
        guard case .settings(let refusal)? = refusal(request) else { return nil }
        return refusal
    }

    func person(_ id: Person.ID) throws -> Person { try #require(rulebook.person(id)) }
    func unit(_ id: Unit.ID) throws -> Unit { try #require(rulebook.unit(id)) }
}

extension Person {
    /// Somebody new, of VNPT.
    static func newcomer(_ roles: RoleHolding..., logins: [String] = ["an"]) -> Person {
        Person(id: "phan-van-an", name: "Phan Văn An", unit: "vnpt", logins: logins, roles: roles)
    }
}
