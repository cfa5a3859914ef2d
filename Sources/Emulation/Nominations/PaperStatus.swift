/// How the kept copy of a paper stands against what its dossier says of it.
public enum PaperStatus: String, CaseIterable, Sendable {
    /// The dossier names the paper and keeps no copy.
    case notAttached
    /// The copy is there and is what was attached.
    case present
    /// The copy is there with the right size; its hash was not looked at yet.
    case unchecked
    /// There is no such file.
    case missing
    /// The file is not what was attached.
    case changed
    /// Something that cannot be read stands under that name: a link, a pipe, a folder, or what the system withholds.
    case unreadable

    /// Whether a copy was attached and can no longer be relied on.
    public var isFault: Bool {
        switch self {
        case .missing, .changed, .unreadable: true
        case .notAttached, .present, .unchecked: false
        }
    }
}

extension Dossier {
    /// The place where the file of a paper goes that is given no place: the first paper of its kind that has no file yet
    /// and is not another by number, day or title. Nil where the paper is one more.
    public func placeAwaitingFile(of paper: Document) -> Int? {
        func differ<Value: Equatable>(_ known: Value?, _ given: Value?) -> Bool {
            known != nil && given != nil && known != given
        }
        return documents.firstIndex { known in
            known.kind == paper.kind && known.attachment == nil && !differ(known.number, paper.number)
                && !differ(known.day, paper.day) && !differ(known.title, paper.title)
        }
    }

    /// Joins a file to a paper.
    /// - Parameter place: the paper among ``documents`` that becomes this one, with this file in the place of what it
    ///   had. Nil, or a place that is none, for one more paper.
    public mutating func attach(_ attachment: Attachment, as paper: Document, at place: Int?) {
        guard let place, documents.indices.contains(place) else {
            var added = paper
            added.attachment = attachment
            documents.append(added)
            return
        }
        documents[place].kind = paper.kind
        documents[place].number = paper.number
        documents[place].day = paper.day
        documents[place].title = paper.title
        documents[place].attachment = attachment
    }

    /// The names of the files it keeps.
    public var attachedFiles: Set<String> { Set(documents.compactMap(\.attachment?.file)) }
}

extension Document {
    /// The paper with what it leaves out taken from another.
    public func completed(by other: Document) -> Document {
        var paper = self
        paper.number = number ?? other.number
        paper.day = day ?? other.day
        paper.title = title ?? other.title
        return paper
    }
}
