// References: the words, whose readers are pinned, and what leaves them, which is retired.
#include "References.h"
#include "Epochs.h"
#include "Sanitizers.h"

#include <stdatomic.h>
#include <stddef.h>

extern void *swift_retain(void *);
extern void swift_release(void *);

// ThreadSanitizer sees neither the counts nor the barrier. What makes a release later than every load of the same
// object is the scan of the pins; these two say so.
static inline void note_loaded(void *object) {
#if GO_THREAD_SANITIZER
  __tsan_release(object);
#else
  (void)object;
#endif
}

static inline void note_releasing(void *object) {
#if GO_THREAD_SANITIZER
  __tsan_acquire(object);
#else
  (void)object;
#endif
}

static void release(void *object) {
  note_releasing(object);
  swift_release(object);
}

void go_reference_retire(void *object) {
  if (object) go_epoch_retire(object, release);
}

__attribute__((noinline)) void *go_reference_load(void *word) {
  struct go_epoch_record *own = go_epoch_own();
  unsigned long outer = go_epoch_enter(own);
  void *object = atomic_load_explicit((_Atomic(void *) *)word, memory_order_seq_cst);
  if (object) {
    swift_retain(object);
    note_loaded(object);
  }
  go_epoch_leave(own, outer);
  return object;
}

__attribute__((noinline)) void go_reference_store(void *word, void *next) {
  go_reference_retire(atomic_exchange_explicit((_Atomic(void *) *)word, next, memory_order_seq_cst));
}

__attribute__((noinline)) void *go_reference_exchange(void *word, void *next) {
  void *old = atomic_exchange_explicit((_Atomic(void *) *)word, next, memory_order_seq_cst);
  // The caller gets a count of its own; the word's count is what a reader may be about to rely on.
  if (old) swift_retain(old);
  if (old) note_loaded(old);
  go_reference_retire(old);
  return old;
}

__attribute__((noinline)) _Bool go_reference_compare_exchange(void *word, void *old, void *next) {
  void *expected = old;
  if (!atomic_compare_exchange_strong_explicit(
        (_Atomic(void *) *)word, &expected, next, memory_order_seq_cst, memory_order_seq_cst))
    return 0;
  go_reference_retire(old);
  return 1;
}

void go_reference_destroy(void *word) {
  // Nobody reads the word any more, but somebody may still be looking at what a reading found in it.
  go_reference_retire(atomic_exchange_explicit((_Atomic(void *) *)word, NULL, memory_order_acq_rel));
}
