import Emulation
import EmulationLists
import EmulationText
import TerminalKit

extension ImportPage: FormPage {
    var leftKind: LeftWork.Kind { .list }
    var page: Page { .listImport(self) }

    func about(_ model: Model) -> String {
        let rows = preview?.rows.count ?? 0
        let typed = source?.path ?? TextInput.clean(form[.path]?.text ?? "")
        let name = typed.split(separator: "/").last.map(String.init) ?? ""
        return [name, rows > 0 ? model.say(LeftWorkText.rows(rows)) : ""].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    /// Whether anything would be lost with it.
    var isUnsaved: Bool { isChanged || source != nil }

    func write(to subject: inout Record) {
        subject.set("filling", isFilling)
        guard let source else { return }
        subject.set("path", source.path)
        subject.set("language", source.language)
        subject.set("row", cursor.selected)
        subject.set("mended", isMended)
        // What was mended is in the cells only, what cannot be read as cells is in the text only.
        if case .success(let table) = source.table, isMended {
            subject.set("list", .string(table.text))
        } else {
            subject.set("list", .string(Self.plain(source.text)))
        }
    }

    init(reading subject: inout Fields, _ model: Model) throws(FieldError) {
        self.init(model)
        isFilling = try subject.flag("filling")
        cursor.selected = try subject.optionalInteger("row") ?? 0
        isMended = try subject.flag("mended")
        let path = try subject.optionalString("path")
        if let text = try subject.optionalString("list") {
            source = Source(text, path: path, model.language)
        } else {
            isFilling = true
        }
    }

    mutating func fit(_ model: Model) {
        relabel(model)
        look(model)
        cursor.selected = min(max(0, cursor.selected), max(0, (preview?.rows.count ?? 0) - 1))
        if source != nil, preview == nil { isFilling = true }
    }

    /// Line ends of one kind, and none of the characters that property lists do not take.
    private static func plain(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control && scalar != "\t" && scalar != "\n"
            scalars.append(scalar == "\r" ? "\n" : isControl ? " " : scalar)
        }
        return String(scalars)
    }
}

extension Model {
    /// The cell of a list that is being edited, with the slot of the list; nil if none is.
    var cellBeingWritten: (slot: String, cell: Entries)? {
        guard case .prompt(let prompt, let asked) = overlay, case .cell(let row, let column, _) = asked.question else {
            return nil
        }
        var cell = Record()
        cell.set("row", row)
        cell.set("column", column)
        cell.set("text", .string(prompt.note.text))
        return ("\(section.rawValue)-\(stack.count - 1)", cell.values)
    }

    /// Resumes the cell that was being edited when a list was left, if it still has a problem.
    mutating func writeCell(of left: LeftWork) throws(FieldError) {
        var fields = try Fields(left.work, path: "work")
        guard let value = fields.take("cell") else { return }
        var cell = try Fields(value, path: "work.cell")
        let (row, column) = (try cell.optionalInteger("row"), try cell.optionalInteger("column"))
        let text = try cell.string("text")
        editCell()
        guard case .prompt(var prompt, let asked) = overlay, case .cell(row, column, _) = asked.question else {
            overlay = nil
            return
        }
        prompt.write(text)
        overlay = .prompt(prompt, asked)
    }
}
