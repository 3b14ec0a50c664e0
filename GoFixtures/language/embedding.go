// run
//
// An embedded type lends its fields and methods to the struct around it.

package main

import "fmt"

type animal struct {
	name string
	legs int
}

func (a animal) describe() string { return fmt.Sprint(a.name, " on ", a.legs) }

func (a *animal) rename(name string) { a.name = name }

type speaker interface{ speak() string }

type dog struct {
	animal
	tricks []string
}

func (d dog) speak() string { return d.name + " barks" }

// describe hides the method of the embedded animal, which it calls.
func (d dog) describe() string {
	return d.animal.describe() + fmt.Sprint(" with ", len(d.tricks), " tricks")
}

type puppy struct {
	*dog
	age int
}

type loud struct {
	speaker
}

func (l loud) speak() string { return l.speaker.speak() + "!" }

func main() {
	d := dog{animal{"Rex", 4}, nil}
	d.rename("Max")
	d.tricks = append(d.tricks, "sit")
	fmt.Println(d.name, d.animal.legs, d.speak())
	fmt.Println(d.describe())

	p := puppy{&d, 1}
	p.rename("Tiny")
	p.legs = 3
	fmt.Println(p.describe(), d.name, p.age)

	var s speaker = loud{loud{p}}
	fmt.Println(s.speak())
}
