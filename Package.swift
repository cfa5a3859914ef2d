// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "thidua",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    ],
    targets: [
        .target(name: "Emulation", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "EmulationText", dependencies: ["Emulation"]),
        .target(
            name: "EmulationLists",
            dependencies: ["Emulation", "EmulationText", .product(name: "SwiftCSV", package: "SwiftCSV")]),
        .target(
            name: "CSeeds", path: "seeds",
            exclude: [
                "awards.plist", "calendar.plist", "directive-05-2019.plist", "sample-2019.plist", "units.plist",
            ]),
        .target(name: "CDisk"),
        .target(
            name: "EmulationStore",
            dependencies: ["Emulation", "EmulationText", "EmulationLists", "CDisk", "CSeeds"]),
        .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "TerminalKit", dependencies: ["CTerminal"]),
        .target(
            name: "EmulationTUI", dependencies: ["Emulation", "EmulationText", "EmulationLists", "TerminalKit"]),
        .executableTarget(
            name: "thidua",
            dependencies: [
                "Emulation", "EmulationText", "EmulationLists", "EmulationStore", "EmulationTUI", "TerminalKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "thidua-bench",
            dependencies: [
                "Emulation", "EmulationText", "EmulationStore", "EmulationTUI", "TerminalKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "EmulationTests", dependencies: ["Emulation"]),
        .testTarget(name: "EmulationTextTests", dependencies: ["Emulation", "EmulationText"]),
        .testTarget(
            name: "EmulationListsTests",
            dependencies: ["Emulation", "EmulationText", "EmulationLists", "EmulationStore"]),
        .testTarget(name: "EmulationStoreTests", dependencies: ["Emulation", "EmulationText", "EmulationStore"]),
        .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"]),
        .testTarget(
            name: "EmulationTUITests",
            dependencies: [
                "thidua", "Emulation", "EmulationText", "EmulationLists", "EmulationStore", "EmulationTUI",
                "TerminalKit",
            ],
            resources: [.copy("Golden")]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "thidua", "thidua-bench", "Emulation", "EmulationText", "EmulationLists", "EmulationStore",
                "EmulationTUI",
                "TerminalKit",
            ]),
        .testTarget(
            name: "Scenarios",
            dependencies: ["thidua", "Emulation", "EmulationText", "EmulationStore", "EmulationTUI", "TerminalKit"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
