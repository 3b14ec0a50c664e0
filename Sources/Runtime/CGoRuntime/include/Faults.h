// Faults: what the processor refuses becomes Go's message and exit status 2.
#ifndef CGORUNTIME_FAULTS_H
#define CGORUNTIME_FAULTS_H

/// Installs the handlers for this process: a fault in a stack's guard is Go's stack overflow; any other, and Swift's trap
/// for an unwrapped nil, is Go's nil dereference. `before_exit` runs first (it flushes what was printed).
/// Leaves the handlers of a sanitizer alone.
void go_faults_install(void (*_Nonnull before_exit)(void));

/// From now on SIGQUIT adds one to the futex word `bell` and wakes who sleeps on it, so that somebody who may take locks
/// says what there is to say.
void go_faults_ring_on_quit(void *_Nonnull bell);

/// Whether SIGQUIT has come, and where the program was then.
_Bool go_faults_quit_requested(unsigned long *_Nonnull program_counter);

/// Gives the calling thread the stack that the handlers run on, once per thread.
void go_faults_prepare_thread(void);

#endif
