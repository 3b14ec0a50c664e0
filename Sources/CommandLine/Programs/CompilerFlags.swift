// How generated Swift is compiled, in one place.

/// What the Swift compiler is told about translated programs.
package enum CompilerFlags {
  /// For every generated file.
  ///
  /// A goroutine may continue on another thread, so nothing may keep per-thread exclusivity state; the tool's own
  /// output has no warnings to show. Line tables are what traces are printed from, and what tells Swift's traps apart.
  package static let compile = [
    "-swift-version", "6", "-O", "-gline-tables-only", "-enforce-exclusivity=unchecked", "-parse-as-library",
    "-suppress-warnings",
    "-module-name", "program",
  ]

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
