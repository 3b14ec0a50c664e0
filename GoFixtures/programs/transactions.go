// run
//
// Transactions that commit, roll back or recover, and resources that are closed in reverse.

package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

// transactions with rollback by defer, named results, loops with labels, deferred closures order, panics in goroutines recovered
type Tx struct {
	db     *DB
	writes map[string]*string
	done   bool
	log    *strings.Builder
}

type DB struct {
	mu   sync.Mutex
	data map[string]string
	txs  int
}

var (
	ErrConflict = errors.New("conflict")
	ErrDone     = errors.New("transaction done")
)

func (db *DB) Begin() *Tx {
	db.mu.Lock()
	db.txs++
	return &Tx{db: db, writes: map[string]*string{}, log: &strings.Builder{}}
}

func (tx *Tx) Set(k, v string) { tx.writes[k] = &v }
func (tx *Tx) Del(k string)    { tx.writes[k] = nil }
func (tx *Tx) Get(k string) (string, bool) {
	if p, ok := tx.writes[k]; ok {
		if p == nil {
			return "", false
		}
		return *p, true
	}
	v, ok := tx.db.data[k]
	return v, ok
}

func (tx *Tx) Commit() error {
	if tx.done {
		return ErrDone
	}
	tx.done = true
	defer tx.db.mu.Unlock()
	for k, p := range tx.writes {
		if p == nil {
			delete(tx.db.data, k)
			continue
		}
		tx.db.data[k] = *p
	}
	return nil
}

func (tx *Tx) Rollback() (err error) {
	if tx.done {
		return ErrDone
	}
	defer func() {
		tx.done = true
		tx.db.mu.Unlock()
	}()
	clear(tx.writes)
	return
}

func (db *DB) Update(f func(*Tx) error) (err error) {
	tx := db.Begin()
	defer func() {
		switch p := recover(); {
		case p != nil:
			err = errors.Join(fmt.Errorf("panic: %v", p), tx.Rollback())
		case err != nil:
			if rb := tx.Rollback(); rb != nil {
				err = fmt.Errorf("%w (rollback: %v)", err, rb)
			}
		default:
			err = tx.Commit()
		}
	}()
	return f(tx)
}

func order() (s string) {
	defer func() { s += "1" }()
	for i := range 3 {
		defer func(n int) { s += fmt.Sprint("<", n, ">") }(i * 10)
	}
	if true {
		defer func() { s += "if " }()
	}
	return "ret "
}

func nested() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("outer %v (n=%d)", r, n)
		}
	}()
	func() {
		defer func() {
			r := recover()
			n = 5
			panic(fmt.Sprintf("re-%v", r))
		}()
		panic("first")
	}()
	return 1, nil
}

func search(grid [][]int, want int) (r, c int) {
	r, c = -1, -1
rows:
	for i, row := range grid {
		for j := 0; ; j++ {
			if j == len(row) {
				continue rows
			}
			switch {
			case row[j] == want:
				r, c = i, j
				break rows
			case row[j] < 0:
				continue rows
			}
		}
	}
	return
}

type resource struct {
	name string
	out  *[]string
}

func open(name string, out *[]string) (*resource, error) {
	if strings.HasPrefix(name, "bad") {
		return nil, &os.PathError{Op: "open", Path: name, Err: errors.New("no such thing")}
	}
	*out = append(*out, "open "+name)
	return &resource{name, out}, nil
}

func (r *resource) Close() error {
	*r.out = append(*r.out, "close "+r.name)
	if r.name == "c" {
		return errors.New("close failed")
	}
	return nil
}

func use(out *[]string, names ...string) (err error) {
	for _, n := range names {
		r, err := open(n, out)
		if err != nil {
			return err
		}
		defer func() {
			if cerr := r.Close(); cerr != nil {
				*out = append(*out, cerr.Error())
			}
		}()
	}
	return nil
}

func main() {
	db := &DB{data: map[string]string{"a": "1"}}
	fmt.Println(db.Update(func(tx *Tx) error {
		tx.Set("b", "2")
		tx.Del("a")
		_, ok := tx.Get("a")
		v, _ := tx.Get("b")
		fmt.Println(ok, v)
		return nil
	}), db.data)
	err := db.Update(func(tx *Tx) error { tx.Set("c", "3"); return fmt.Errorf("failed: %w", ErrConflict) })
	fmt.Println(err, errors.Is(err, ErrConflict), db.data)
	err = db.Update(func(tx *Tx) error { tx.Commit(); return ErrConflict })
	fmt.Println(err)
	err = db.Update(func(tx *Tx) error { var p *Tx; p.Set("x", "y"); return nil })
	fmt.Println(err)
	err = db.Update(func(tx *Tx) error { panic(errors.New("boom")) })
	fmt.Println(err, db.txs)

	fmt.Println(order())
	fmt.Println(nested())
	fmt.Println(search([][]int{{1, 2}, {-1, 7}, {3, 7, 9}}, 7))
	fmt.Println(search(nil, 7))
	var out []string
	err = use(&out, "a", "b", "bad1", "c")
	var pe *os.PathError
	fmt.Println(err, errors.As(err, &pe), pe.Path, out)
	out = out[:0]
	fmt.Println(use(&out, "c", "d"), out, len(out), cap(out) >= 4)

	errs := make(chan error, 3)
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if r := recover(); r != nil {
					errs <- fmt.Errorf("goroutine %d: %v", i, r)
				}
			}()
			xs := make([]int, i)
			_ = xs[1]
		}()
	}
	wg.Wait()
	close(errs)
	n := 0
	for range errs {
		n++
	}
	fmt.Println(n)
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() { recover() }()
		time.Sleep(time.Millisecond)
		panic("quiet")
	}()
	<-done
	func() {
		defer func() { fmt.Println("caught", recover()) }()
		defer func() { defer func() { fmt.Println("inner", recover()) }(); panic("two") }()
		panic("one")
	}()
}
