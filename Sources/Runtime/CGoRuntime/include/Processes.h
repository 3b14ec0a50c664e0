// Processes: how this one ends and what it says at last, and the flag that asks spinning goroutines to yield.
#ifndef CGORUNTIME_PROCESSES_H
#define CGORUNTIME_PROCESSES_H

#include <stddef.h>
#include <stdint.h>

/// Writes all of it, in spite of interruptions.
void go_write(int descriptor, const void *_Nonnull bytes, size_t count);

/// Ends the process after its exit handlers.
_Noreturn void go_exit(int status);

/// Ends the process at once.
_Noreturn void go_exit_now(int status);

/// Ends a process that went down: status 2, or with GOTRACEBACK=crash the signal that leaves a core file, as Go does.
_Noreturn void go_go_down(void);

/// Whether AddressSanitizer or ThreadSanitizer watches; then faults are theirs to report.
_Bool go_is_sanitized(void);

extern uint32_t go_preemption_flag;

/// Whether some goroutine has been asked to yield.
static inline uint32_t go_preemption_requested(void) { return __atomic_load_n(&go_preemption_flag, __ATOMIC_RELAXED); }

void go_preemption_request(uint32_t value);

extern uint32_t go_coarse_time;

/// Seconds of the monotonic clock, as somebody last saw it.
static inline uint32_t go_coarse_seconds(void) { return __atomic_load_n(&go_coarse_time, __ATOMIC_RELAXED); }

/// Looks at the clock for `go_coarse_seconds`.
void go_coarse_update(void);

extern void *_Nullable go_scheduler_state;

/// The state of the scheduler, or null before there is one.
static inline void *_Nullable go_scheduler(void) { return __atomic_load_n(&go_scheduler_state, __ATOMIC_ACQUIRE); }

void go_scheduler_set(void *_Nonnull state);

/// Does nothing, but Swift's optimizer cannot see that: from here on it must assume that what lies behind the address is
/// known to others, who may change it.
void go_let_others_know(const void *_Nullable address);

#endif
