// Faults: what the processor refuses becomes Go's message and exit status 2.
#ifndef CGORUNTIME_FAULTS_H
#define CGORUNTIME_FAULTS_H

#include <stdint.h>

typedef enum go_fault_kind {
  /// An instruction with which compiled code says that it cannot go on.
  GO_FAULT_TRAP,
  /// An access to memory that is not there.
  GO_FAULT_MEMORY,
  /// One below the end of the goroutine's stack.
  GO_FAULT_OVERFLOW,
} go_fault_kind;

/// What the processor refused, and where.
typedef struct go_fault {
  go_fault_kind kind;
  int signal;
  int code;
  uintptr_t address;
  uintptr_t program_counter;
} go_fault;

/// Installs the handlers for this process: `report` runs on a stack of its own in the thread of the fault, whose calls it
/// can capture, and the process then ends with status 2. Leaves the handlers of a sanitizer alone.
void go_faults_install(void (*_Nonnull report)(go_fault));

/// Where somebody else goes on when the goroutine of a fault cannot: when `may_leave` says so, on the handler's stack, the
/// handler returns into `leave`, on the stack of the fault, which never returns.
void go_faults_let_leave(_Bool (*_Nonnull may_leave)(void), void (*_Nonnull leave)(void));

/// The fault that the calling thread is leaving.
go_fault go_faults_left(void);

/// From now on SIGQUIT adds one to the futex word `bell` and wakes who sleeps on it, so that somebody who may take locks
/// says what there is to say.
void go_faults_ring_on_quit(void *_Nonnull bell);

/// Whether SIGQUIT has come, and where the program was then.
_Bool go_faults_quit_requested(unsigned long *_Nonnull program_counter);

/// Gives the calling thread the stack that the handlers run on, once per thread.
void go_faults_prepare_thread(void);

#endif
