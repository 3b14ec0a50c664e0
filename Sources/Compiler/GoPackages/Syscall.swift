/// Package syscall: signals and the numbers of processes and errors, what programs need beside os/signal.
extension GoPackages {
  static let syscall = #"""
    package syscall

    type Signal int

    func (s Signal) Signal()
    func (s Signal) String() string

    const SIGHUP Signal = 1
    const SIGINT Signal = 2
    const SIGQUIT Signal = 3
    const SIGILL Signal = 4
    const SIGTRAP Signal = 5
    const SIGABRT Signal = 6
    const SIGBUS Signal = 7
    const SIGFPE Signal = 8
    const SIGKILL Signal = 9
    const SIGUSR1 Signal = 10
    const SIGSEGV Signal = 11
    const SIGUSR2 Signal = 12
    const SIGPIPE Signal = 13
    const SIGALRM Signal = 14
    const SIGTERM Signal = 15
    const SIGCHLD Signal = 17
    const SIGCONT Signal = 18
    const SIGSTOP Signal = 19
    const SIGTSTP Signal = 20
    const SIGTTIN Signal = 21
    const SIGTTOU Signal = 22
    const SIGURG Signal = 23
    const SIGWINCH Signal = 28

    type Errno uintptr

    func (e Errno) Error() string
    func (e Errno) Is(target error) bool
    func (e Errno) Temporary() bool
    func (e Errno) Timeout() bool

    const EPERM Errno = 1
    const ENOENT Errno = 2
    const ESRCH Errno = 3
    const EINTR Errno = 4
    const EAGAIN Errno = 11
    const EACCES Errno = 13
    const EEXIST Errno = 17
    const EINVAL Errno = 22

    func Kill(pid int, sig Signal) error
    func Getpid() int
    func Getppid() int
    func Exit(code int)
    """#
}
