// run
//
// Package sort orders slices by their natural order or by a function.

package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}

type byAge []person

func (s byAge) Len() int           { return len(s) }
func (s byAge) Less(i, j int) bool { return s[i].age < s[j].age }
func (s byAge) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

func main() {
	numbers := []int{5, 2, 9, -1, 7}
	sort.Ints(numbers)
	words := []string{"pear", "apple", "Fig"}
	sort.Strings(words)
	fmt.Println(numbers, words, sort.IntsAreSorted(numbers))
	fmt.Println(sort.SearchInts(numbers, 7), sort.Search(100, func(i int) bool { return i*i >= 50 }))

	people := []person{{"Ann", 30}, {"Bob", 25}, {"Cid", 30}, {"Dee", 20}}
	sort.Sort(byAge(people))
	fmt.Println(people[0], people[1])
	sort.Slice(people, func(i, j int) bool { return people[i].name > people[j].name })
	fmt.Println(people)
	sort.SliceStable(people, func(i, j int) bool { return people[i].age > people[j].age })
	fmt.Println(people)

	sort.Sort(sort.Reverse(sort.IntSlice(numbers)))
	fmt.Println(numbers)

	many := make([]int, 1000)
	for i := range many {
		many[i] = i * 7919 % 1009
	}
	sort.Ints(many)
	fmt.Println(sort.SliceIsSorted(many, func(i, j int) bool { return many[i] < many[j] }), many[0], many[999])
}
