// run
//
// Package variables of one package hold objects of another.

package main

import (
	"fmt"

	"fixtures/programs/shared_tables/tables"
)

var digits = &tables.Table{Low: []int{'0'}, High: []int{'9'}}

var both, letters = digits, &tables.Table{Low: []int{'A', 'a'}, High: []int{'Z', 'z'}}

func main() {
	fmt.Println(digits.Holds('5'), digits.Holds('x'), letters.Holds('x'), both == digits)
}
