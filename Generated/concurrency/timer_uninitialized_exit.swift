// run exit 2
//
// A timer that was never made may not be stopped; a ticker may, but not be set.

import GoRuntime
import GoStandardLibrary

func main() {
  let ticker = time.Ticker()
  ticker.Stop()
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      try ticker.Reset(checked: time.Second)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      try ticker.Reset(checked: 0)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
  let timer = time.Timer()
  fmt.Println(timer.C == nil, ticker.C == nil)
  timer.Stop()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
