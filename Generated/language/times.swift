// run
//
// Instants are compared, moved and written in layouts; a reading of the monotonic clock makes differences exact.

import GoRuntime
import GoStandardLibrary

func main() {
  let t = time.Date(2026, time.February, 3, 4, 5, 6, 78_900_000, time.UTC)
  for layout
    in ([
      time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123,
      time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro,
      time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly,
      "_2006 __2 002 Janet Monday Money MST .000 .999 ,99 05.0000 3h 4m 5s pm",
      "2006-01-02T15:04:05Z0700 -07 -07:00:00",
    ] as GoSlice<GoString>)
  {
    fmt.Println(t.Format(layout))
  }
  fmt.Println(t)
  fmt.Println(time.Time(), time.Time().IsZero())
  let east = time.FixedZone("East", 19800)
  let west = time.FixedZone("", -12345)
  fmt.Println(t.In(east), t.In(east).Equal(t), t.In(east) == t)
  fmt.Println(t.In(west))
  fmt.Println(t.In(east).Format(time.RFC3339), t.In(west).Format("Z07:00:00 -070000"), t.In(east).Location())
  let (argument1, argument2) = t.In(east).Zone()
  fmt.Println(argument1, argument2)
  fmt.Println(time.Date(2026, 2, 3, 4, 5, 6, 0, east).UTC())

  let (argument3, argument4, argument5) = t.Date()
  fmt.Println(argument3, argument4, argument5)
  let (argument6, argument7, argument8) = t.Clock()
  fmt.Println(argument6, argument7, argument8)
  fmt.Println(t.YearDay(), t.Weekday(), t.Month(), t.Unix(), t.UnixMilli(), t.UnixMicro(), t.UnixNano())
  for d in ([1, 3, 4, 5] as GoSlice<Int>) {
    let (argument9, argument10) = time.Date(2026, 1, d, 0, 0, 0, 0, time.UTC).ISOWeek()
    fmt.Print(fmt.Sprint(argument9, argument10), " ")
  }
  let (argument11, argument12) = time.Date(2024, 12, 30, 0, 0, 0, 0, time.UTC).ISOWeek()
  fmt.Println(argument11, argument12)
  fmt.Println(
    t.AddDate(0, 0, 28).Format(time.DateOnly), t.AddDate(0, 1, 28).Format(time.DateOnly),
    t.AddDate(-2, 0, 26).Format(time.DateOnly), t.AddDate(0, -14, 0).Format(time.DateOnly))
  fmt.Println(time.Date(2025, 14, 35, 25, 61, 61, 2000000000, time.UTC))
  fmt.Println(time.Date(-1, 0, 0, 0, 0, 0, -1, time.UTC).Format(time.RFC3339Nano))

  for d in ([time.Hour, 15 &* time.Minute, time.Second, 100 &* time.Millisecond, 7, -1] as GoSlice<time.Duration>) {
    fmt.Println(t.Truncate(d).Format(time.StampNano), t.Round(d).Format(time.StampNano))
  }
  let u = t.Add(90 &* time.Minute &+ 1)
  fmt.Println(u.Sub(t), t.Sub(u), t.Before(u), t.After(u), t.Compare(u), u.Compare(t), t.Compare(t))
  let far = time.Date(2400, 1, 1, 0, 0, 0, 0, time.UTC)
  fmt.Println(far.Sub(t), t.Sub(far), far.Sub(time.Time()))
  fmt.Println(time.Unix(1_000_000_000, 5).UTC(), time.UnixMilli(-1).UTC(), time.UnixMicro(1_500_000).UTC())

  let now = time.Now()
  let later = now.Add(time.Second)
  fmt.Println(
    later.Sub(now), later.After(now), now.UTC().Equal(now), time.Until(later) <= time.Second, time.Since(now) >= 0)
  fmt.Println(now.Round(0).String() != now.String())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
