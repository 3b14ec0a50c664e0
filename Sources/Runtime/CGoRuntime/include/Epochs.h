// Epochs: when memory that was taken out of a shared structure can be given back.
//
// Who reads the structure pins its thread: a record of the thread holds the epoch in which it did, until it unpins.
// Who takes something out retires it. A full batch of retired things closes the epoch: the clock moves on,
// membarrier(2) makes every pin visible, and the batch is given back once no thread is pinned in that epoch or an
// earlier one. Pinning writes a word of the thread's own and needs no fence. A thread that stops while it is pinned
// holds up what was retired since; then those who retire wait for it, at once or, pinned themselves, before they pin
// again, so the garbage stays bounded. Nothing parks between pin and unpin.
//
// Source: K. Fraser, Practical lock-freedom, Cambridge 2004, section 5.2.3 (epochs); the clock of the batches follows
// M. Desnoyers et al., User-level implementations of read-copy update, IEEE TPDS 23(2), 2012.
#ifndef CGORUNTIME_EPOCHS_H
#define CGORUNTIME_EPOCHS_H

#include "Shelves.h"

#include <stddef.h>

/// What a thread shows of itself.
struct go_epoch_record {
  /// The epoch in which the thread pinned itself; 0 when it is not pinned. An atomic word.
  unsigned long pinned;
  /// The clock, an atomic word that is never 0.
  unsigned long *_Nonnull clock;
  /// Whether there is more to do before the thread is pinned than to say so. Its own.
  _Bool pins_slowly;
  /// What came back and can be used again. The thread's own.
  struct go_shelf shelves[go_shelf_count];
};

extern __thread struct go_epoch_record *_Nullable go_epoch_of_thread __attribute__((tls_model("initial-exec")));
extern _Bool go_epoch_fences;

/// Gives the thread that calls a record.
struct go_epoch_record *_Nonnull go_epoch_join(void);

/// The record of the thread that calls. What uses it must not park before it is done with it.
static inline struct go_epoch_record *_Nonnull go_epoch_own(void) {
  struct go_epoch_record *own = go_epoch_of_thread;
  return __builtin_expect(own != NULL, 1) ? own : go_epoch_join();
}

/// Stands between pinning and the first load.
static inline void go_epoch_pinned(void) {
  if (__builtin_expect(go_epoch_fences, 0)) __atomic_thread_fence(__ATOMIC_SEQ_CST);
  else __atomic_signal_fence(__ATOMIC_SEQ_CST);
}

/// Pins the thread where there is more to do: to wait until some of what it retired could be given back, or to fence.
void go_epoch_pin_slowly(struct go_epoch_record *_Nonnull own);

/// The epoch in which the thread that `own` belongs to is pinned, or 0: what `go_epoch_leave` needs to know.
static inline unsigned long go_epoch_of(struct go_epoch_record *_Nonnull own) {
  return __atomic_load_n(&own->pinned, __ATOMIC_RELAXED);
}

/// Pins the thread, which is not pinned.
static inline void go_epoch_pin(struct go_epoch_record *_Nonnull own) {
  if (__builtin_expect(own->pins_slowly, 0)) {
    go_epoch_pin_slowly(own);
  } else {
    __atomic_store_n(&own->pinned, __atomic_load_n(own->clock, __ATOMIC_ACQUIRE), __ATOMIC_RELEASE);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
  }
}

/// Pins the thread, unless it is pinned; returns what `go_epoch_leave` needs to know.
static inline unsigned long go_epoch_enter(struct go_epoch_record *_Nonnull own) {
  unsigned long outer = go_epoch_of(own);
  if (outer == 0) go_epoch_pin(own);
  return outer;
}

/// Unpins it, unless it was pinned before.
static inline void go_epoch_leave(struct go_epoch_record *_Nonnull own, unsigned long outer) {
  __atomic_store_n(&own->pinned, outer, __ATOMIC_RELEASE);
}

/// Gives `object` back by `destroy`, when nobody can be looking at it any more. A thread that is pinned itself does not
/// wait for others that are, but before it pins itself again.
void go_epoch_retire(void *_Nonnull object, void (*_Nonnull destroy)(void *_Nonnull));

/// Memory of a kind that the thread gave back, or null (see Shelves).
static inline void *_Nullable go_piece_used_again(const void *_Nonnull kind) {
  struct go_epoch_record *own = go_epoch_of_thread;
  return own ? go_shelf_take(own->shelves, kind) : NULL;
}

/// Keeps memory of a kind, of `size` bytes from 40 to 256, to be used again by the thread; returns whether it did.
_Bool go_piece_keep(const void *_Nonnull kind, void *_Nonnull piece, size_t size);

/// Gives back all that can be; returns how much could not.
size_t go_epoch_drain(void);

#endif
