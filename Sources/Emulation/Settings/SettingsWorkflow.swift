extension Workflow {
    /// Checks that a person may change the settings, the people, the units and the calendar: only the Department may. A
    /// signer of decisions judges nominations and does not change settings.
    ///
    /// Where nobody holds the Department's role, today or later, whoever made the workspace may: the first of its people.
    public func checkSettings(by actor: Person.ID, at instant: Instant) throws(Refusal) {
        let day = instant.day
        if rulebook.person(actor)?.holding(of: .department, in: .ministry, on: day) != nil { return }
        let isHeld = rulebook.people.contains { person in
            person.roles.contains { $0.role == .department && !$0.isOver(on: day) }
        }
        if !isHeld, rulebook.people.first?.id == actor { return }
        throw .roleNeeded(.department, unit: rulebook.directive.reporting.receivedBy, clause: nil)
    }

    /// The part of the rulebook as a change makes it.
    /// - Parameter traces: what the files tell that the change depends on.
    /// - Throws: why it may not be changed so.
    public func change(
        _ request: SettingsRequest, by actor: Person.ID, at instant: Instant, knowing traces: Traces = Traces()
    ) throws(Refusal) -> Rulebook.Part {
        try checkSettings(by: actor, at: instant)
        switch request {
        case .set(let change): return .settings(try settings(with: change))
        case .addPerson, .editPerson, .removePerson, .addRole, .dateRole, .endRole:
            let people = try people(after: request, on: instant.day, traces)
            try checkDepartmentStays(in: people, on: instant.day)
            return .people(people)
        case .addUnit, .editUnit, .exempt, .liftExemption: return .units(try units(after: request, traces))
        case .dayOff, .workedDay, .resetDay, .completeYear: return .calendar(try calendar(after: request))
        }
    }

    private func settings(with change: Settings.Change) throws(Refusal) -> Settings {
        var settings = rulebook.settings
        switch change {
        case .name(let name): settings.name = name.isBlank ? nil : name
        case .warningDays(let days):
            try check(days, in: Settings.warningDaysRange, of: .warningDays)
            settings.warningDays = days
        case .rollsOver(let rolls): settings.rollsOver = rolls
        case .judgedBy(let rule): settings.judgedBy = rule
        case .attachmentLimit(let limit):
            try check(limit, in: Settings.attachmentLimitRange, of: .attachmentLimit)
            settings.attachmentLimitMB = limit
        }
        return settings
    }

    private func check(_ number: Int, in range: ClosedRange<Int>, of key: Settings.Key) throws(Refusal) {
        guard range.contains(number) else { throw .settings(.outOfRange(key, range)) }
    }

    /// Nobody may shut the Department out: somebody of it stays today, and somebody without an end where there was.
    private func checkDepartmentStays(in people: [Person], on day: Day) throws(Refusal) {
        func holdings(_ people: [Person]) -> [RoleHolding] {
            // Whoever has no login cannot work, except in a sample.
            people.filter { rulebook.settings.isSample || !$0.logins.isEmpty }.flatMap(\.roles)
                .filter { $0.role == .department }
        }
        let (before, after) = (holdings(rulebook.people), holdings(people))
        let wasHeld = before.contains { $0.isInForce(on: day) }
        let isHeld = after.contains { $0.isInForce(on: day) }
        let wasLasting = before.contains { $0.to == nil }
        let isLasting = after.contains { $0.to == nil }
        guard isHeld || !wasHeld, isLasting || !wasLasting else { throw .settings(.lastOfDepartment) }
    }
}

extension RoleHolding {
    /// Whether its last day is past.
    public func isOver(on day: Day) -> Bool {
        to.map { $0 < day } ?? false
    }
}
