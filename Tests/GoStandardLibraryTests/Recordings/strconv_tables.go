// Numbers and quoted strings as text, and back.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	floats := []float64{0, math.Copysign(0, -1), 1, -1, 0.1, 0.5, 1.5, 2.5, 1e6, 1e20, 1e21, 1e22, 123456789, 1e-4, 1e-5, 5e-324,
		math.MaxFloat64, 2.2250738585072014e-308, math.Pi, 1.0 / 3, 100, 123.456, 99.995, 0.000123, math.Inf(1), math.Inf(-1), math.NaN(), 8.41e21, 1 << 53}
	for _, f := range floats {
		for _, verb := range []byte("beEfgGxX") {
			for _, prec := range []int{-1, 0, 1, 3, 6, 17} {
				fmt.Println(strconv.FormatFloat(f, verb, prec, 64), strconv.FormatFloat(f, verb, prec, 32))
			}
		}
	}
	for _, s := range []string{"0", "-0", "1", "-1", "+5", "", "-", "+", "12a", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
		"-9223372036854775809", "18446744073709551615", "18446744073709551616", "0x1F", "0b101", "0o17", "017", "1_000", "_1", "1__0", "0x_1", "ff", "zz", " 1",
		"127", "128", "-128", "-129", "65536", "4294967295", "0x", "0b2"} {
		for _, base := range []int{0, 2, 10, 16, 36} {
			for _, bits := range []int{0, 8, 32} {
				i, err := strconv.ParseInt(s, base, bits)
				u, uerr := strconv.ParseUint(s, base, bits)
				fmt.Println(i, err, u, uerr)
			}
		}
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, s := range []string{"0", "1.5", "-2.5e3", "1e400", "-1e400", "1e-400", ".5", "5.", ".", "e5", "1e", "1e+", "inf", "-Inf", "+infinity", "NaN", "nan", "0x1p-2",
		"0x1.8p1", "0x1", "1_000.5", "1.5x", "", "+", "3.4e38", "3.5e38", "0.1", "16777217", "Infinit", "1e23"} {
		f, err := strconv.ParseFloat(s, 64)
		g, gerr := strconv.ParseFloat(s, 32)
		fmt.Println(f, err, g, gerr)
	}
	for _, s := range []string{"1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False", "yes", ""} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
	for _, s := range []string{"", "abc", "a\"b", "a'b", "\a\b\f\n\r\t\v\\", "\x00\x1f\x7f", "é世界😀", "\xff\xfe", "\u00a0\u2028\ufeff\u00ad", "`", "\U0010ffff"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s))
		q, err := strconv.Unquote(strconv.Quote(s))
		fmt.Println(q == s, err)
	}
	for _, r := range []rune{'a', '\'', '"', '\n', 0, 0x7f, 'é', '世', '😀', 0xFFFD, -1, 0x110000, 0xD800, 0xFEFF} {
		fmt.Println(strconv.QuoteRune(r))
	}
	for _, s := range []string{`"a"`, "`a\\n`", `'x'`, `'xy'`, `"\x41\u00e9\U0001F600\101\n"`, `"`, `""`, `"\q"`, `"a`, `a"`, `'\''`, `"\'"`, `"\400"`, `"\ud800"`} {
		q, err := strconv.Unquote(s)
		fmt.Printf("%q %v\n", q, err)
	}
	for _, n := range []int64{0, 1, -1, 255, -255, math.MaxInt64, math.MinInt64} {
		for _, base := range []int{2, 8, 10, 16, 36} {
			fmt.Println(strconv.FormatInt(n, base), strconv.FormatUint(uint64(n), base))
		}
	}
	_, err := strconv.Atoi("x")
	fmt.Printf("%T %#v\n", err, err.(*strconv.NumError).Func)
}
