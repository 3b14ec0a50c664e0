// Maps: looking up, inserting, deleting and ranging, with keys of three types.

package main

import (
	"fmt"
	"strconv"
	"time"
)

// measure runs body once to warm up and once more to time it, and prints a line for `workshop bench`: a name, what the
// work amounted to, the count of operations, and what all of them took.
func measure(name string, operations int, body func() int) {
	body()
	start := time.Now()
	work := body()
	fmt.Println(name, work, operations, time.Since(start).Nanoseconds(), "ns")
}

const (
	// size is how many entries a map has.
	size = 1024
	// lookups is how often one is looked for.
	lookups = 2_000_000
	// rounds is how often a map is filled, emptied or ranged over.
	rounds = 400
)

func ofAny() {
	keys := make([]any, 2*size)
	for i := range keys {
		keys[i] = i * 7
	}
	m := map[any]any{}
	for _, k := range keys[:size] {
		m[k] = k
	}
	measure("any_lookup", lookups, func() int {
		sum := 0
		for i := range lookups {
			if v, ok := m[keys[i%size]]; ok {
				sum += v.(int)
			}
		}
		return sum
	})
	measure("any_lookup_missing", lookups, func() int {
		missing := 0
		for i := range lookups {
			if _, ok := m[keys[size+i%size]]; !ok {
				missing++
			}
		}
		return missing
	})
	measure("any_update", lookups, func() int {
		for i := range lookups {
			k := keys[i%size]
			m[k] = k
		}
		return len(m)
	})
	measure("any_insert", rounds*size, func() int {
		count := 0
		for range rounds {
			fresh := map[any]any{}
			for _, k := range keys[:size] {
				fresh[k] = k
			}
			count += len(fresh)
		}
		return count
	})
	measure("any_delete_insert", rounds*size, func() int {
		for range rounds {
			for i := range size {
				delete(m, keys[i])
				m[keys[i]] = keys[i]
			}
		}
		return len(m)
	})
	measure("any_range", rounds*size, func() int {
		sum := 0
		for range rounds {
			for k, v := range m {
				sum += k.(int) + v.(int)
			}
		}
		return sum
	})
}

func ofInt() {
	m := map[int]int{}
	for i := range size {
		m[i*7] = i
	}
	measure("int_lookup", lookups, func() int {
		sum := 0
		for i := range lookups {
			sum += m[i%size*7]
		}
		return sum
	})
	measure("int_lookup_missing", lookups, func() int {
		missing := 0
		for i := range lookups {
			if _, ok := m[i%size*7+1]; !ok {
				missing++
			}
		}
		return missing
	})
	measure("int_update", lookups, func() int {
		for i := range lookups {
			m[i%size*7]++
		}
		return len(m)
	})
	measure("int_insert", rounds*size, func() int {
		count := 0
		for range rounds {
			fresh := map[int]int{}
			for i := range size {
				fresh[i*7] = i
			}
			count += len(fresh)
		}
		return count
	})
	measure("int_delete_insert", rounds*size, func() int {
		for range rounds {
			for i := range size {
				delete(m, i*7)
				m[i*7] = i
			}
		}
		return len(m)
	})
	measure("int_range", rounds*size, func() int {
		sum := 0
		for range rounds {
			for k, v := range m {
				sum += k + v
			}
		}
		return sum
	})
}

func ofString() {
	keys := make([]string, 2*size)
	for i := range keys {
		keys[i] = "key number " + strconv.Itoa(i)
	}
	m := map[string]int{}
	for i, k := range keys[:size] {
		m[k] = i
	}
	measure("string_lookup", lookups, func() int {
		sum := 0
		for i := range lookups {
			sum += m[keys[i%size]]
		}
		return sum
	})
	measure("string_lookup_missing", lookups, func() int {
		missing := 0
		for i := range lookups {
			if _, ok := m[keys[size+i%size]]; !ok {
				missing++
			}
		}
		return missing
	})
	measure("string_update", lookups, func() int {
		for i := range lookups {
			m[keys[i%size]] = i
		}
		return len(m)
	})
	measure("string_insert", rounds*size, func() int {
		count := 0
		for range rounds {
			fresh := map[string]int{}
			for i, k := range keys[:size] {
				fresh[k] = i
			}
			count += len(fresh)
		}
		return count
	})
	measure("string_delete_insert", rounds*size, func() int {
		for range rounds {
			for i := range size {
				delete(m, keys[i])
				m[keys[i]] = i
			}
		}
		return len(m)
	})
	measure("string_range", rounds*size, func() int {
		sum := 0
		for range rounds {
			for k, v := range m {
				sum += len(k) + v
			}
		}
		return sum
	})
}

// fillAndEmpty times deleting alone: filling before it is not counted.
func fillAndEmpty() {
	var taken [3]time.Duration
	left := 0
	for range rounds {
		ofAny, ofInt, ofString := map[any]any{}, map[int]int{}, map[string]int{}
		anys, names := make([]any, size), make([]string, size)
		for i := range size {
			anys[i], names[i] = i, strconv.Itoa(i)
			ofAny[anys[i]], ofInt[i], ofString[names[i]] = i, i, i
		}
		start := time.Now()
		for _, k := range anys {
			delete(ofAny, k)
		}
		taken[0] += time.Since(start)
		start = time.Now()
		for i := range size {
			delete(ofInt, i)
		}
		taken[1] += time.Since(start)
		start = time.Now()
		for _, k := range names {
			delete(ofString, k)
		}
		taken[2] += time.Since(start)
		left += len(ofAny) + len(ofInt) + len(ofString)
	}
	for i, name := range []string{"any_delete", "int_delete", "string_delete"} {
		fmt.Println(name, left, rounds*size, taken[i].Nanoseconds(), "ns")
	}
}

func main() {
	ofAny()
	ofInt()
	ofString()
	fillAndEmpty()
}
