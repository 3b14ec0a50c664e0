/// Package utf8: code points as bytes.
extension GoPackages {
  static let unicodeUtf8 = #"""
    package utf8

    const RuneError = '\U0000fffd'
    const MaxRune = '\U0010ffff'
    const UTFMax = 4
    const RuneSelf = 128

    func RuneLen(r rune) int
    func RuneCount(p []byte) int
    func RuneCountInString(s string) (n int)
    func DecodeRune(p []byte) (r rune, size int)
    func DecodeRuneInString(s string) (r rune, size int)
    func DecodeLastRune(p []byte) (r rune, size int)
    func DecodeLastRuneInString(s string) (r rune, size int)
    func EncodeRune(p []byte, r rune) int
    func AppendRune(p []byte, r rune) []byte
    func FullRune(p []byte) bool
    func FullRuneInString(s string) bool
    func RuneStart(b byte) bool
    func Valid(p []byte) bool
    func ValidString(s string) bool
    func ValidRune(r rune) bool
    """#
}
