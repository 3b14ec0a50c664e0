// The functions that log to the standard logger.

import GoRuntime

extension log {
  /// Writes a line with what `fmt.Print` would print.
  public static func Print(_ values: any GoValue...) { standard.write(fmt.printed(dynamicValues(values))) }
  /// Writes a line with what `fmt.Print` would print.
  public static func Print(contentsOf values: GoSlice<GoAny>) { standard.write(fmt.printed(Array(values))) }
  /// Writes a line as `fmt.Print` would, and ends the program with code 1.
  public static func Fatal(_ values: any GoValue...) {
    standard.write(fmt.printed(dynamicValues(values)))
    os.Exit(1)
  }
  /// Writes a line as `fmt.Print` would, and ends the program with code 1.
  public static func Fatal(contentsOf values: GoSlice<GoAny>) {
    standard.write(fmt.printed(Array(values)))
    os.Exit(1)
  }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public static func Panic(_ values: any GoValue...) {
    let text = fmt.printed(dynamicValues(values))
    standard.write(text)
    panic(GoString(GoSlice(text)))
  }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public static func Panic(contentsOf values: GoSlice<GoAny>) {
    let text = fmt.printed(Array(values))
    standard.write(text)
    panic(GoString(GoSlice(text)))
  }
  /// Writes a line as `fmt.Print` would, and panics with it.
  public static func Panic(checked values: any GoValue...) throws(GoPanic) {
    let text = fmt.printed(dynamicValues(values))
    standard.write(text)
    throw GoPanic(GoString(GoSlice(text)))
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
    standard.write(fmt.printed(format, dynamicValues(values)))
    os.Exit(1)
  }
  /// Writes a line as `fmt.Printf` would, and ends the program with code 1.
  public static func Fatalf(_ format: GoString, contentsOf values: GoSlice<GoAny>) {
    standard.write(fmt.printed(format, Array(values)))
    os.Exit(1)
  }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public static func Panicf(_ format: GoString, _ values: any GoValue...) {
    let text = fmt.printed(format, dynamicValues(values))
    standard.write(text)
    panic(GoString(GoSlice(text)))
  }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public static func Panicf(_ format: GoString, contentsOf values: GoSlice<GoAny>) {
    let text = fmt.printed(format, Array(values))
    standard.write(text)
    panic(GoString(GoSlice(text)))
  }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public static func Panicf(checked format: GoString, _ values: any GoValue...) throws(GoPanic) {
    let text = fmt.printed(format, dynamicValues(values))
    standard.write(text)
    throw GoPanic(GoString(GoSlice(text)))
  }
  /// Writes a line as `fmt.Printf` would, and panics with it.
  public static func Panicf(checked format: GoString, contentsOf values: GoSlice<GoAny>) throws(GoPanic) {
    let text = fmt.printed(format, Array(values))
    standard.write(text)
    throw GoPanic(GoString(GoSlice(text)))
  }
  /// Writes a line with what `fmt.Println` would print.
  public static func Println(_ values: any GoValue...) { standard.write(fmt.printedLine(dynamicValues(values))) }
  /// Writes a line with what `fmt.Println` would print.
  public static func Println(contentsOf values: GoSlice<GoAny>) { standard.write(fmt.printedLine(Array(values))) }
  /// Writes a line as `fmt.Println` would, and ends the program with code 1.
  public static func Fatalln(_ values: any GoValue...) {
    standard.write(fmt.printedLine(dynamicValues(values)))
    os.Exit(1)
  }
  /// Writes a line as `fmt.Println` would, and ends the program with code 1.
  public static func Fatalln(contentsOf values: GoSlice<GoAny>) {
    standard.write(fmt.printedLine(Array(values)))
    os.Exit(1)
  }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public static func Panicln(_ values: any GoValue...) {
    let text = fmt.printedLine(dynamicValues(values))
    standard.write(text)
    panic(GoString(GoSlice(text)))
  }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public static func Panicln(contentsOf values: GoSlice<GoAny>) {
    let text = fmt.printedLine(Array(values))
    standard.write(text)
    panic(GoString(GoSlice(text)))
  }
  /// Writes a line as `fmt.Println` would, and panics with it.
  public static func Panicln(checked values: any GoValue...) throws(GoPanic) {
    let text = fmt.printedLine(dynamicValues(values))
    standard.write(text)
    throw GoPanic(GoString(GoSlice(text)))
  }
}
