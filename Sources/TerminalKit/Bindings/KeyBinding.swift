/// Whether something can be done now.
public enum Availability: Hashable, Sendable {
    /// It can.
    case enabled
    /// It cannot, and this is why, in the user's language.
    case disabled(why: String)

    /// Whether it can be done.
    public var isEnabled: Bool { self == .enabled }

    /// Why it cannot be done; `nil` when it can.
    public var why: String? {
        if case .disabled(let why) = self { why } else { nil }
    }
}

/// What a key does here: the one value from which dispatch, hint line, help, palette and the guide's tables derive.
public struct KeyBinding<Action: Sendable>: Sendable {
    /// The keys that do it, the one to show first.
    public var keys: [Key]
    /// What is done.
    public var action: Action
    /// What to call it, in the user's language.
    public var title: String
    /// Its title in the other language, or empty; the palette finds it by that word too.
    public var otherTitle: String
    /// Whether it can be done now, and why not.
    public var availability: Availability
    /// The reason why it is disabled now, in the other language; `nil` if it is enabled.
    public var otherWhy: String?
    /// Whether it cannot be taken back.
    public var isDangerous: Bool
    /// Its place on the hint line, lower first; `nil` shows it in help only.
    public var rank: Int?
    /// What to print for the keys where their own labels will not do, such as `↑↓`.
    public var label: String?
    /// Whether another binding's label names its keys already, so that help does not list it.
    public var isListed: Bool

    /// A binding of keys to an action.
    public init(
        keys: [Key], action: Action, title: String, otherTitle: String = "", availability: Availability = .enabled,
        otherWhy: String? = nil, isDangerous: Bool = false, rank: Int? = nil, label: String? = nil,
        isListed: Bool = true
    ) {
        self.keys = keys
        self.action = action
        self.title = title
        self.otherTitle = otherTitle
        self.availability = availability
        self.otherWhy = otherWhy
        self.isDangerous = isDangerous
        self.rank = rank
        self.label = label
        self.isListed = isListed
    }

    /// What the hint line prints for it: its label, else the first key's.
    public var hintLabel: String { label ?? keys.first?.label ?? "" }

    /// What help prints for it: its label, else all its keys.
    public var helpLabel: String { label ?? keys.map(\.label).joined(separator: " ") }
}

/// The bindings of a screen, in titled groups.
public struct KeyMap<Action: Sendable>: Sendable {
    /// The groups in the order of the help.
    public var groups: [(title: String, bindings: [KeyBinding<Action>])]

    /// A map of these groups.
    public init(groups: [(title: String, bindings: [KeyBinding<Action>])]) {
        self.groups = groups
    }

    /// All bindings, group by group.
    public var bindings: [KeyBinding<Action>] { groups.flatMap(\.bindings) }

    /// The binding of a key: the first one that can be done now, else the first that cannot, so that its reason can be
    /// told.
    public func binding(for key: Key) -> KeyBinding<Action>? {
        var disabled: KeyBinding<Action>?
        for group in groups {
            for binding in group.bindings where binding.keys.contains(key) {
                if binding.availability.isEnabled { return binding }
                disabled = disabled ?? binding
            }
        }
        return disabled
    }

    /// This map with another one's groups after its own.
    public func appending(_ other: KeyMap) -> KeyMap {
        KeyMap(groups: groups + other.groups)
    }
}
