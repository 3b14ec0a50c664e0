// run
//
// Package strconv turns numbers into text and back, and says what is wrong with a text.

package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

func main() {
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 16), strconv.FormatInt(-8, 2), strconv.Quote("a\tb\"é"))

	for _, text := range []string{"12", "-7", "+3", "", "1x", "99999999999999999999"} {
		n, err := strconv.Atoi(text)
		fmt.Println(n, err)
	}
	_, err := strconv.ParseInt("300", 10, 8)
	fmt.Println(err, errors.Is(err, strconv.ErrRange))
	hex, err := strconv.ParseInt("ff", 16, 64)
	fmt.Println(hex, err)
	u, err := strconv.ParseUint("-1", 10, 64)
	fmt.Println(u, err)
	bits, err := strconv.ParseInt("0b101", 0, 64)
	fmt.Println(bits, err)

	f, err := strconv.ParseFloat("2.5e3", 64)
	fmt.Println(f, err)
	_, err = strconv.ParseFloat("two", 64)
	fmt.Println(err)
	b, err := strconv.ParseBool("true")
	fmt.Println(b, err)
	_, err = strconv.ParseBool("maybe")
	fmt.Println(err)

	fmt.Println(strconv.FormatFloat(1.0/3, 'f', 4, 64), strconv.FormatFloat(1e9, 'g', -1, 64), strconv.FormatBool(false))
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64, math.Inf(1), math.NaN())
	fmt.Println(math.Sqrt(2), math.Floor(-1.5), math.Ceil(1.2), math.Abs(-3), math.Pow(2, 10), math.Mod(7, 3))
	x := 2.9
	fmt.Println(int(x), int(-x), float32(1)/3, 1.0/3, 0.1+0.2, 5.0)
}
