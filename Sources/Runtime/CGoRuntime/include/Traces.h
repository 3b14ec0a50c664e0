// Traces: the addresses of the calls that a flow of control is in, running or suspended, and the program they lie in.
#ifndef CGORUNTIME_TRACES_H
#define CGORUNTIME_TRACES_H

#include "Contexts.h"

#include <stddef.h>
#include <stdint.h>

/// Fills `addresses` with addresses inside the calls that the caller is in, innermost first; returns how many there are.
/// Each lies inside the instruction that calls (or faulted). Callable from a signal handler: what was interrupted is
/// included.
size_t go_trace_capture(uintptr_t *_Nonnull addresses, size_t capacity);

/// The same of a context that is suspended and stays so meanwhile.
size_t go_trace_capture_suspended(
  const go_context *_Nonnull context, uintptr_t *_Nonnull addresses, size_t capacity);

/// An address inside the call of the function that calls this one, at the expense of two loads; 0 when it is not known.
uintptr_t go_trace_caller(const go_context *_Nullable context);

/// The difference between addresses in memory and those that the executable's file names.
uintptr_t go_trace_load_bias(void);

/// The executable's file, mapped for reading; null when it cannot be.
const void *_Nullable go_trace_executable(size_t *_Nonnull size);

/// Where the lines of a translated program come from, as the program brings it along; null when it does not.
const uint8_t *_Nullable go_trace_positions(void);

#endif
