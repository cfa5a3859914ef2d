/// One time a report came in, after corrections.
public struct Receipt: Hashable, Sendable {
    /// The entry it stands on.
    public let entry: QuarterlyReport.Entry.ID
    /// The day the report was sent, where known.
    public let sentOn: Day?
    /// The day it was received.
    public let receivedOn: Day?
    /// Whether it went back for completion afterwards.
    public var wasReturned: Bool
    /// The day it went back.
    public var returnedOn: Day?
    /// Why it went back.
    public var returnNote: String?
}

extension QuarterlyReport {
    /// Every time the report came in that still stands, corrections applied, in the order of entry.
    public var receipts: [Receipt] {
        var order: [Entry.ID] = []
        var days: [Entry.ID: (sent: Day?, received: Day?)] = [:]
        var back: [Entry.ID: (on: Day?, note: String?)] = [:]
        for entry in ordered {
            switch entry.kind {
            case .received:
                order.append(entry.id)
                days[entry.id] = (entry.sentOn, entry.on)
            case .corrected:
                if let about = entry.about, days[about] != nil { days[about] = (entry.sentOn, entry.on) }
            case .struck:
                if let about = entry.about {
                    order.removeAll { $0 == about }
                    days[about] = nil
                }
            case .returned:
                if let receipt = entry.about ?? order.last { back[receipt] = (entry.on, entry.note) }
            case .exempted, .measured: break
            }
        }
        return order.map { id in
            Receipt(
                entry: id, sentOn: days[id]?.sent, receivedOn: days[id]?.received, wasReturned: back[id] != nil,
                returnedOn: back[id]?.on, returnNote: back[id]?.note)
        }
    }

    /// Why the unit need not report; nil where it must. A struck exemption no longer counts.
    public var exemption: String? {
        let struck = Set(entries.filter { $0.kind == .struck }.compactMap(\.about))
        return ordered.last { $0.kind == .exempted && !struck.contains($0.id) }.map { $0.note ?? "" }
    }

    /// How far each target was reached by the end of the quarter: the latest figure entered for it.
    public var figures: [Target.ID: Double] {
        var figures: [Target.ID: Double] = [:]
        for entry in ordered where entry.kind == .measured {
            if let target = entry.target { figures[target] = entry.value }
        }
        return figures
    }

    private var ordered: [Entry] {
        entries.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }
}
