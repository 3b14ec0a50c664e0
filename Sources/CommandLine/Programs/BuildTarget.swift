// The build a file is for: which operating system, machine and tags are set.

import GoParsing

/// What translated programs are built for: as Go would build them on Linux, with the standard compiler.
struct BuildTarget: Sendable {
  #if arch(arm64)
    static let machine = "arm64"
  #else
    static let machine = "amd64"
  #endif

  private static let systems: Set<String> = [
    "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "linux", "nacl", "netbsd",
    "openbsd", "plan9", "solaris", "wasip1", "windows", "zos",
  ]
  private static let machines: Set<String> = [
    "386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le", "riscv64",
    "s390x", "sparc64", "wasm",
  ]

  /// The minor version of Go whose release tags are set.
  let minorVersion: Int

  func isSet(_ tag: String) -> Bool {
    switch tag {
    case "linux", "unix", "gc", BuildTarget.machine: true
    default: tag.hasPrefix("go1.") && (Int(tag.dropFirst(4)).map { $0 <= minorVersion } ?? false)
    }
  }

  /// Whether a file belongs to the build by its name: no tests, and the system and machine it names are these.
  static func takes(fileNamed name: String) -> Bool {
    guard name.hasSuffix(".go"), !name.hasPrefix("_"), !name.hasPrefix("."), !name.hasSuffix("_test.go") else {
      return false
    }
    let parts = name.dropLast(3).split(separator: "_", omittingEmptySubsequences: false).dropFirst().map(String.init)
    guard let last = parts.last else { return true }
    if machines.contains(last) {
      if last != machine { return false }
      if parts.count > 1, systems.contains(parts[parts.count - 2]) { return parts[parts.count - 2] == "linux" }
      return true
    }
    return !systems.contains(last) || last == "linux"
  }
}
