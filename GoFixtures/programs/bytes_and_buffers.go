// run
//
// Parts of byte slices share the array; buffers and readers give back what they have, and take it back.

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
)

func parts() {
	text := []byte("  hello, world ")
	word := bytes.TrimSpace(text)
	word[0] = 'J'
	fields := bytes.Fields(text)
	fields[1][0] = 'W'
	halves := bytes.Split(word, []byte(", "))
	halves[0] = append(halves[0], '!')
	fmt.Printf("%q %q %q\n", text, fields, halves)
	before, after, found := bytes.Cut(word, []byte(","))
	fmt.Printf("%q %q %v\n", before, after, found)
	fmt.Println(bytes.TrimSpace([]byte(" \t")) == nil, bytes.TrimLeft([]byte("aa"), "a") == nil)
	fmt.Printf("%q %q\n", bytes.SplitAfterN([]byte("a,b,c"), []byte(","), 2), bytes.TrimFunc(word, unicode.IsLower))
	fmt.Println(bytes.IndexRune(word, 'W'), bytes.IndexAny(word, "xo"), bytes.ContainsFunc(word, unicode.IsDigit))
	fmt.Printf("%s %s %v\n", bytes.Map(unicode.ToUpper, word), bytes.ToTitle(before), bytes.Runes([]byte("é!")))
}

func buffers() {
	var b bytes.Buffer
	n, err := b.ReadFrom(strings.NewReader("héllo"))
	fmt.Println(n, err, b.UnreadByte())
	c, _ := b.ReadByte()
	r, size, _ := b.ReadRune()
	fmt.Println(c, r, size, b.UnreadRune(), b.UnreadRune(), b.String())
	reader := bytes.NewReader([]byte("0123456789"))
	at := make([]byte, 4)
	fmt.Println(reader.Seek(-3, io.SeekEnd))
	fmt.Println(reader.ReadAt(at, 2))
	left, _ := io.ReadAll(reader)
	fmt.Printf("%s %s %d\n", at, left, reader.Len())
	fmt.Println(reader.Seek(-1, io.SeekStart))
}

func buffered() {
	r := bufio.NewReaderSize(strings.NewReader("one\r\ntwo\nthree four five six"), 16)
	peeked, err := r.Peek(3)
	fmt.Printf("%s %v %d %d\n", peeked, err, r.Buffered(), r.Size())
	line, isPrefix, err := r.ReadLine()
	fmt.Printf("%q %v %v\n", line, isPrefix, err)
	fmt.Println(r.Discard(4))
	slice, err := r.ReadSlice('x')
	fmt.Printf("%q %v\n", slice, err)
	n, err := r.WriteTo(os.Stdout)
	fmt.Println("", n, err)
	_, err = r.Peek(1)
	fmt.Println(err, r.UnreadByte())

	var out strings.Builder
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriterSize(&out, 4))
	c, _ := rw.ReadByte()
	fmt.Fprintf(rw, "%c%s", c, "|longer")
	fmt.Println(rw.Available(), rw.Writer.Buffered(), out.String())
	rw.WriteRune('é')
	rw.Flush()
	fmt.Println(out.String())
	rw.Writer.Reset(&out)
	io.Copy(rw, strings.NewReader(" copied"))
	rw.Flush()
	fmt.Println(out.String())
}

// A broken reader panics, and writing to a broken writer does, too.
type broken struct{}

func (broken) Read(p []byte) (int, error)  { panic("broken reader") }
func (broken) Write(p []byte) (int, error) { panic("broken writer") }

func recovering() {
	for _, step := range []func(*bytes.Buffer){
		func(b *bytes.Buffer) { b.ReadFrom(broken{}) },
		func(b *bytes.Buffer) { b.WriteTo(broken{}) },
		func(b *bytes.Buffer) { fmt.Fprintln(broken{}, b) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			step(bytes.NewBufferString("text"))
		}()
	}
}

func main() {
	recovering()
	parts()
	buffers()
	buffered()
}
