/// Package log: lines with a date, for people.
extension GoPackages {
  static let log = #"""
    package log

    import "io"

    const (
      Ldate = 1
      Ltime = 2
      Lmicroseconds = 4
      Llongfile = 8
      Lshortfile = 16
      LUTC = 32
      Lmsgprefix = 64
      LstdFlags = 3
    )

    //go2swift:identity
    type Logger struct {
      _ [5]uintptr
    }

    func (l *Logger) Print(v ...any)
    func (l *Logger) Printf(format string, v ...any)
    func (l *Logger) Println(v ...any)
    func (l *Logger) Fatal(v ...any)
    func (l *Logger) Fatalf(format string, v ...any)
    func (l *Logger) Fatalln(v ...any)
    func (l *Logger) Panic(v ...any)
    func (l *Logger) Panicf(format string, v ...any)
    func (l *Logger) Panicln(v ...any)
    func (l *Logger) Flags() int
    func (l *Logger) SetFlags(flag int)
    func (l *Logger) Prefix() string
    func (l *Logger) SetPrefix(prefix string)
    func (l *Logger) Writer() io.Writer
    func (l *Logger) SetOutput(w io.Writer)

    func New(out io.Writer, prefix string, flag int) *Logger
    func Default() *Logger
    func Print(v ...any)
    func Printf(format string, v ...any)
    func Println(v ...any)
    func Fatal(v ...any)
    func Fatalf(format string, v ...any)
    func Fatalln(v ...any)
    func Panic(v ...any)
    func Panicf(format string, v ...any)
    func Panicln(v ...any)
    func Flags() int
    func SetFlags(flag int)
    func Prefix() string
    func SetPrefix(prefix string)
    func Writer() io.Writer
    func SetOutput(w io.Writer)
    """#
}
