// AtomicAssigning: `x = atomic.Int64{}` and copies of structs that hold atomics, which Go allows while nobody uses them.

extension atomic.Bool: GoCopied {
  /// Takes over the value of another. Nobody may use either meanwhile.
  public func assign(_ other: atomic.Bool) { Store(other.Load()) }

  /// An atomic with the same value.
  public func copy() -> atomic.Bool { atomic.Bool(Load()) }
}

extension atomic.Int32: GoCopied {
  /// Takes over the value of another. Nobody may use either meanwhile.
  public func assign(_ other: atomic.Int32) { Store(other.Load()) }

  /// An atomic with the same value.
  public func copy() -> atomic.Int32 { atomic.Int32(Load()) }
}

extension atomic.Int64: GoCopied {
  /// Takes over the value of another. Nobody may use either meanwhile.
  public func assign(_ other: atomic.Int64) { Store(other.Load()) }

  /// An atomic with the same value.
  public func copy() -> atomic.Int64 { atomic.Int64(Load()) }
}

extension atomic.Uint32: GoCopied {
  /// Takes over the value of another. Nobody may use either meanwhile.
  public func assign(_ other: atomic.Uint32) { Store(other.Load()) }

  /// An atomic with the same value.
  public func copy() -> atomic.Uint32 { atomic.Uint32(Load()) }
}

extension atomic.Uint64: GoCopied {
  /// Takes over the value of another. Nobody may use either meanwhile.
  public func assign(_ other: atomic.Uint64) { Store(other.Load()) }

  /// An atomic with the same value.
  public func copy() -> atomic.Uint64 { atomic.Uint64(Load()) }
}

extension atomic.Uintptr: GoCopied {
  /// Takes over the value of another. Nobody may use either meanwhile.
  public func assign(_ other: atomic.Uintptr) { Store(other.Load()) }

  /// An atomic with the same value.
  public func copy() -> atomic.Uintptr { atomic.Uintptr(Load()) }
}

extension atomic.Pointer: GoCopied {
  /// Takes over the value of another. Nobody may use either meanwhile.
  public func assign(_ other: atomic.Pointer<Pointee>) { Store(other.Load()) }

  /// An atomic with the same value.
  public func copy() -> atomic.Pointer<Pointee> { atomic.Pointer(Load()) }
}

extension atomic.Value: GoCopied {
  /// Takes over the value of another. Nobody may use either meanwhile.
  public func assign(_ other: atomic.Value) { box.assign(other.box) }

  /// An atomic with the same value.
  public func copy() -> atomic.Value {
    let copy = atomic.Value()
    copy.assign(self)
    return copy
  }
}
