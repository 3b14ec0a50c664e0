// What readers and writers may have beyond that, and standard functions look for.

/// The interfaces that standard functions look for in what they are given as another: what a reader or writer may have
/// beyond that.
package let standardAssertions: [(name: TypeName, known: TypeName, methods: [(String, FunctionType)])] = {
  let (reader, writer) = (TypeName(package: "io", "Reader"), TypeName(package: "io", "Writer"))
  func results(_ types: IRType...) -> IRType { .tuple(types.map { TupleElement(nil, $0) }) }
  func named(_ name: String) -> TypeName { TypeName(package: "io", name) }
  let count = results(.integer(.int64), .error)
  let rune = results(.integer(.int32), .int, .error)
  return [
    (
      named("StringWriter"), writer,
      [("WriteString", FunctionType(parameters: [.string], result: results(.int, .error)))]
    ),
    (named("ReaderFrom"), writer, [("ReadFrom", FunctionType(parameters: [.named(reader)], result: count))]),
    (named("WriterTo"), reader, [("WriteTo", FunctionType(parameters: [.named(writer)], result: count))]),
    (
      named("RuneScanner"), reader,
      [
        ("ReadRune", FunctionType(parameters: [], result: rune)),
        ("UnreadRune", FunctionType(parameters: [], result: .error)),
      ]
    ),
  ]
}()
