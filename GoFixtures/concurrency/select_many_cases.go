// run
//
// A select of two dozen cases, receiving and sending values of several types, takes each as it becomes ready.

package main

import "fmt"

func main() {
	i := make([]chan int, 10)
	for k := range i {
		i[k] = make(chan int)
	}
	s := make([]chan string, 6)
	for k := range s {
		s[k] = make(chan string, 1)
	}
	o := make([]chan [5]int, 6)
	for k := range o {
		o[k] = make(chan [5]int)
	}
	quit := make(chan struct{})
	var none chan int
	go func() {
		for k, c := range i {
			c <- 1 << k
		}
		for k, c := range s {
			c <- fmt.Sprint("s", k)
		}
		for _, c := range o {
			fmt.Println((<-c)[4])
		}
		close(quit)
	}()
	sum, texts, sent := 0, 0, 0
	big := [5]int{0, 0, 0, 0, 100}
	for running := true; running; {
		text := ""
		select {
		case v := <-i[0]:
			sum += v
		case v := <-i[1]:
			sum += v
		case v := <-i[2]:
			sum += v
		case v := <-i[3]:
			sum += v
		case v := <-i[4]:
			sum += v
		case v := <-i[5]:
			sum += v
		case v := <-i[6]:
			sum += v
		case v := <-i[7]:
			sum += v
		case v := <-i[8]:
			sum += v
		case v := <-i[9]:
			sum += v
		case <-none:
		case text = <-s[0]:
		case text = <-s[1]:
		case text = <-s[2]:
		case text = <-s[3]:
		case text = <-s[4]:
		case text = <-s[5]:
		case o[0] <- big:
			sent++
		case o[1] <- big:
			sent++
		case o[2] <- big:
			sent++
		case o[3] <- big:
			sent++
		case o[4] <- big:
			sent++
		case o[5] <- big:
			sent++
		case <-quit:
			running = false
		}
		if text != "" {
			texts++
		}
		if sent > 0 {
			big[4] = 100 + sent
		}
	}
	fmt.Println(sum, texts, sent)
}
