package list

import "container/list"

type Queue[T any] struct{ l list.List }

func (q *Queue[T]) Push(x T) { q.l.PushBack(x) }
func (q *Queue[T]) Pop() (x T, ok bool) {
	e := q.l.Front()
	if e == nil {
		return x, false
	}
	return q.l.Remove(e).(T), true
}
func (q *Queue[T]) Len() int { return q.l.Len() }
