/// Package os: arguments, environment, files and exit.
extension GoPackages {
  static let os = #"""
    package os

    var Args []string
    var Stdin *File
    var Stdout *File
    var Stderr *File
    var ErrNotExist error
    var ErrExist error
    var ErrPermission error
    var ErrInvalid error
    var ErrClosed error

    //go2swift:identity
    type PathError struct {
      Op string
      Path string
      Err error
    }
    func (e *PathError) Error() string
    func (e *PathError) Unwrap() error

    //go2swift:identity
    type File struct {
      _ uintptr
    }

    func (f *File) Name() string
    func (f *File) Read(b []byte) (n int, err error)
    func (f *File) Write(b []byte) (n int, err error)
    func (f *File) WriteString(s string) (n int, err error)
    func (f *File) Close() error

    type FileMode uint32

    func Exit(code int)
    func Getenv(key string) string
    func LookupEnv(key string) (string, bool)
    func Setenv(key string, value string) error
    func Environ() []string
    func ReadFile(name string) ([]byte, error)
    func WriteFile(name string, data []byte, perm FileMode) error
    func Getpid() int
    func Hostname() (name string, err error)
    """#
}
