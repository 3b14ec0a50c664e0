/// Package time: durations, instants, timers.
extension GoPackages {
  static let time = #"""
    package time

    const Nanosecond Duration = 1
    const Microsecond Duration = 1000
    const Millisecond Duration = 1000000
    const Second Duration = 1000000000
    const Minute Duration = 60000000000
    const Hour Duration = 3600000000000
    const January Month = 1
    const February Month = 2
    const March Month = 3
    const April Month = 4
    const May Month = 5
    const June Month = 6
    const July Month = 7
    const August Month = 8
    const September Month = 9
    const October Month = 10
    const November Month = 11
    const December Month = 12
    const Sunday Weekday = 0
    const Monday Weekday = 1
    const Tuesday Weekday = 2
    const Wednesday Weekday = 3
    const Thursday Weekday = 4
    const Friday Weekday = 5
    const Saturday Weekday = 6

    const Layout = "01/02 03:04:05PM '06 -0700"
    const ANSIC = "Mon Jan _2 15:04:05 2006"
    const UnixDate = "Mon Jan _2 15:04:05 MST 2006"
    const RubyDate = "Mon Jan 02 15:04:05 -0700 2006"
    const RFC822 = "02 Jan 06 15:04 MST"
    const RFC822Z = "02 Jan 06 15:04 -0700"
    const RFC850 = "Monday, 02-Jan-06 15:04:05 MST"
    const RFC1123 = "Mon, 02 Jan 2006 15:04:05 MST"
    const RFC1123Z = "Mon, 02 Jan 2006 15:04:05 -0700"
    const RFC3339 = "2006-01-02T15:04:05Z07:00"
    const RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
    const Kitchen = "3:04PM"
    const Stamp = "Jan _2 15:04:05"
    const StampMilli = "Jan _2 15:04:05.000"
    const StampMicro = "Jan _2 15:04:05.000000"
    const StampNano = "Jan _2 15:04:05.000000000"
    const DateTime = "2006-01-02 15:04:05"
    const DateOnly = "2006-01-02"
    const TimeOnly = "15:04:05"

    var UTC *Location
    var Local *Location

    type Duration int64

    func (d Duration) String() string
    func (d Duration) Nanoseconds() int64
    func (d Duration) Microseconds() int64
    func (d Duration) Milliseconds() int64
    func (d Duration) Seconds() float64
    func (d Duration) Minutes() float64
    func (d Duration) Hours() float64
    func (d Duration) Truncate(m Duration) Duration
    func (d Duration) Round(m Duration) Duration
    func (d Duration) Abs() Duration

    //go2swift:identity
    type Timer struct {
      C <-chan Time
      _ uintptr
    }

    func (t *Timer) Stop() bool
    func (t *Timer) Reset(d Duration) bool

    //go2swift:identity
    type Ticker struct {
      C <-chan Time
      _ uintptr
    }

    func (t *Ticker) Stop()
    func (t *Ticker) Reset(d Duration)

    type Time struct {
      hidden [3]int
    }

    func (t Time) IsZero() bool
    func (t Time) After(u Time) bool
    func (t Time) Before(u Time) bool
    func (t Time) Compare(u Time) int
    func (t Time) Equal(u Time) bool
    func (t Time) Year() int
    func (t Time) Month() Month
    func (t Time) Day() int
    func (t Time) Weekday() Weekday
    func (t Time) Hour() int
    func (t Time) Minute() int
    func (t Time) Second() int
    func (t Time) Nanosecond() int
    func (t Time) YearDay() int
    func (t Time) Add(d Duration) Time
    func (t Time) Sub(u Time) Duration
    func (t Time) UTC() Time
    func (t Time) Unix() int64
    func (t Time) UnixMilli() int64
    func (t Time) UnixMicro() int64
    func (t Time) UnixNano() int64
    func (t Time) Truncate(d Duration) Time
    func (t Time) Round(d Duration) Time
    func (t Time) Date() (year int, month Month, day int)
    func (t Time) Clock() (hour int, min int, sec int)
    func (t Time) ISOWeek() (year int, week int)
    func (t Time) AddDate(years int, months int, days int) Time
    func (t Time) Local() Time
    func (t Time) In(loc *Location) Time
    func (t Time) Location() *Location
    func (t Time) Zone() (name string, offset int)
    func (t Time) String() string
    func (t Time) Format(layout string) string
    func (t Time) AppendFormat(b []byte, layout string) []byte

    type Month int

    func (m Month) String() string

    type Weekday int

    func (d Weekday) String() string

    //go2swift:identity
    type Location struct {
      _ [13]uintptr
    }

    func (l *Location) String() string

    func Sleep(d Duration)
    func Now() Time
    func Since(t Time) Duration
    func Until(t Time) Duration
    func After(d Duration) <-chan Time
    func AfterFunc(d Duration, f func()) *Timer
    func Tick(d Duration) <-chan Time
    func NewTimer(d Duration) *Timer
    func NewTicker(d Duration) *Ticker
    func Unix(sec int64, nsec int64) Time
    func UnixMilli(msec int64) Time
    func UnixMicro(usec int64) Time
    func FixedZone(name string, offset int) *Location
    func LoadLocation(name string) (*Location, error)
    func ParseDuration(s string) (Duration, error)
    func Date(year int, month Month, day int, hour int, min int, sec int, nsec int, loc *Location) Time
    """#
}
