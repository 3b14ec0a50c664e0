// Measures the map that the first argument names: `reference` or `dictionary`.

@main
struct Comparison {
  static func main() {
    let workers = Workers()
    if CommandLine.arguments.last == "dictionary" {
      measureAll(LockedDictionary.self, workers)
    } else {
      measureAll(HandwrittenMap.self, workers)
    }
  }
}
