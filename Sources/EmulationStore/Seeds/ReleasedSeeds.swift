import Emulation

/// The reference data of every version of the program, as hashes of its values without `format`.
///
/// A workspace's file with one of these hashes is unchanged since the program made it, so a corrected version may
/// replace it. A change to a seed adds its hash here and keeps the earlier ones; a test gives the hash to add.
enum ReleasedSeeds {
    /// The hashes of every file.
    static let all = Dictionary(uniqueKeysWithValues: Seeds.reference.map { ($0, digests(of: $0)) })

    /// The hashes of a file, the oldest first and the current one last.
    static func digests(of name: Seeds.Name) -> [String] {
        switch name {
        case .directive:
            [
                "326cd8fb3a55958c78d40000c7bbbce7c18f737018ac630bb17d225b8061d384",
                "cff29e29b76c80de5133849dea868f1e8fd7c4917a8bcf65206b2587d3de22e1",
            ]
        case .units:
            [
                "1748ad3cd00a09c0837203f0d81ab9fcde48b58bdd7df79d5465dac9116b7e06",
                "7e9b01edeae63be39a2daa94d37a7bf12976c53ffd6904d53aea0e2993f56898",
                "9357c93f11386371210f9fff53a48c8b187c93c44d40389511c1a2e468c15c14",
                "4b02a5985f01e5f4c0b935a19bd6afcfa5092e5f88a876325626cf04cf8c6d8e",
            ]
        case .awards:
            [
                "07b6ee6661030331e07049241e2d6369a3955735b729dccc398627de97def92c",
                "163a51011ba8c179c0cb650120e3f0e33d7e51bfe9d1d9f8853965791004f855",
                "34221372fa5fdeda22bb351375541b35d8ca5f217cca22459b12f248e7acaa51",
            ]
        case .calendar:
            [
                "0e435512b7e63ed2cfe9f7c96b6cd9f02aa4bcd8c965c451cc1cb6a63a506598",
                "b30b01efedda04ad267ce78dbeaf21265342f15c55585429bbe01ad9a3293795",
            ]
        case .sample: []
        }
    }
}
