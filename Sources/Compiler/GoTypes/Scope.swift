/// The names of a block, inside those of the block around it.
final class Scope {
  let parent: Scope?
  /// The block of a function: its unused variables are reported with that function.
  let isFunction: Bool
  private(set) var objects: [String: Object] = [:]
  private(set) var children: [Scope] = []

  init(parent: Scope?, isFunction: Bool = false) {
    self.parent = parent
    self.isFunction = isFunction
    if let parent, parent.parent != nil { parent.children.append(self) }
  }

  /// Declares the object unless the name is taken; then the object that has it.
  func insert(_ object: Object) -> Object? {
    if let other = objects[object.name] { return other }
    objects[object.name] = object
    return nil
  }

  /// The object with the name in this scope itself.
  func local(_ name: String) -> Object? { objects[name] }

  /// The innermost object with the name, and the scope that has it.
  func lookup(_ name: String) -> (object: Object, scope: Scope)? {
    var scope: Scope? = self
    while let current = scope {
      if let object = current.objects[name] { return (object, current) }
      scope = current.parent
    }
    return nil
  }
}
