// References: hazards, retirement, and the barrier that both sides agree on.
#define _GNU_SOURCE
#include "References.h"
#include "Futexes.h"
#include "Sanitizers.h"
#include "Threads.h"

#include <linux/membarrier.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

extern void *swift_retain(void *);
extern void swift_release(void *);

enum { batch_size = 128 };

/// What one thread announces and what it has retired; kept for ever, handed on when the thread ends.
typedef struct record {
  _Atomic(void *) hazard;
  atomic_int in_use;
  struct record *next;
  /// Guards `retired`: its thread takes it without contention, a drain takes it from outside.
  atomic_int lock;
  unsigned count;
  void *retired[batch_size];
} __attribute__((aligned(128))) record;

static _Atomic(record *) records;
/// How many threads are releasing a batch that is in no record; a drain waits for them.
static atomic_int reclaiming;
static __thread int own_reclaiming __attribute__((tls_model("initial-exec")));
static __thread record *own_record __attribute__((tls_model("initial-exec")));
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t exit_key;
/// Without membarrier both sides pay for a fence.
static atomic_bool fences_needed;

static void leave(void *given) { atomic_store_explicit(&((record *)given)->in_use, 0, memory_order_release); }

static void prepare(void) {
  pthread_key_create(&exit_key, leave);
  if (syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) != 0) fences_needed = 1;
}

__attribute__((noinline)) static record *join(void) {
  pthread_once(&once, prepare);
  record *r = atomic_load_explicit(&records, memory_order_acquire);
  for (; r; r = r->next) {
    int unused = 0;
    if (atomic_compare_exchange_strong(&r->in_use, &unused, 1)) break;
  }
  if (!r) {
    r = aligned_alloc(128, sizeof(record));
    memset(r, 0, sizeof *r);
    atomic_store_explicit(&r->in_use, 1, memory_order_relaxed);
    record *first = atomic_load_explicit(&records, memory_order_relaxed);
    do r->next = first;
    while (!atomic_compare_exchange_weak_explicit(
      &records, &first, r, memory_order_release, memory_order_relaxed));
  }
  own_record = r;
  pthread_setspecific(exit_key, r);
  return r;
}

static inline record *current_record(void) {
  record *r = own_record;
  return __builtin_expect(r != NULL, 1) ? r : join();
}

// ThreadSanitizer sees neither the counts nor the barrier. What makes a release later than every load of the same
// object is the scan of the hazards; these two say so.
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

__attribute__((noinline)) void *go_reference_load(void *word) {
  _Atomic(void *) *slot = word;
  void *object = atomic_load_explicit(slot, memory_order_seq_cst);
  if (!object) return NULL;
  record *own = current_record();
  for (;;) {
    atomic_store_explicit(&own->hazard, object, memory_order_relaxed);
    if (__builtin_expect(atomic_load_explicit(&fences_needed, memory_order_relaxed), 0))
      atomic_thread_fence(memory_order_seq_cst);
    else
      atomic_signal_fence(memory_order_seq_cst);
    void *again = atomic_load_explicit(slot, memory_order_seq_cst);
    if (__builtin_expect(again == object, 1)) break;
    object = again;
    if (!object) break;
  }
  if (object) {
    swift_retain(object);
    note_loaded(object);
  }
  atomic_store_explicit(&own->hazard, NULL, memory_order_release);
  return object;
}

static void lock(record *r) {
  int spins = 0;
  while (atomic_exchange_explicit(&r->lock, 1, memory_order_acquire)) {
    if (++spins < 64) go_thread_pause();
    else sched_yield();
  }
}

static void unlock(record *r) { atomic_store_explicit(&r->lock, 0, memory_order_release); }

