/// The exported declarations of the Go packages that the runtime implements, in Go syntax.
///
/// Functions have no bodies and structs only their exported fields; blank ones give a type the size it has in Go. A
/// type under `//go2swift:identity` is a class in the runtime. Package `unsafe` is built into the type checker.
package enum GoPackages {
  /// The declarations of a package, nil when the runtime does not implement it.
  package static func source(of importPath: String) -> String? { sources[importPath] }

  /// Every package that the runtime implements.
  package static var importPaths: [String] { sources.keys.sorted() }

  /// What those packages are called: `rand` for `math/rand/v2`.
  package static let names: Set<String> = Set(
    sources.keys.compactMap { path in
      path.split(separator: "/").last { $0.first != "v" || !$0.dropFirst().allSatisfy(\.isNumber) }.map(String.init)
    })

  private static let sources: [String: String] = [
    "bufio": bufio,
    "bytes": bytes,
    "cmp": cmp,
    "container/heap": containerHeap,
    "container/list": containerList,
    "container/ring": containerRing,
    "context": context,
    "errors": errors,
    "fmt": fmt,
    "io": io,
    "iter": iter,
    "log": log,
    "maps": maps,
    "math": math,
    "math/bits": mathBits,
    "math/rand": mathRand,
    "math/rand/v2": mathRandV2,
    "os": os,
    "os/signal": osSignal,
    "runtime": runtime,
    "runtime/debug": runtimeDebug,
    "slices": slices,
    "sort": sort,
    "strconv": strconv,
    "strings": strings,
    "sync": sync,
    "sync/atomic": syncAtomic,
    "syscall": syscall,
    "time": time,
    "unicode": unicode,
    "unicode/utf8": unicodeUtf8,
  ]
}
