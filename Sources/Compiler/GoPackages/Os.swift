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
    var ErrProcessDone error

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

    type Signal interface {
      String() string
      Signal()
    }

    var Interrupt Signal
    var Kill Signal

    //go2swift:identity
    type Process struct {
      Pid int
    }

    func (p *Process) Kill() error
    func (p *Process) Release() error
    func (p *Process) Signal(sig Signal) error

    func FindProcess(pid int) (*Process, error)

    func Exit(code int)
    func Getenv(key string) string
    func LookupEnv(key string) (string, bool)
    func Setenv(key string, value string) error
    func Environ() []string
    func ReadFile(name string) ([]byte, error)
    func WriteFile(name string, data []byte, perm FileMode) error
    func Getpid() int
    func Getppid() int
    func Hostname() (name string, err error)
    """#
}