/// Splits `objects`: what somebody announces moves to the front; returns how many those are.
static unsigned keep_announced(void **objects, unsigned count) {
  if (atomic_load_explicit(&fences_needed, memory_order_relaxed) ||
      syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0) != 0)
    atomic_thread_fence(memory_order_seq_cst);
  unsigned kept = 0;
  for (record *r = atomic_load_explicit(&records, memory_order_acquire); r; r = r->next) {
    void *announced = atomic_load_explicit(&r->hazard, memory_order_acquire);
    if (!announced) continue;
    for (unsigned i = kept; i < count; i++) {
      if (objects[i] != announced) continue;
      // Should it have been retired more than once, one of those counts is enough.
      void *moved = objects[i];
      objects[i] = objects[kept];
      objects[kept++] = moved;
      break;
    }
  }
  return kept;
}

/// Releases what it can of `objects` and puts the rest back into `r`.
static void reclaim(record *r, void **objects, unsigned count) {
  own_reclaiming++;
  unsigned kept = keep_announced(objects, count);
  for (unsigned i = kept; i < count; i++) {
    note_releasing(objects[i]);
    // May run deinitialisers that retire in turn, so no lock is held.
    swift_release(objects[i]);
  }
  for (unsigned i = 0; i < kept; i++) {
    lock(r);
    if (r->count < batch_size) {
      r->retired[r->count++] = objects[i];
      unlock(r);
    } else {
      // Full again meanwhile: what was announced a moment ago is soon not.
      unlock(r);
      void *one[1] = {objects[i]};
      while (keep_announced(one, 1)) sched_yield();
      note_releasing(one[0]);
      swift_release(one[0]);
    }
  }
  own_reclaiming--;
  atomic_fetch_sub(&reclaiming, 1);
}

/// Takes what a record has retired, under its lock.
static unsigned take_all(record *r, void **batch) {
  unsigned count = r->count;
  memcpy(batch, r->retired, count * sizeof *batch);
  r->count = 0;
  if (count > 0) atomic_fetch_add(&reclaiming, 1);
  return count;
}

static void retire(void *object) {
  if (!object) return;
  record *own = current_record();
  void *batch[batch_size];
  lock(own);
  own->retired[own->count++] = object;
  if (own->count < batch_size) {
    unlock(own);
    return;
  }
  unsigned count = take_all(own, batch);
  unlock(own);
  reclaim(own, batch, count);
}

__attribute__((noinline)) void go_reference_store(void *word, void *next) {
  retire(atomic_exchange_explicit((_Atomic(void *) *)word, next, memory_order_seq_cst));
}

__attribute__((noinline)) void *go_reference_exchange(void *word, void *next) {
  void *old = atomic_exchange_explicit((_Atomic(void *) *)word, next, memory_order_seq_cst);
  // The caller gets a count of its own; the word's count is what a reader may be about to rely on.
  if (old) swift_retain(old);
  if (old) note_loaded(old);
  retire(old);
  return old;
}

__attribute__((noinline)) _Bool go_reference_compare_exchange(void *word, void *old, void *next) {
  void *expected = old;
  if (!atomic_compare_exchange_strong_explicit(
        (_Atomic(void *) *)word, &expected, next, memory_order_seq_cst, memory_order_seq_cst))
    return 0;
  retire(old);
  return 1;
}

void go_reference_destroy(void *word) {
  void *object = atomic_exchange_explicit((_Atomic(void *) *)word, NULL, memory_order_acq_rel);
  if (object) {
    note_releasing(object);
    swift_release(object);
  }
}

size_t go_reference_drain(void) {
  pthread_once(&once, prepare);
  size_t released;
  size_t left;
  int rounds = 0;
  do {
    released = 0;
    left = 0;
    for (record *r = atomic_load_explicit(&records, memory_order_acquire); r; r = r->next) {
      void *batch[batch_size];
      lock(r);
      unsigned count = take_all(r, batch);
      unlock(r);
      if (count == 0) continue;
      reclaim(r, batch, count);
      lock(r);
      left += r->count;
      unlock(r);
      released += count;
    }
    // Batches that other threads took before are as good as retired.
    for (int waits = 0; atomic_load(&reclaiming) > own_reclaiming && waits < 10000; waits++) sched_yield();
    if (left > 0) sched_yield();
  } while (released > 0 && ++rounds < 1000);
  return left;
}
