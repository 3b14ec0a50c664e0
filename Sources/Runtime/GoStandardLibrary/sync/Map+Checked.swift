// Map+Checked: the methods of a Map where somebody can see the panic of a key or value that is not comparable.

import GoRuntime

extension sync.Map {
  /// `Load` that throws what it would panic with.
  @discardableResult
  public func Load(checked key: GoAny) throws(GoPanic) -> (value: GoAny, ok: Bool) {
    try check(key)
    return Load(key)
  }

  /// `Store` that throws what it would panic with.
  public func Store(checked key: GoAny, _ value: GoAny) throws(GoPanic) {
    try check(key)
    Store(key, value)
  }

  /// `LoadOrStore` that throws what it would panic with.
  @discardableResult
  public func LoadOrStore(checked key: GoAny, _ value: GoAny) throws(GoPanic) -> (actual: GoAny, loaded: Bool) {
    try check(key)
    return LoadOrStore(key, value)
  }

  /// `LoadAndDelete` that throws what it would panic with.
  @discardableResult
  public func LoadAndDelete(checked key: GoAny) throws(GoPanic) -> (value: GoAny, loaded: Bool) {
    try check(key)
    return LoadAndDelete(key)
  }

  /// `Delete` that throws what it would panic with.
  public func Delete(checked key: GoAny) throws(GoPanic) {
    try check(key)
    Delete(key)
  }

  /// `Swap` that throws what it would panic with.
  @discardableResult
  public func Swap(checked key: GoAny, _ value: GoAny) throws(GoPanic) -> (previous: GoAny, loaded: Bool) {
    try check(key)
    return Swap(key, value)
  }

  /// `CompareAndSwap` that throws what it would panic with.
  @discardableResult
  public func CompareAndSwap(checked key: GoAny, _ old: GoAny, _ new: GoAny) throws(GoPanic) -> Bool {
    try check(key, old)
    return CompareAndSwap(key, old, new)
  }

  /// `CompareAndDelete` that throws what it would panic with.
  @discardableResult
  public func CompareAndDelete(checked key: GoAny, _ old: GoAny) throws(GoPanic) -> Bool {
    try check(key, old)
    return CompareAndDelete(key, old)
  }

  private func check(_ key: GoAny) throws(GoPanic) {
    guard let type = key.type, !type.isComparable else { return }
    throw GoPanic(RuntimeError("hash of unhashable type \(type.name)"))
  }

  /// Values are compared only where there is one: only then does it matter that they cannot be.
  private func check(_ key: GoAny, _ old: GoAny) throws(GoPanic) {
    try check(key)
    guard let type = old.type, !type.isComparable else { return }
    let (value, ok) = Load(key)
    if ok { _ = try equal(checked: value, old) }
  }
}
