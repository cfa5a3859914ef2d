import ArgumentParser
struct MeasureCommand: AsyncParsableCommand { static let configuration = CommandConfiguration(commandName: "measure", shouldDisplay: false) }
