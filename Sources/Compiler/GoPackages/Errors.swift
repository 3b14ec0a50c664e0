/// Package errors: making errors, and looking into wrapped ones.
extension GoPackages {
  static let errors = #"""
    package errors

    var ErrUnsupported error

    func New(text string) error
    func Is(err error, target error) bool
    func As(err error, target any) bool
    func AsType[E error](err error) (E, bool)
    func Unwrap(err error) error
    func Join(errs ...error) error
    """#
}
