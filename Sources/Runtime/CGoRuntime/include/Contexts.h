// Contexts: the place where a stack that is not running will go on.
#ifndef CGORUNTIME_CONTEXTS_H
#define CGORUNTIME_CONTEXTS_H

#include <stddef.h>
#include <stdint.h>

/// A suspended (or running) flow of control: where its registers are saved, and what the sanitizers know of its stack.
typedef struct go_context {
  void *_Nullable stack_pointer;
  void *_Nullable stack_low;
  size_t stack_size;
  void *_Nullable thread_sanitizer_fiber;
  void *_Nullable address_sanitizer_stack;
  /// Where the guard below the stack ends, and whose stack it is: what a fault handler asks.
  void *_Nullable guard_end;
  uint64_t goroutine;
} go_context;

/// Prepares a context that begins in `entry` on the memory `low ..< low + size`; `entry` must never return.
void go_context_make(go_context *_Nonnull context, void *_Nonnull low, size_t size, void (*_Nonnull entry)(void));

/// Fills in the context of the thread that calls, so that it can be switched away from.
void go_context_adopt_thread(go_context *_Nonnull context);

/// Saves the caller in `from` and continues `to`, whose thread-local `current` becomes `current`. Returns when somebody
/// switches back to `from`, possibly on another thread. `leaving_for_good`: nobody will.
void go_context_switch(
  go_context *_Nonnull from, go_context *_Nonnull to, void *_Nonnull current, _Bool leaving_for_good);

/// The first thing a new context does.
void go_context_entered(go_context *_Nonnull context);

/// Forgets what the sanitizers keep about a context that has been left for good.
void go_context_destroy(go_context *_Nonnull context);

#endif
