extension Fields {
    /// The years of an array, none where the key is absent.
    public mutating func years(_ key: String) throws(FieldError) -> [Int] {
        guard let item = find(key) else { return [] }
        return try elements(of: item, key) { position, element throws(FieldError) in
            guard let number = element.integer, let year = Int(exactly: number), Years.known.contains(year) else {
                throw error("\(key)[\(position)]", .outOfRange("\(Years.known.lowerBound)–\(Years.known.upperBound)"))
            }
            return year
        }
    }

    /// The elements of an array, none where the key is absent.
    public mutating func array(_ key: String) throws(FieldError) -> [Value] {
        guard let item = find(key) else { return [] }
        return try elements(of: item, key) { _, element in element.value }
    }

    /// The dictionaries of an array, none where the key is absent.
    public mutating func records<Element: Recordable>(
        _ key: String, of type: Element.Type = Element.self
    ) throws(FieldError) -> [Element] {
        guard let item = find(key) else { return [] }
        return try elements(of: item, key) { position, element throws(FieldError) in
            try Element(element, path: join(key, position))
        }
    }

    /// The dictionaries of an array that must be there.
    public mutating func required<Element: Recordable>(
        _ key: String, of type: Element.Type = Element.self
    ) throws(FieldError) -> [Element] {
        guard let item = find(key) else { throw error(key, .missing) }
        return try elements(of: item, key) { position, element throws(FieldError) in
            try Element(element, path: join(key, position))
        }
    }

    /// The dictionaries of an array that must be there, each with what is wrong with it where it cannot be read.
    public mutating func each<Element: Recordable>(
        _ key: String, of type: Element.Type = Element.self
    ) throws(FieldError) -> [Result<Element, FieldError>] {
        guard let item = find(key) else { throw error(key, .missing) }
        return try elements(of: item, key) { position, element in
            do throws(FieldError) {
                return .success(try Element(element, path: join(key, position)))
            } catch {
                return .failure(error)
            }
        }
    }

    /// The texts of an array, none where the key is absent.
    public mutating func strings(_ key: String) throws(FieldError) -> [String] {
        guard let item = find(key) else { return [] }
        return try elements(of: item, key) { position, element throws(FieldError) in
            guard let text = element.text else {
                throw error("\(key)[\(position)]", .wrongType(expected: "string"))
            }
            return text
        }
    }

    /// The identifiers of an array, none where the key is absent.
    public mutating func ids<Subject>(_ key: String) throws(FieldError) -> [Identifier<Subject>] {
        var ids: [Identifier<Subject>] = []
        for (position, text) in try strings(key).enumerated() {
            guard let id = Identifier<Subject>(text) else { throw error("\(key)[\(position)]", .notAnIdentifier(text)) }
            ids.append(id)
        }
        return ids
    }

    /// What is made of each element of an array that was found under a key.
    func elements<Element>(
        of item: FieldItem, _ key: String,
        _ make: (_ position: Int, FieldItem) throws(FieldError) -> Element
    ) throws(FieldError) -> [Element] {
        guard let elements = try item.elements(make) else { throw error(key, .wrongType(expected: "array")) }
        return elements
    }
}
