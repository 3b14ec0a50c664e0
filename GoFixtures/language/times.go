// run
//
// Instants are compared, moved and written in layouts; a reading of the monotonic clock makes differences exact.

package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2026, time.February, 3, 4, 5, 6, 78_900_000, time.UTC)
	for _, layout := range []string{
		time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123,
		time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro,
		time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly,
		"_2006 __2 002 Janet Monday Money MST .000 .999 ,99 05.0000 3h 4m 5s pm", "2006-01-02T15:04:05Z0700 -07 -07:00:00",
	} {
		fmt.Println(t.Format(layout))
	}
	fmt.Println(t)
	fmt.Println(time.Time{}, time.Time{}.IsZero())
	east := time.FixedZone("East", 5*3600+30*60)
	west := time.FixedZone("", -(3*3600 + 25*60 + 45))
	fmt.Println(t.In(east), t.In(east).Equal(t), t.In(east) == t)
	fmt.Println(t.In(west))
	fmt.Println(t.In(east).Format(time.RFC3339), t.In(west).Format("Z07:00:00 -070000"), t.In(east).Location())
	fmt.Println(t.In(east).Zone())
	fmt.Println(time.Date(2026, 2, 3, 4, 5, 6, 0, east).UTC())

	fmt.Println(t.Date())
	fmt.Println(t.Clock())
	fmt.Println(t.YearDay(), t.Weekday(), t.Month(), t.Unix(), t.UnixMilli(), t.UnixMicro(), t.UnixNano())
	for _, d := range []int{1, 3, 4, 5} {
		fmt.Print(fmt.Sprint(time.Date(2026, 1, d, 0, 0, 0, 0, time.UTC).ISOWeek()), " ")
	}
	fmt.Println(time.Date(2024, 12, 30, 0, 0, 0, 0, time.UTC).ISOWeek())
	fmt.Println(t.AddDate(0, 0, 28).Format(time.DateOnly), t.AddDate(0, 1, 28).Format(time.DateOnly),
		t.AddDate(-2, 0, 26).Format(time.DateOnly), t.AddDate(0, -14, 0).Format(time.DateOnly))
	fmt.Println(time.Date(2025, 14, 35, 25, 61, 61, 2e9, time.UTC))
	fmt.Println(time.Date(-1, 0, 0, 0, 0, 0, -1, time.UTC).Format(time.RFC3339Nano))

	for _, d := range []time.Duration{time.Hour, 15 * time.Minute, time.Second, 100 * time.Millisecond, 7, -1} {
		fmt.Println(t.Truncate(d).Format(time.StampNano), t.Round(d).Format(time.StampNano))
	}
	u := t.Add(90*time.Minute + 1)
	fmt.Println(u.Sub(t), t.Sub(u), t.Before(u), t.After(u), t.Compare(u), u.Compare(t), t.Compare(t))
	far := time.Date(2400, 1, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(far.Sub(t), t.Sub(far), far.Sub(time.Time{}))
	fmt.Println(time.Unix(1_000_000_000, 5).UTC(), time.UnixMilli(-1).UTC(), time.UnixMicro(1_500_000).UTC())

	now := time.Now()
	later := now.Add(time.Second)
	fmt.Println(later.Sub(now), later.After(now), now.UTC().Equal(now), time.Until(later) <= time.Second,
		time.Since(now) >= 0)
	fmt.Println(now.Round(0).String() != now.String())
}
