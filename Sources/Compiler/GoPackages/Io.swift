/// Package io: readers and writers.
extension GoPackages {
  static let io = #"""
    package io

    var EOF error
    var ErrUnexpectedEOF error
    var ErrShortWrite error
    var ErrClosedPipe error
    var Discard Writer

    type Reader interface {
      Read(p []byte) (n int, err error)
    }

    type Writer interface {
      Write(p []byte) (n int, err error)
    }

    type Closer interface {
      Close() error
    }

    type ReadWriter interface {
      Reader
      Writer
    }

    type ReadCloser interface {
      Reader
      Closer
    }

    type WriteCloser interface {
      Writer
      Closer
    }

    type StringWriter interface {
      WriteString(s string) (n int, err error)
    }

    type ByteReader interface {
      ReadByte() (byte, error)
    }

    type ByteWriter interface {
      WriteByte(c byte) error
    }

    type RuneReader interface {
      ReadRune() (r rune, size int, err error)
    }

    func WriteString(w Writer, s string) (n int, err error)
    func ReadAll(r Reader) ([]byte, error)
    func Copy(dst Writer, src Reader) (written int64, err error)
    """#
}
