package util

import (
	"fmt"

	au "fixtures/programs/namesakes/a/util"
)

func init() { fmt.Println("init b/util") }

type T struct {
	au.T
	B string
}

func Wrap(n int) *T { return &T{T: au.T{A: n}, B: "b"} }

func util() int { return 4 }

func Do() int { util := util(); return util * 2 }
