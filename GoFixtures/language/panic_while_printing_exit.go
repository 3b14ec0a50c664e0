// run exit 2
//
// A panic in the method that gives a panic its text is a fatal error.

package main

type failing struct{ reason string }

func (f failing) Error() string { panic("no text:\n" + f.reason) }

func main() {
	defer println("deferred")
	panic(failing{"broken"})
}
