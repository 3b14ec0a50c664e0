// run
//
// Readers and writers are wrapped, joined, limited, and connected by a pipe.

package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
)

type countingWriter struct {
	w io.Writer
	n int64
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}

type upper struct{ r io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	copy(p, bytes.ToUpper(p[:n]))
	return n, err
}

type failing struct{ after int }

func (f *failing) Write(p []byte) (int, error) {
	if f.after -= len(p); f.after < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

type syncBuffer struct {
	mu sync.Mutex
	bytes.Buffer
}

func (b *syncBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.Write(p)
}

func main() {
	var buf bytes.Buffer
	cw := &countingWriter{w: &buf}
	fmt.Fprintf(cw, "%s-%d", "abc", 42)
	n, err := io.Copy(cw, upper{strings.NewReader("hello")})
	fmt.Println(buf.String(), cw.n, n, err)

	var w io.Writer = &failing{5}
	_, err = fmt.Fprint(w, "1234")
	_, err2 := fmt.Fprint(w, "5678")
	fmt.Println(err, err2)

	sc := bufio.NewScanner(strings.NewReader("one two\nthree\n\nfour"))
	for line := 1; sc.Scan(); line++ {
		fmt.Println(line, strings.Fields(sc.Text()), len(sc.Bytes()))
	}
	fmt.Println(sc.Err())
	ws := bufio.NewScanner(strings.NewReader("a bb  ccc"))
	ws.Split(bufio.ScanWords)
	total := 0
	for ws.Scan() {
		total += len(ws.Text())
	}
	fmt.Println(total)

	sb := &syncBuffer{}
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Fprintf(sb, "%d;", i)
		}()
	}
	wg.Wait()
	fmt.Println(sb.Len())
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	fmt.Fprintln(out, "buffered", out.Buffered() > 0)

	pr, pw := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(pw, "line %d\n", i)
		}
		pw.CloseWithError(errors.New("end of work"))
	}()
	ps := bufio.NewScanner(pr)
	for ps.Scan() {
		fmt.Fprintln(out, ps.Text())
	}
	fmt.Fprintln(out, ps.Err())

	var a, b strings.Builder
	mw := io.MultiWriter(&a, &b)
	io.WriteString(mw, "both")
	tee := io.TeeReader(strings.NewReader("teed"), &a)
	data, _ := io.ReadAll(tee)
	fmt.Fprintln(out, a.String(), b.String(), string(data))
	data, _ = io.ReadAll(io.LimitReader(strings.NewReader("limited"), 3))
	fmt.Fprintln(out, string(data))
	data, _ = io.ReadAll(io.MultiReader(strings.NewReader("x"), strings.NewReader("yz")))
	fmt.Fprintln(out, string(data))
	full := make([]byte, 4)
	k, err := io.ReadFull(strings.NewReader("abc"), full)
	fmt.Fprintln(out, k, err, errors.Is(err, io.ErrUnexpectedEOF))
	var x, y int
	var name string
	c, err := fmt.Sscanf("10-20 bob", "%d-%d %s", &x, &y, &name)
	fmt.Fprintln(out, c, err, x, y, name)
	c, err = fmt.Sscan("7 8.5 word", &x, new(float64), &name)
	fmt.Fprintln(out, c, err, x, name)
}
