// Package errors wraps.

import GoRuntime
import GoStandardLibrary

public enum namesakesErrors {}

extension namesakesErrors {
  public static nonisolated(unsafe) let ErrBase = errors.New("base")

  final class wrapped: GoObject, GoUnwrapper, error, GoPanicking {
    var error_: (any error)? = nil
    var text: GoString = ""

    static var goPackage: String { "errors" }

    init() {}

    init(error_: (any error)? = nil, text: GoString = "") {
      self.error_ = error_
      self.text = text
    }
  }
}

extension namesakesErrors.wrapped {
  func Error() -> GoString {
    return text + ": " + error_!.Error()
  }

  func Unwrap() -> (any error)? {
    return error_
  }
}

extension namesakesErrors {
  public static func Wrap(_ err: (any error)?, _ text: GoString) -> (any error)? {
    if err == nil {
      return nil
    }
    return namesakesErrors.wrapped(error_: err, text: text)
  }

  public static func Is(_ err: (any error)?, _ target: (any error)?) -> Bool {
    return errors.Is(err, target)
  }
}
