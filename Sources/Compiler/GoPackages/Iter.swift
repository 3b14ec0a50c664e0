/// Package iter: iterator functions.
extension GoPackages {
  static let iter = #"""
    package iter

    type Seq[V any] func(yield func(V) bool)

    type Seq2[K any, V any] func(yield func(K, V) bool)
    """#
}
