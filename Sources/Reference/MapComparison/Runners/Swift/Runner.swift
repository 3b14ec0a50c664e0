// The Swift runner: carries out scripts, histories and stress on the generated `Map`, which is compiled into it.
//
//   runner script                       reads a script on standard input, writes its log
//   runner histories                    reads plans of histories on standard input, writes what happened when
//   runner stress SECONDS WORKERS SEED  many operations by many workers, then the number of operations
//
// With `--threads` before all that, the workers are threads and the program runs without a scheduler of goroutines.

import Glibc
import GoRuntime
import GoStandardLibrary

@main enum Runner {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--threads" {
      Workers.areThreads = true
      arguments.removeFirst()
    }
    let request = Array(arguments)
    if Workers.areThreads {
      run(request)
    } else {
      runMain { run(request) }
    }
  }

  private static func run(_ request: [String]) {
    switch (request.first, request.count) {
    case ("script", 1): runScript()
    case ("histories", 1): runHistories()
    case ("stress", 4): Stress(seconds: request[1], workers: request[2], seed: request[3]).run()
    default: fail("usage: runner [--threads] script | histories | stress SECONDS WORKERS SEED", code: 64)
    }
    fflush(nil)
  }

  private static func runScript() {
    let map = Map()
    while let line = readLine() {
      print(Operation(line).perform(on: map))
    }
  }

  private static func runHistories() {
    var plan: [[Operation]] = []
    while let line = readLine() {
      switch line {
      case "history":
        carryOut(plan)
        plan = []
      case "goroutine":
        plan.append([])
      default:
        plan[plan.count - 1].append(Operation(line))
      }
    }
    carryOut(plan)
  }
}

/// Ends the program with a word on standard error.
func fail(_ message: String, code: Int32 = 1) -> Never {
  fflush(nil)
  let line = Array("runner: \(message)\n".utf8)
  _ = write(2, line, line.count)
  exit(code)
}
