// diagnose
//
// A label must exist, enclose what leaves by it, and be used.

package main

func main() {
unused: // ERROR "label unused defined and not used"
	for {
		break missing // ERROR "(invalid )?break label (not defined: )?missing"
	}
	break // ERROR "break is not in a loop, switch, or select"
outer:
	for i := range 3 {
		if i == 1 {
			continue outer
		}
		func() {
			continue // ERROR "continue is not in a loop"
		}()
	}
	switch {
	case true:
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
}
