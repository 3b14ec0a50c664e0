// Threads: what belongs to the thread that happens to run. Never inlined: a goroutine that parked may have moved to
// another thread, and a compiler that sees a thread-local would keep its address.
#ifndef CGORUNTIME_THREADS_H
#define CGORUNTIME_THREADS_H

/// The goroutine (or thread record) that this thread runs, or null in a thread that the runtime has not met.
void *_Nullable go_thread_current(void);
void go_thread_set_current(void *_Nullable current);

/// The context that this thread runs, for the fault handler.
struct go_context;
struct go_context *_Nullable go_thread_context(void);

/// Asks that `leave(current)` runs when this thread ends with a `current`.
void go_thread_on_exit(void (*_Nonnull leave)(void *_Nonnull));

/// Starts a detached thread with a small stack; dies with a message when the system refuses.
void go_thread_start(void (*_Nonnull body)(void *_Nonnull), void *_Nonnull argument);

/// Tells the processor that this is a spin loop.
void go_thread_pause(void);

/// Lets another thread run.
void go_thread_yield(void);

/// An environment variable.
const char *_Nullable go_environment(const char *_Nonnull name);

/// How many processors this process may use.
long go_thread_processor_count(void);

/// Nanoseconds of the monotonic clock.
long go_thread_monotonic_nanoseconds(void);

/// Nanoseconds since 1970.
long go_thread_wall_nanoseconds(void);

#endif
