// How generated Swift is compiled, in one place.

/// What the Swift compiler is told about translated programs.
package enum CompilerFlags {
  /// For every generated file.
  ///
  /// A goroutine may continue on another thread, so nothing may keep per-thread exclusivity state; the tool's own
  /// output has no warnings to show.
  package static let compile = [
    "-swift-version", "6", "-O", "-enforce-exclusivity=unchecked", "-parse-as-library", "-suppress-warnings",
    "-module-name", "program",
  ]

  /// For the executable. The standard library is linked in: the program then starts in a millisecond or two and needs
  /// no toolchain where it runs.
  package static let link = [
    "-static-stdlib", "-lGoRuntimeStatic", "-lswiftSynchronization", "-lswiftGlibc", "-Xlinker", "--gc-sections",
    "-Xlinker", "-s",
  ]
}
