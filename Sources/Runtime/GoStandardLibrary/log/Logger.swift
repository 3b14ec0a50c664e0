// The methods that log.

import GoRuntime

extension log.Logger {
  /// Writes a line with what `fmt.Print` would print.
  public func Print(_ values: any GoValue...) { write(fmt.printed(dynamicValues(values))) }
  /// Writes a line with what `fmt.Print` would print.
  public func Print(contentsOf values: GoSlice<GoAny>) { write(fmt.printed(Array(values))) }
  /// Writes a line as `fmt.Print` would, and ends the program with code 1.
  public func Fatal(_ values: any GoValue...) { end(fmt.printed(dynamicValues(values))) }
  /// Writes a line as `fmt.Print` would, and ends the program with code 1.
  public func Fatal(contentsOf values: GoSlice<GoAny>) { end(fmt.printed(Array(values))) }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public func Panic(_ values: any GoValue...) { fail(fmt.printed(dynamicValues(values))) }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public func Panic(contentsOf values: GoSlice<GoAny>) { fail(fmt.printed(Array(values))) }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public func Panic(checked values: any GoValue...) throws(GoPanic) {
    try fail(checked: fmt.printed(dynamicValues(values)))
  }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public func Panic(checked: Void, contentsOf values: GoSlice<GoAny> = nil) throws(GoPanic) {
    try fail(checked: fmt.printed(Array(values)))
  }
  /// Writes a line with what `fmt.Printf` would print.
  public func Printf(_ format: GoString, _ values: any GoValue...) { write(fmt.printed(format, dynamicValues(values))) }
  /// Writes a line with what `fmt.Printf` would print.
  public func Printf(_ format: GoString, contentsOf values: GoSlice<GoAny>) {
    write(fmt.printed(format, Array(values)))
  }
  /// Writes a line as `fmt.Printf` would, and ends the program with code 1.
  public func Fatalf(_ format: GoString, _ values: any GoValue...) { end(fmt.printed(format, dynamicValues(values))) }
  /// Writes a line as `fmt.Printf` would, and ends the program with code 1.
  public func Fatalf(_ format: GoString, contentsOf values: GoSlice<GoAny>) { end(fmt.printed(format, Array(values))) }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public func Panicf(_ format: GoString, _ values: any GoValue...) { fail(fmt.printed(format, dynamicValues(values))) }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public func Panicf(_ format: GoString, contentsOf values: GoSlice<GoAny>) { fail(fmt.printed(format, Array(values))) }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public func Panicf(checked format: GoString, _ values: any GoValue...) throws(GoPanic) {
    try fail(checked: fmt.printed(format, dynamicValues(values)))
  }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public func Panicf(checked format: GoString, contentsOf values: GoSlice<GoAny>) throws(GoPanic) {
    try fail(checked: fmt.printed(format, Array(values)))
  }
  /// Writes a line with what `fmt.Println` would print.
  public func Println(_ values: any GoValue...) { write(fmt.printedLine(dynamicValues(values))) }
  /// Writes a line with what `fmt.Println` would print.
  public func Println(contentsOf values: GoSlice<GoAny>) { write(fmt.printedLine(Array(values))) }
  /// Writes a line as `fmt.Println` would, and ends the program with code 1.
  public func Fatalln(_ values: any GoValue...) { end(fmt.printedLine(dynamicValues(values))) }
  /// Writes a line as `fmt.Println` would, and ends the program with code 1.
  public func Fatalln(contentsOf values: GoSlice<GoAny>) { end(fmt.printedLine(Array(values))) }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public func Panicln(_ values: any GoValue...) { fail(fmt.printedLine(dynamicValues(values))) }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public func Panicln(contentsOf values: GoSlice<GoAny>) { fail(fmt.printedLine(Array(values))) }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public func Panicln(checked values: any GoValue...) throws(GoPanic) {
    try fail(checked: fmt.printedLine(dynamicValues(values)))
  }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public func Panicln(checked: Void, contentsOf values: GoSlice<GoAny> = nil) throws(GoPanic) {
    try fail(checked: fmt.printedLine(Array(values)))
  }
}
