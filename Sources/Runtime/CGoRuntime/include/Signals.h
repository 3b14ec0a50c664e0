// Signals: those of other processes, kept until a thread of the runtime asks for them.
#ifndef CGORUNTIME_SIGNALS_H
#define CGORUNTIME_SIGNALS_H

#include <stdint.h>

/// From now on the signal is kept for `go_signals_wait` instead of doing what it did. Without effect where the system
/// does not allow it.
void go_signals_keep(int number);

/// From now on nothing happens when the signal comes.
void go_signals_ignore(int number);

/// From now on the signal does again what it did before it was kept or ignored.
void go_signals_reset(int number);

/// Whether nothing happens when the signal comes.
_Bool go_signals_is_ignored(int number);

/// Sleeps until signals have come, and returns those: bit N for signal N. Only one thread may call it; until it calls
/// again, what it got counts as on its way.
uint64_t go_signals_wait(void);

/// Whether no signal is on its way: none was kept that the thread has not dealt with.
_Bool go_signals_are_settled(void);

/// Sends a signal to a process; returns 0 or the number of the error.
int go_signals_send(int process, int number);

#endif
