/// Every name of the runtime that emitted Swift may contain. Compiler and runtime agree through this file alone.
package enum RuntimeVocabulary {
  /// Types and protocols.
  package static let types: [String] = [
    "BorrowedValue", "Channel", "DeferStack", "GoAfterFuncer", "GoAny", "GoArray", "GoComparable", "GoComplex",
    "GoComplex64", "GoCopied", "GoDefined", "GoDefinedBool", "GoDefinedFloat", "GoDefinedInteger", "GoDefinedString",
    "GoEmpty", "GoErrorExtractor", "GoErrorMatcher", "GoMultiUnwrapper", "GoNilTolerant", "GoStringer", "GoUnwrapper",
    "GoFloat", "GoInteger", "GoInterface", "GoMap", "GoNumber", "GoObject", "GoOrdered", "GoPanic", "GoSlice",
    "GoString", "GoStruct", "GoValue", "Pointer", "Reading", "atomic", "error",
  ]

  /// Free functions; Go's built-in functions keep their names.
  package static let functions: [String] = [
    "append", "blockForever", "cap", "clear", "close", "complex", "copy", "delete", "equal", "fatally", "go",
    "goPrint",
    "goShiftLeft", "shiftCount",
    "goShiftRight", "imag", "isNilPointer", "kept", "len", "max", "min", "panic", "println", "quotient", "real",
    "recover",
    "remainder", "runMain", "select", "shiftCount", "typedNil",
  ]

  /// Members of runtime types.
  package static let members: [String] = [
    "Add", "And", "CompareAndSwap", "Load", "Lock", "Or", "RLock", "RUnlock", "Store", "Swap", "Unlock", "as", "assign",
    "borrow", "call", "checked", "close", "copied", "copy", "end", "enumerated", "goPackage", "indices", "keys",
    "lookup", "must", "panic", "paused", "pointee",
    "pointer", "push", "rawValue", "receive", "receiveOK", "received", "run", "runFatally", "runes", "send", "set",
    "slice", "value", "zero",
  ]

  /// Operators beyond Swift's own.
  package static let operators: [String] = ["&/", "&%", "&/=", "&%="]

  /// The modules a file may import.
  package static let modules: [String] = ["GoRuntime", "GoStandardLibrary"]
}
