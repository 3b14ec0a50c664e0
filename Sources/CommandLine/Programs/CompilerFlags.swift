// How generated Swift is compiled, in one place.

/// What the Swift compiler is told about translated programs.
package enum CompilerFlags {
  /// What generated Swift needs, whoever compiles it.
  ///
  /// A goroutine may continue on another thread, so nothing may keep per-thread exclusivity state. Swift 6.3 propagates
  /// copies in every function, and fails its own verifier where a closure looks at an element of a slice it captured;
  /// the passes that ask for it go on doing so, as before 6.3.
  package static let semantics = [
    "-enforce-exclusivity=unchecked", "-Xfrontend", "-enable-copy-propagation=requested-passes-only",
  ]

  /// How interface values are copied: by the witness of what they hold, which is one call. Swift 6.3 would otherwise go
  /// through the witnesses of `Optional`, which makes five of them; a call of a method of an interface in a slice takes
  /// 14 nanoseconds instead of 31. Nothing depends on it.
  package static let copies = ["-Xfrontend", "-disable-type-layout"]

  /// What traces are printed from, and what tells Swift's traps apart: line tables. Functions that differ in constants
  /// only stay apart, too; merged, all but one would have no call of their own in a trace.
  package static let traces = ["-gline-tables-only", "-Xllvm", "-swiftmergefunc-threshold=0"]

  /// For every generated file. The tool's own output has no warnings to show.
  package static let compile =
    ["-swift-version", "6", "-O"] + traces + semantics + copies
    + ["-parse-as-library", "-suppress-warnings", "-module-name", "program"]

  /// For the executable. The standard library is linked in: the program then starts in a millisecond or two and needs
  /// no toolchain where it runs.
  ///
  /// The runtime is linked whole: Swift finds conformances by name at run time, and a linker takes from an archive only
  /// the objects that something refers to. What follows the archive goes to the linker in this order, by `-Xlinker`;
  /// swiftc would move a plain `-l` away from its brackets.
  package static let link =
    ["-static-stdlib"]
    + [
      "--whole-archive", "-lGoRuntimeStatic", "--no-whole-archive", "-lswiftSynchronization", "-lswiftGlibc",
      "--gc-sections",
    ].flatMap { ["-Xlinker", $0] }
}
