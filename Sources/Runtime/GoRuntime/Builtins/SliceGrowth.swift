/// How much room a growing slice gets: Go's rule, with the size classes of its allocator.
enum SliceGrowth {
  static func capacity<T: GoValue>(_: T.Type, from old: Int, toHold needed: Int) -> Int {
    T.goSize == 0 ? needed : rounded(T.self, next(from: old, toHold: needed))
  }

  /// The number of elements that fit where the allocator makes room for some.
  static func rounded<T: GoValue>(_: T.Type, _ count: Int) -> Int {
    let size = T.goSize
    return size == 0 ? count : roundUp(count * size, hasPointers: T.goHasPointers) / size
  }

  /// Doubles below 256 elements, then grows by a quarter and 192.
  private static func next(from old: Int, toHold needed: Int) -> Int {
    if needed > 2 * old { return needed }
    if old < 256 { return 2 * old }
    var capacity = old
    while capacity < needed { capacity += (capacity + 768) >> 2 }
    return capacity
  }

  /// The size that the allocator would hand out. Larger blocks with pointers carry a header of eight bytes.
  private static func roundUp(_ bytes: Int, hasPointers: Bool) -> Int {
    let header = hasPointers && bytes > 512 ? 8 : 0
    let wanted = bytes + header
    if wanted <= 32768, let size = sizes.first(where: { $0 >= wanted }) { return size - header }
    return (bytes + 8191) / 8192 * 8192
  }

  private static let sizes = [
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448,
    480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096,
    4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072,
    20480, 21760, 24576, 27264, 28672, 32768,
  ]
}
