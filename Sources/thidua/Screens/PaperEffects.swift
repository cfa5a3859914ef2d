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

    /// Takes note of the programs that ended, so that the system can forget them.
    mutating func reapViewers() {
        viewers.removeAll { process in
            var status: Int32 = 0
            return waitpid(process, &status, WNOHANG) != 0
        }
    }
}
