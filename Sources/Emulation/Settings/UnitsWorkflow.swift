extension Workflow {
    /// The units as a change makes them: the roster is data the Department edits.
    func units(after request: SettingsRequest, _ traces: Traces) throws(Refusal) -> [Unit] {
        var units = rulebook.units
        switch request {
        case .addUnit(let unit):
            guard rulebook.unit(unit.id) == nil else { throw .settings(.idTaken(.unit, unit.id.rawValue)) }
            try check(unit)
            units.append(unit)
        case .editUnit(let id, let edit):
            try change(id, in: &units) { (unit) throws(Refusal) in
                if let name = edit.name {
                    // English that was only the Vietnamese name goes with it.
                    if unit.name.english == unit.name.vietnamese { unit.name.english = name }
                    unit.name.vietnamese = name
                }
                if let english = edit.english {
                    unit.name.english = english.isBlank ? unit.name.vietnamese : english
                }
                if let abbreviation = edit.abbreviation {
                    unit.abbreviation = abbreviation.isBlank ? unit.name.vietnamese : abbreviation
                }
                if let abbreviation = edit.abbreviationEnglish {
                    unit.abbreviationEnglish = abbreviation.isBlank ? nil : abbreviation
                }
                if let kind = edit.kind { unit.kind = kind }
                if let reports = edit.reports { unit.reports = reports }
                try check(unit)
            }
        case .exempt(let id, let quarter, let reason):
            try change(id, in: &units) { (unit) throws(Refusal) in
                guard unit.reports else { throw .unitDoesNotReport(id) }
                guard !reason.isBlank else { throw .settings(.reasonNeeded) }
                try checkDuty(in: quarter)
                guard calendarYears.contains(quarter.year) else {
                    throw .settings(.dayOutsideYears(quarter.firstDay, calendarYears))
                }
                let isExempt = traces.report?.exemption != nil || unit.exemptions.contains { $0.quarter == quarter }
                if isExempt { throw .settings(.alreadyExempt(id, quarter)) }
                guard traces.report?.receipts.isEmpty ?? true else { throw .alreadyReported }
                unit.exemptions.append(Exemption(quarter: quarter, reason: reason))
                unit.exemptions.sort { $0.quarter < $1.quarter }
            }
        case .liftExemption(let id, let quarter):
            try change(id, in: &units) { (unit) throws(Refusal) in
                let before = unit.exemptions.count
                unit.exemptions.removeAll { $0.quarter == quarter }
                guard unit.exemptions.count < before else { throw .settings(.notExempt(id, quarter)) }
            }
        default: break
        }
        return units
    }

    private func change(
        _ id: Unit.ID, in units: inout [Unit], by body: (inout Unit) throws(Refusal) -> Void
    ) throws(Refusal) {
        guard let place = units.firstIndex(where: { $0.id == id }) else { throw .unknown(.unit, id.rawValue) }
        try body(&units[place])
    }

    private func check(_ unit: Unit) throws(Refusal) {
        guard !unit.name.vietnamese.isBlank else { throw .settings(.nameNeeded) }
    }
}
