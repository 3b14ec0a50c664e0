// Options: how much is tried, and how long.

/// How thorough a comparison is.
package struct TrialOptions: Sendable {
  /// Operations of all scripts of a version together.
  package var operations = 120_000
  /// Scripts of a version, each from a seed of its own.
  package var seeds = 6
  /// Concurrent histories of a version, half of them carried out by goroutines, half by threads.
  package var histories = 400
  /// Goroutines of a history and of the stress.
  package var goroutines = 4
  /// How long the stress under each sanitizer lasts.
  package var stressSeconds = 10
  /// Whether the sanitizers are left out.
  package var isQuick = false

  package init() {}
}
