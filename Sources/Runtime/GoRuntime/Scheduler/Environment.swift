// Environment: the variables that steer the runtime.

import CGoRuntime

/// The value of an environment variable, if it is set and not empty.
func environment(_ name: String) -> String? {
  guard let value = go_environment(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
