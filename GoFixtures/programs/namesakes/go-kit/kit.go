package kit

import (
	"fmt"

	"fixtures/programs/namesakes/errors"
)

type Kit struct{ Err error }

func (k *Kit) Fail(s string) error {
	k.Err = errors.Wrap(fmt.Errorf("kit: %s", s), "wrapped")
	return k.Err
}
