// run
//
// A named constant keeps its name where it is converted, whatever the types and however large its value.

package main

import (
	"fmt"
	"math"
	"time"
)

type state uint8

const (
	idle state = iota
	running
	stopped
)

type level int64

const (
	size         = 10
	wide   int64 = 7
	lowest level = math.MinInt64
	huge         = 1 << 62
	most         = math.MaxUint64
	half         = 0.5
	whole        = 4.0
	letter       = 'x'
	exact        = 1<<53 + 1
)

func (s state) next() state { return (s + 1) % state(len(names)) }

var names = [...]string{idle: "idle", running: "running", stopped: "stopped"}

func main() {
	var word uint32 = uint32(idle)
	fmt.Println(word, uint32(running)+size, float64(size)/4, byte(wide), state(2), state(size).next())
	fmt.Println(int64(lowest), float64(lowest), level(size), level(huge), uint64(most), float32(exact), float64(exact))
	fmt.Println(float64(half), int(whole), float32(whole)/3, int32(letter), string(letter), byte(letter)-'a')
	fmt.Println(time.Duration(size)*time.Second, time.Duration(wide)<<2, int(time.Second), float64(time.Minute)/7)
	fmt.Println(names[int(running)], names[stopped], uint8(running)<<7, int8(wide)*3, -int8(wide), ^uint16(size))
	var counts [int(stopped) + 1]int
	for i := 0; i < int(stopped); i++ {
		counts[i] += int(running) << i
	}
	fmt.Println(counts, len(counts), [uint8(stopped)]bool{})
	var any1, any2 any = uint32(running), float32(size)
	fmt.Printf("%T %v %T %v\n", any1, any1, any2, any2)
	switch word {
	case uint32(idle):
		fmt.Println("idle")
	case uint32(running), uint32(stopped):
		fmt.Println("busy")
	}
	const local = 3
	type count int16
	fmt.Println(count(local)*count(size), float64(local)/2, uint8(local)|uint8(running))
}
