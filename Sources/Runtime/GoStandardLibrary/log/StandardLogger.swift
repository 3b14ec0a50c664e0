// The functions that log to the standard logger.

import GoRuntime

extension log {
  /// Writes a line with what `fmt.Print` would print.
  public static func Print(_ values: any GoValue...) { standard.write(fmt.printed(dynamicValues(values))) }
  /// Writes a line with what `fmt.Print` would print.
  public static func Print(contentsOf values: GoSlice<GoAny>) { standard.write(fmt.printed(Array(values))) }
  /// Writes a line as `fmt.Print` would, and ends the program with code 1.
  public static func Fatal(_ values: any GoValue...) { standard.end(fmt.printed(dynamicValues(values))) }
  /// Writes a line as `fmt.Print` would, and ends the program with code 1.
  public static func Fatal(contentsOf values: GoSlice<GoAny>) { standard.end(fmt.printed(Array(values))) }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public static func Panic(_ values: any GoValue...) { standard.fail(fmt.printed(dynamicValues(values))) }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public static func Panic(contentsOf values: GoSlice<GoAny>) { standard.fail(fmt.printed(Array(values))) }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public static func Panic(checked values: any GoValue...) throws(GoPanic) {
    try standard.fail(checked: fmt.printed(dynamicValues(values)))
  }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public static func Panic(checked: Void, contentsOf values: GoSlice<GoAny> = nil) throws(GoPanic) {
    try standard.fail(checked: fmt.printed(Array(values)))
  }
  /// Writes a line with what `fmt.Printf` would print.
  public static func Printf(_ format: GoString, _ values: any GoValue...) {
    standard.write(fmt.printed(format, dynamicValues(values)))
  }
  /// Writes a line with what `fmt.Printf` would print.
  public static func Printf(_ format: GoString, contentsOf values: GoSlice<GoAny>) {
    standard.write(fmt.printed(format, Array(values)))
  }
  /// Writes a line as `fmt.Printf` would, and ends the program with code 1.
  public static func Fatalf(_ format: GoString, _ values: any GoValue...) {
    standard.end(fmt.printed(format, dynamicValues(values)))
  }
  /// Writes a line as `fmt.Printf` would, and ends the program with code 1.
  public static func Fatalf(_ format: GoString, contentsOf values: GoSlice<GoAny>) {
    standard.end(fmt.printed(format, Array(values)))
  }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public static func Panicf(_ format: GoString, _ values: any GoValue...) {
    standard.fail(fmt.printed(format, dynamicValues(values)))
  }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public static func Panicf(_ format: GoString, contentsOf values: GoSlice<GoAny>) {
    standard.fail(fmt.printed(format, Array(values)))
  }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public static func Panicf(checked format: GoString, _ values: any GoValue...) throws(GoPanic) {
    try standard.fail(checked: fmt.printed(format, dynamicValues(values)))
  }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public static func Panicf(checked format: GoString, contentsOf values: GoSlice<GoAny>) throws(GoPanic) {
    try standard.fail(checked: fmt.printed(format, Array(values)))
  }
  /// Writes a line with what `fmt.Println` would print.
  public static func Println(_ values: any GoValue...) { standard.write(fmt.printedLine(dynamicValues(values))) }
  /// Writes a line with what `fmt.Println` would print.
  public static func Println(contentsOf values: GoSlice<GoAny>) { standard.write(fmt.printedLine(Array(values))) }
  /// Writes a line as `fmt.Println` would, and ends the program with code 1.
  public static func Fatalln(_ values: any GoValue...) { standard.end(fmt.printedLine(dynamicValues(values))) }
  /// Writes a line as `fmt.Println` would, and ends the program with code 1.
  public static func Fatalln(contentsOf values: GoSlice<GoAny>) { standard.end(fmt.printedLine(Array(values))) }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public static func Panicln(_ values: any GoValue...) { standard.fail(fmt.printedLine(dynamicValues(values))) }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public static func Panicln(contentsOf values: GoSlice<GoAny>) { standard.fail(fmt.printedLine(Array(values))) }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public static func Panicln(checked values: any GoValue...) throws(GoPanic) {
    try standard.fail(checked: fmt.printedLine(dynamicValues(values)))
  }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public static func Panicln(checked: Void, contentsOf values: GoSlice<GoAny> = nil) throws(GoPanic) {
    try standard.fail(checked: fmt.printedLine(Array(values)))
  }
}
