/// Package unicode: properties of code points.
extension GoPackages {
  static let unicode = #"""
    package unicode

    const MaxRune = '\U0010ffff'
    const ReplacementChar = '\U0000fffd'
    const MaxASCII = '\U0000007f'
    const MaxLatin1 = '\U000000ff'

    func IsLetter(r rune) bool
    func IsDigit(r rune) bool
    func IsNumber(r rune) bool
    func IsSpace(r rune) bool
    func IsUpper(r rune) bool
    func IsLower(r rune) bool
    func IsTitle(r rune) bool
    func IsPunct(r rune) bool
    func IsControl(r rune) bool
    func IsGraphic(r rune) bool
    func IsPrint(r rune) bool
    func IsSymbol(r rune) bool
    func IsMark(r rune) bool
    func ToUpper(r rune) rune
    func ToLower(r rune) rune
    func ToTitle(r rune) rune
    func SimpleFold(r rune) rune
    """#
}
