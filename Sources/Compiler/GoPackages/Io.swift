/// Package io: readers and writers.
extension GoPackages {
  static let io = #"""
    package io

    const SeekStart = 0
    const SeekCurrent = 1
    const SeekEnd = 2

    var EOF error
    var ErrUnexpectedEOF error
    var ErrShortWrite error
    var ErrClosedPipe error
    var ErrNoProgress error
    var ErrShortBuffer error
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

    type ByteScanner interface {
      ByteReader
      UnreadByte() error
    }

    type RuneScanner interface {
      RuneReader
      UnreadRune() error
    }

    type Seeker interface {
      Seek(offset int64, whence int) (int64, error)
    }

    type ReadSeeker interface {
      Reader
      Seeker
    }

    type ReaderAt interface {
      ReadAt(p []byte, off int64) (n int, err error)
    }

    type WriterTo interface {
      WriteTo(w Writer) (n int64, err error)
    }

    type ReaderFrom interface {
      ReadFrom(r Reader) (n int64, err error)
    }

    type ReadWriteCloser interface {
      Reader
      Writer
      Closer
    }

    //go2swift:identity
    type PipeReader struct {
      _ [12]uintptr
    }
    func (r *PipeReader) Read(data []byte) (n int, err error)
    func (r *PipeReader) Close() error
    func (r *PipeReader) CloseWithError(err error) error

    //go2swift:identity
    type PipeWriter struct {
      _ [12]uintptr
    }
    func (w *PipeWriter) Write(data []byte) (n int, err error)
    func (w *PipeWriter) Close() error
    func (w *PipeWriter) CloseWithError(err error) error

    func Pipe() (*PipeReader, *PipeWriter)
    func MultiReader(readers ...Reader) Reader
    func MultiWriter(writers ...Writer) Writer
    func TeeReader(r Reader, w Writer) Reader
    func LimitReader(r Reader, n int64) Reader
    func NopCloser(r Reader) ReadCloser
    func ReadFull(r Reader, buf []byte) (n int, err error)
    func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error)
    func CopyN(dst Writer, src Reader, n int64) (written int64, err error)
    func WriteString(w Writer, s string) (n int, err error)
    func ReadAll(r Reader) ([]byte, error)
    func Copy(dst Writer, src Reader) (written int64, err error)
    """#
}
