import GoRuntime
import GoStandardLibrary

extension os.File: shape.Named {}

extension shape.CelsiusPointer: warmer {}

extension shape.KindPointer: setter {}

extension shape.ListPointer: pusher {}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain { () throws(GoPanic) in
    shape.initializePackage()
    try main()
  }
}
