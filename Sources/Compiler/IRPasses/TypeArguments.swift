// Which type parameters are given what.
import IR

/// The type parameters of the program's own functions and types some of whose type arguments answer to a description, by
/// themselves or because they are such parameters in turn.
struct DescribedParameters {
  private struct Place: Hashable {
    let generic: Generic
    let index: Int
  }
  private let program: Program
  private var places: Set<Place> = []
  var isEmpty: Bool { places.isEmpty }

  /// `describes` is asked about a parameter, an argument of it, and the names of the parameters found so far.
  init(_ program: Program, _ describes: (TypeParameter, IRType, Set<String>) -> Bool) {
    self.program = program
    var given: [(place: Place, parameter: TypeParameter, argument: IRType)] = []
    func note(_ generic: Generic, _ parameters: [TypeParameter], _ arguments: [IRType]) {
      for (index, parameter) in parameters.enumerated() where index < arguments.count {
        given.append((Place(generic: generic, index: index), parameter, arguments[index]))
      }
    }
    program.forEachUse { note(.function($0.name), $0.typeParameters, $1) }
    program.mapTypes { type in
      if case .named(let name, let arguments) = type, let declaration = program.types[name], declaration.isOwn {
        note(.type(name), declaration.typeParameters, arguments)
      }
      return type
    }
    var isStable = false
    while !isStable {
      let known = names
      let found = given.filter { !places.contains($0.place) && describes($0.parameter, $0.argument, known) }
      isStable = found.isEmpty
      places.formUnion(found.map(\.place))
    }
  }

  /// How they are called in their functions and types.
  var names: Set<String> { Set(places.compactMap { parameter(at: $0)?.name }) }

  func contains(_ generic: Generic, _ index: Int) -> Bool { places.contains(Place(generic: generic, index: index)) }

  private func parameter(at place: Place) -> TypeParameter? {
    let parameters = parameters(of: place.generic)
    return parameters.indices.contains(place.index) ? parameters[place.index] : nil
  }

  func parameters(of generic: Generic) -> [TypeParameter] {
    switch generic {
    case .function(let name): program.functions.first { $0.receiver == nil && $0.name == name }?.typeParameters ?? []
    case .type(let name): program.types[name]?.typeParameters ?? []
    }
  }
}
