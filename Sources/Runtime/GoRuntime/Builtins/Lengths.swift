// len and cap.

/// The number of bytes.
@inlinable public func len(_ text: GoString) -> Int { text.count }
/// The number of bytes, in generic code.
@_disfavoredOverload public func len<T: GoText>(_ text: T) -> Int { text.goString.count }
/// The number of elements.
@inlinable public func len<T>(_ slice: GoSlice<T>) -> Int { slice.count }
/// The number of elements.
@inlinable public func len<let count: Int, T>(_ array: GoArray<count, T>) -> Int { count }
/// The number of entries.
@inlinable public func len<K, V>(_ map: GoMap<K, V>) -> Int { map.count }
/// The number of elements that fit without a new array.
@inlinable public func cap<T>(_ slice: GoSlice<T>) -> Int { slice.capacity }
/// The number of elements.
@inlinable public func cap<let count: Int, T>(_ array: GoArray<count, T>) -> Int { count }
