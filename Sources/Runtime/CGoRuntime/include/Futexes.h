// Futexes: a thread sleeps until a word changes.
#ifndef CGORUNTIME_FUTEXES_H
#define CGORUNTIME_FUTEXES_H

#include <stdint.h>

/// Sleeps while `*word == expected`, at most `nanoseconds` (forever when negative). May return early.
void go_futex_wait(void *_Nonnull word, uint32_t expected, long nanoseconds);

/// Wakes up to `count` threads that sleep on `word`.
void go_futex_wake(void *_Nonnull word, int count);

#endif
