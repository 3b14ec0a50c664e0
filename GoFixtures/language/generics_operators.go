// run
//
// The operators of generic code: arithmetic, shifts by and of type parameters, constants of them, and what may panic.

package main

import "fmt"

type Unsigned interface{ ~uint | ~uint8 | ~uint64 }
type Signed interface{ ~int | ~int8 }
type Any interface{ Unsigned | Signed }

type n8 int8
type small int8
type u8 uint8

func lu[T Unsigned](x int, c T) int   { return x << c }
func ls[T Signed](x uint8, c T) uint8 { return x << c }
func la[T Any](x int32, c T) int32    { return x >> c }
func tt[T Any, C Any](x T, c C) T     { return x<<c | x>>c }
func tu[T Any](x T, c uint) T         { x <<= c; x >>= c; return x << 1 }
func ti[T Any](x T, c int) T          { x <<= c; return x >> c }
func un[T Unsigned](x u8, c T) (y u8) { y = x << c; y >>= c; return }
func flag[T Any](i T) uint64          { return 1<<i | 1<<(i&3) }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered", r)
		}
	}()
	f()
}

func shifts() {
	fmt.Println(lu(1, uint8(3)), lu(1, uint64(1)<<63), lu(1, u8(4)), ls(0x81, 1), ls(3, n8(7)), la(-256, 4), la(-256, n8(100)), la(7, u8(1)))
	fmt.Println(tt(int8(0x41), uint8(1)), tt(u8(0x81), n8(1)), tt(-5, 2), tu(int8(127), 1), tu(u8(255), 3), ti(n8(64), 1), un(200, uint(1)))
	fmt.Println(flag(u8(5)), flag(n8(63)), flag(70))
	var c n8 = 3
	var d u8 = 2
	x := 1 << c << d
	x <<= c
	x >>= d
	var e u8 = 1
	e <<= c
	e = e<<d | e>>c
	fmt.Println(x, e, 1<<c, uint8(1)<<d, c<<d, d<<c, c<<1)
	try(func() { fmt.Println(flag(n8(-1))) })
	try(func() { c = -1; fmt.Println(1 << c) })
	try(func() { fmt.Println(tt(1, -2)) })
	try(func() { e <<= c })
	try(func() { fmt.Println(ls(1, -3)) })
}

type Number interface{ Any | ~float64 }

func div[T Number](a, b T) (q T, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	return a / b, nil
}

func mod[T Any](a, b T) T                  { a %= b; a /= 1; a = a / 2 * 2; a %= 100; return a % 50 }
func half[T ~float32 | ~float64](a, b T) T { a /= b; return a / b }
func quo[T Number](a, b T) T               { a /= b; b *= 2; b /= 2; return a / 1 }

func divisions() {
	fmt.Println(div(7, 2))
	fmt.Println(div(7, 0))
	fmt.Println(div(7.0, 0))
	fmt.Println(div(n8(-128), -1))
	fmt.Println(half(1.5, 2))
	try(func() { fmt.Println(mod(u8(7), 4), mod(7, 0)) })
	try(func() { fmt.Println(quo(7.5, 2), quo(u8(7), 0)) })
}

type Int interface {
	~int | ~int8 | ~uint16 | ~uint64
}

func all[T Int](a, b T) (r []T) {
	x := a
	x += b
	r = append(r, x)
	x -= a * 2
	r = append(r, x)
	x *= b
	x &= 0x3f
	r = append(r, x)
	x |= b
	x ^= a
	r = append(r, x)
	x &^= 3
	r = append(r, x, ^x, -x, +x, x&^b, x^b)
	x <<= 2
	x >>= 1
	x++
	x %= 7
	r = append(r, x)
	x--
	x = -x
	x /= 2
	r = append(r, x, x<<b, x>>a, 1<<b, T(1)<<3)
	arr := [4]T{a, b}
	arr[b&3] += 2
	arr[a%4]++
	arr[0] <<= b
	m := map[T]T{a: b}
	m[a] |= 8
	m[b] ^= m[a]
	m[a] %= 5
	m[a]++
	s := &struct{ v, w T }{a, b}
	s.v *= s.w
	s.v %= s.w + 1
	r = append(append(r, arr[:]...), m[a], m[b], s.v)
	if x == 0 || a > b && b <= 3 {
		r = append(r, max(a, b), min(a, b, 1))
	}
	return
}

func sumf[T ~float32 | ~float64](xs ...T) (t T) {
	for _, x := range xs {
		t += x
		t *= 2
		t -= x / 2
		t /= 4
	}
	return -t
}

func integers() {
	fmt.Println(all(5, 3))
	fmt.Println(all[small](100, 7))
	fmt.Println(all(uint16(65535), 2))
	fmt.Println(all(uint64(1<<63), 1))
	fmt.Println(sumf[float32](1, 2.5), sumf(1.5, 3))
}

type F interface{ ~float32 | ~float64 }
type N interface{ F | ~int }

type deg float64

func scale[T F](xs ...T) (t T) {
	const half = 0.5
	for _, x := range xs {
		t += x * 2
		t *= 0.5
		t -= x / 2
		t = t + half + 1.5e3
	}
	if t > 0.25 || t == 1 {
		t = -2.5
	}
	return -t * T(0.125)
}

func lerp[T N](a, b T, f float64) T { return a + T(f*float64(b-a)) }

func sum[T ~float32 | ~float64](xs ...T) (t T) {
	for _, x := range xs {
		t += x * 2
		t /= 4
	}
	return t + 1.5
}

func floats() {
	fmt.Println(scale(1.0, 2, 3), scale[float32](1.5), scale(deg(10)))
	fmt.Println(lerp(1, 10, 0.5), lerp(1.0, 2, 0.25), lerp(deg(3), 7, 0.5))
	fmt.Println(sum(1.0), sum[float32]())
}

func main() {
	integers()
	floats()
	shifts()
	divisions()
}
