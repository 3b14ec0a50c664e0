// run
//
// Durations are rounded, written and read as Go does it.

import GoRuntime
import GoStandardLibrary

func main() {
  for d
    in ([
      0, 1, 1100, 2200 &* time.Microsecond, 3300 &* time.Millisecond, 4 &* time.Minute &+ 5 &* time.Second,
      4 &* time.Minute &+ 5001 &* time.Millisecond, 5 &* time.Hour &+ 6 &* time.Minute &+ 7001 &* time.Millisecond,
      8 &* time.Minute &+ 1, time.Duration(Int64(math.MaxInt64)), time.Duration(Int64(math.MinInt64)), 0 &- time.Second,
      999, 999_999,
    ] as GoSlice<time.Duration>)
  {
    fmt.Println(d, d.Nanoseconds(), d.Microseconds(), d.Milliseconds(), d.Seconds(), d.Minutes(), d.Hours(), d.Abs())
  }
  for d
    in ([
      time.Hour &+ 15 &* time.Minute &+ 30918 &* time.Millisecond, -1500 &* time.Millisecond, 7,
    ] as GoSlice<time.Duration>)
  {
    for unit
      in ([1, time.Microsecond, time.Second, 2 &* time.Second, time.Minute, time.Hour, -1] as GoSlice<time.Duration>)
    {
      fmt.Print(d.Truncate(unit), " ", d.Round(unit), " ")
    }
    fmt.Println()
  }
  fmt.Println(
    time.Duration(Int64(math.MaxInt64)).Round(time.Hour), time.Duration(Int64(math.MinInt64)).Round(time.Hour))
  for s
    in ([
      "0", "5s", "30s", "1478s", "-5s", "+5s", "-0", "5.0s", "5.6s", "5.s", ".5s", "1.0s", "1.00s", "1.004s", "10ns",
      "11us", "12µs", "12μs", "13ms", "14s", "15m", "16h", "3h30m", "10.5s4m", "-2m3.4s", "1h2m3s4ms5us6ns",
      "39h9m14.425s", "52763797000ns", "0.3333333333333333333h", "9007199254740993ns", "9223372036854775807ns",
      "-9223372036854775808ns", "9223372036854775.807us", "0.9223372036854775807s", "0.100000000000000000000h", "", "3",
      "-", "s", ".", "-.", ".s", "+.s", "1d", "3000000h", "9223372036854775808ns", "9223372036854775.808us",
      "-9223372036854775809ns", GoString(bytes: [133, 133]), "\u{ffff}",
      GoString(bytes: [104, 101, 108, 108, 111, 32, 255, 32, 119, 111, 114, 108, 100]),
    ] as GoSlice<GoString>)
  {
    let (d, err) = time.ParseDuration(s)
    fmt.Println(d, err)
  }
  fmt.Println(time.January, time.Month(13), time.Saturday, time.Weekday(-1))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
