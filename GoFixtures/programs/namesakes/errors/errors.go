// Package errors wraps.
package errors

import stderrors "errors"

var ErrBase = stderrors.New("base")

type wrapped struct {
	error
	text string
}

func (w *wrapped) Error() string { return w.text + ": " + w.error.Error() }
func (w *wrapped) Unwrap() error { return w.error }

func Wrap(err error, text string) error {
	if err == nil {
		return nil
	}
	return &wrapped{err, text}
}

func Is(err, target error) bool { return stderrors.Is(err, target) }
