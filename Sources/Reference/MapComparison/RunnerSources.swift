// Runners: the programs in `Runners/`, carried in the tool as text, to be compiled together with a map on trial.

/// A file of a runner's source.
public struct RunnerSource: Hashable, Sendable {
  public var name: String
  public var text: String

  private init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The Swift runner; it needs the runtime modules, a class `Map`, and a condition `HAS_X` for each method X that
  /// not every version has.
  public static let swift = [
    RunnerSource("Histories.swift", PackageResources.Histories_swift),
    RunnerSource("Operation.swift", PackageResources.Operation_swift),
    RunnerSource("Runner.swift", PackageResources.Runner_swift),
    RunnerSource("Stress.swift", PackageResources.Stress_swift),
    RunnerSource("StressHand.swift", PackageResources.StressHand_swift),
    RunnerSource("Values.swift", PackageResources.Values_swift),
    RunnerSource("Workers.swift", PackageResources.Workers_swift),
  ]

  /// The Go runner; it needs a type `subject`, the map on trial.
  public static let go = [
    RunnerSource("main.go", PackageResources.main_go),
    RunnerSource("operations.go", PackageResources.operations_go),
    RunnerSource("values.go", PackageResources.values_go),
  ]
}

extension Method {
  /// The conditions under which the Swift runner is compiled for a map with these methods.
  public static func conditions(for methods: [Method]) -> [String] {
    Set(methods.filter(\.isRecent).map { "HAS_\($0.goName)" }).sorted()
  }

  /// Whether there are versions without it.
  private var isRecent: Bool {
    switch self {
    case .loadAndDelete, .swap, .compareAndSwap, .compareAndDelete, .clear: true
    default: false
    }
  }
}
