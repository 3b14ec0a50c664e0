// run
//
// A select may wait for small and large values at once, and each arrives whole, whoever comes first.

package main

import "fmt"

type record struct {
	id    int
	words [6]int
	text  string
}

// numbers adds up what comes, while errors may come, too.
func numbers(n int) (sum int, err error) {
	c, errc := make(chan int), make(chan error)
	go func() {
		defer close(c)
		defer close(errc)
		for i := 1; i <= n; i++ {
			c <- i
		}
	}()
	for c != nil || errc != nil {
		select {
		case v, ok := <-c:
			if !ok {
				c = nil
				continue
			}
			sum += v
		case e, ok := <-errc:
			if !ok {
				errc = nil
				break
			}
			err = e
		}
	}
	return
}

// mixed takes what four channels of very different values bring.
func mixed(n int) (bytes, ids, words, length int, failures []string) {
	small, large := make(chan byte), make(chan record, 1)
	texts, errs := make(chan string), make(chan error, 2)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for i := range n {
			small <- byte(i)
			large <- record{i, [6]int{5: i}, fmt.Sprint("r", i)}
			texts <- fmt.Sprint("a text that does not fit into a word ", i)
			if i%3 == 0 {
				errs <- fmt.Errorf("failure %d", i)
			}
		}
	}()
	for {
		select {
		case b := <-small:
			bytes += int(b)
		case r := <-large:
			ids += r.id
			words += r.words[5]
			length += len(r.text)
		case t := <-texts:
			length += len(t)
		case err := <-errs:
			failures = append(failures, err.Error())
		case <-done:
			for len(large) > 0 || len(errs) > 0 {
				select {
				case r := <-large:
					ids += r.id
					words += r.words[5]
					length += len(r.text)
				case err := <-errs:
					failures = append(failures, err.Error())
				}
			}
			return
		}
	}
}

func main() {
	for range 200 {
		if sum, err := numbers(5); sum != 15 || err != nil {
			fmt.Println("lost", sum, err)
			return
		}
	}
	fmt.Println(numbers(100))
	fmt.Println(mixed(10))
}
