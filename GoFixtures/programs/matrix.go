// run
//
// The rows of a matrix product are computed by as many goroutines.

package main

import (
	"fmt"
	"sync"
)

type matrix [][]float64

func newMatrix(rows, columns int, at func(i, j int) float64) matrix {
	m := make(matrix, rows)
	for i := range m {
		m[i] = make([]float64, columns)
		for j := range m[i] {
			m[i][j] = at(i, j)
		}
	}
	return m
}

func (a matrix) times(b matrix) matrix {
	product := newMatrix(len(a), len(b[0]), func(i, j int) float64 { return 0 })
	var wg sync.WaitGroup
	for i, row := range a {
		wg.Add(1)
		go func(out []float64) {
			defer wg.Done()
			for j := range out {
				for k, v := range row {
					out[j] += v * b[k][j]
				}
			}
		}(product[i])
	}
	wg.Wait()
	return product
}

func (a matrix) trace() (sum float64) {
	for i := range a {
		sum += a[i][i]
	}
	return
}

func main() {
	a := newMatrix(3, 2, func(i, j int) float64 { return float64(i + j) })
	b := newMatrix(2, 3, func(i, j int) float64 { return float64(i - j) })
	for _, row := range a.times(b) {
		fmt.Println(row)
	}

	const n = 40
	identity := newMatrix(n, n, func(i, j int) float64 {
		if i == j {
			return 1
		}
		return 0
	})
	c := newMatrix(n, n, func(i, j int) float64 { return float64(i*j%7) / 2 })
	fmt.Println(c.times(identity).trace() == c.trace(), c.times(c).trace())
}
