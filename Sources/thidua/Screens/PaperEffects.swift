import Emulation
import EmulationStore
import EmulationText
import EmulationTUI
import Glibc

extension EffectRunner {
    /// How much text a screen takes of a paper, in bytes.
    private static let mostText = 512 << 10
    /// How large a paper can be of which text is made, in bytes.
    static let largestRead = 256 << 20

    func readPaper(_ place: Int, of id: Nomination.ID) -> Feedback {
        do throws(Failure) {
            let workspace = seat.workspace
            let docket = try attempt { () throws(WorkspaceError) in try workspace.docket(id).docket }
            let paper = try attempt { () throws(WorkspaceError) in
                try workspace.paper(at: place, of: docket, limit: Self.largestRead)
            }
            let name = docket.dossier.documents[place].attachment?.file ?? ""
            let reader = PaperReader(environment: environment, limit: Self.mostText)
            let text = try reader.lines(of: paper.bytes, named: name)
            return .paperRead(
                PaperReading(
                    place: place, lines: text.lines, isCut: text.isCut, isChanged: paper.status == .changed))
        } catch {
            return .failed(error.reason)
        }
    }

    mutating func viewPaper(_ place: Int, of id: Nomination.ID) -> Feedback {
        do throws(Failure) {
            let workspace = seat.workspace
            let found = try attempt { () throws(WorkspaceError) in
                try workspace.paperPath(at: place, of: workspace.docket(id).docket)
            }
            viewers.append(try Viewer(environment: environment).open(found.path))
            if found.status == .changed { return .failed(PaperText.changedSince) }
            return .viewing(found.path.split(separator: "/").last.map(String.init) ?? found.path)
        } catch {
            return .failed(error.reason)
        }
    }

    /// Shows the office's own copy of the directive in the user's own program, or as text here if there is no display.
    mutating func openDirective() -> Feedback {
        let workspace = seat.workspace
        guard let name = workspace.directiveCopy else { return .failed(DirectiveText.noCopy.sentence) }
        let path = workspace.path(ofDirectiveCopy: name)
        do throws(Failure) {
            if let path {
                viewers.append(try Viewer(environment: environment).open(path))
                return .viewing(name)
            }
        } catch {
            guard error.code == "noDisplay" else { return .failed(error.reason) }
        }
        do throws(Failure) {
            let bytes = try attempt { () throws(WorkspaceError) in
                try workspace.directiveCopy(named: name, limit: Self.largestRead)
            }
            let text = try PaperReader(environment: environment, limit: Self.mostText).lines(of: bytes, named: name)
            return .directiveRead(
                name: name, PaperReading(place: 0, lines: text.lines, isCut: text.isCut, isChanged: false))
        } catch {
            let why: Phrase
            switch error.code {
            case "noTool": why = DirectiveText.noPDFTool
            case "notText", "noWords", "toolFailed": why = DirectiveText.noWords
            default: return .failed(error.reason)
            }
            return .failed(DirectiveText.cannotShow(path ?? name, why))
        }
    }

    /// Takes note of the programs that ended, so that the system can forget them.
    mutating func reapViewers() {
        viewers.removeAll { process in
            var status: Int32 = 0
            return waitpid(process, &status, WNOHANG) != 0
        }
    }
}
