// run
//
// The choice among ready cases is uniform: by the chi-square test, over two, four and sixteen cases, waiting or not.

package main

import "fmt"

// chiSquare measures how far the counts are from equal.
func chiSquare(counts []int) float64 {
	total := 0
	for _, n := range counts {
		total += n
	}
	expected := float64(total) / float64(len(counts))
	sum := 0.0
	for _, n := range counts {
		d := float64(n) - expected
		sum += d * d / expected
	}
	return sum
}

func judge(name string, counts []int, limit float64) {
	if x := chiSquare(counts); x > limit {
		fmt.Println(name, "is not uniform:", counts, x)
	} else {
		fmt.Println(name, "is uniform")
	}
}

func main() {
	const rounds = 16000
	c := make([]chan int, 16)
	for i := range c {
		c[i] = make(chan int, 1)
		c[i] <- i
	}
	full := c[15]

	// The limits are passed by chance less than once in a hundred million runs.
	two := make([]int, 2)
	for range rounds {
		select {
		case v := <-c[0]:
			two[0]++
			c[0] <- v
		case v := <-c[1]:
			two[1]++
			c[1] <- v
		}
	}
	judge("two", two, 35)

	four := make([]int, 4)
	room := make(chan int, 1)
	for range rounds {
		select {
		case full <- 1: // never ready
			four[0]--
		case v := <-c[0]:
			four[0]++
			c[0] <- v
		case room <- 1:
			four[1]++
			<-room
		case v := <-c[1]:
			four[2]++
			c[1] <- v
		case v, ok := <-c[2]:
			if ok {
				four[3]++
			}
			c[2] <- v
		}
	}
	judge("four", four, 42)

	sixteen := make([]int, 16)
	for range rounds {
		var v int
		select {
		case v = <-c[0]:
		case v = <-c[1]:
		case v = <-c[2]:
		case v = <-c[3]:
		case v = <-c[4]:
		case v = <-c[5]:
		case v = <-c[6]:
		case v = <-c[7]:
		case v = <-c[8]:
		case v = <-c[9]:
		case v = <-c[10]:
		case v = <-c[11]:
		case v = <-c[12]:
		case v = <-c[13]:
		case v = <-c[14]:
		case v = <-c[15]:
		}
		sixteen[v]++
		c[v] <- v
	}
	judge("sixteen", sixteen, 75)

	random := make([]int, 8)
	bits := make(chan int)
	go func() {
		for range 3 * rounds {
			select {
			case bits <- 0:
			case bits <- 1:
			}
		}
		close(bits)
	}()
	for b := range bits {
		random[b*4+<-bits*2+<-bits]++
	}
	judge("bits", random, 55)
}
