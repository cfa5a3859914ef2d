import Emulation

/// Which moment is shown and which one dates what is done.
///
/// In a sample the day given, or the one it stands at, is both; elsewhere a day given changes only the view. The time of
/// day is always the real one.
struct Timekeeper: Sendable {
    /// The real clock.
    let clock: @Sendable () -> Instant
    /// The day asked for.
    let given: Day?
    /// The settings of the workspace.
    let settings: Settings

    /// The moment at which is shown and judged.
    var shown: Instant {
        let now = clock()
        guard let day = given ?? (settings.isSample ? settings.sampleToday : nil) else { return now }
        let time = now.time
        return Instant(day, hour: time.hour, minute: time.minute, second: time.second)
    }

    /// The moment that dates what is done.
    var acting: Instant {
        settings.isSample ? shown : clock()
    }
}
