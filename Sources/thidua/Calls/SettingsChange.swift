import Emulation
import EmulationStore
import EmulationText

extension Call {
    /// Asks for a change of the settings, people, units or calendar in the name of whoever works.
    /// - Returns: the seat with the change made.
    mutating func change(
        _ request: (Seat) throws(Failure) -> Workflow.SettingsRequest
    ) throws(Failure) -> Seat {
        var seat = try sit()
        let me = try seat.person().id
        let request = try request(seat)
        _ = try seat.change { (workspace, at) throws(TransactionError) in
            try workspace.change(request, by: me, at: at)
        }
        return seat
    }

    /// Reads a day that may be taken away: nil where the option is not given, none where its value is empty.
    func openDay(_ text: String?, today: Day) throws(Failure) -> Day?? {
        guard let text else { return nil }
        return TextInput.clean(text).isEmpty ? .some(nil) : .some(try day(text, today: today))
    }

    /// Reads where a role is held.
    func scope(_ text: String, in rulebook: Rulebook) throws(Failure) -> Emulation.Unit.ID? {
        text == "ministry" ? nil : try rulebook.unit(named: text).id
    }
}
