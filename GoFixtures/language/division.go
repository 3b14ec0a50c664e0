// run
//
// Division truncates toward zero, and the remainder keeps the sign of the dividend.

package main

import (
	"fmt"
	"math"
)

func divide(a, b int) (q, r int, err any) {
	defer func() { err = recover() }()
	q = a / b
	r = a % b
	return
}

func main() {
	pairs := [][2]int{{7, 2}, {-7, 2}, {7, -2}, {-7, -2}, {math.MinInt64, -1}, {1, 0}}
	for _, p := range pairs {
		q, r, err := divide(p[0], p[1])
		fmt.Println(p[0], p[1], "=", q, r, err)
	}

	x := -9
	x /= 4
	y := -9
	y %= 4
	fmt.Println(x, y, -9>>2)

	zero := 0.0
	fmt.Println(1/zero, -1/zero, 0.1+0.2, 7.5/2)
	undefined := zero / zero
	fmt.Println(undefined == undefined, undefined != undefined, undefined < 1)

	var u uint8 = 200
	fmt.Println(u/7, u%7, int8(-128)/int8(x+1))
}
