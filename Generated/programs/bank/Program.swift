import GoRuntime

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
