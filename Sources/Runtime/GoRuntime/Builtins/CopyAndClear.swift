// copy, delete and clear.

/// Copies elements, as many as fit; reports how many. Source and target may overlap.
@discardableResult
public func copy<T>(_ target: GoSlice<T>, _ source: GoSlice<T>) -> Int {
  let count = Swift.min(target.count, source.count)
  if count > 0 { assignCopies(target.base!, from: source.base!, count: count) }
  return count
}

/// Copies bytes of a string, as many as fit; reports how many.
@discardableResult
public func copy(_ target: GoSlice<UInt8>, _ source: GoString) -> Int {
  let count = Swift.min(target.count, source.count)
  if count > 0 { source.withBytes { target.base!.update(from: $0.baseAddress!, count: count) } }
  return count
}

/// Removes an entry, if there is one.
public func delete<K, V>(_ map: GoMap<K, V>, _ key: K) { map.delete(key) }

/// Removes all entries, also those whose keys do not equal themselves.
public func clear<K, V>(_ map: GoMap<K, V>) { map.clear() }

/// Makes all elements zero.
public func clear<T>(_ slice: GoSlice<T>) {
  for index in 0..<slice.count { slice.base![index] = T.zero }
}
