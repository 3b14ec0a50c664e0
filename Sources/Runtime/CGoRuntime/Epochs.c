// Epochs: the records of the threads, the batches of what they retired, and the scan that gives it back.
#define _GNU_SOURCE
#include "Epochs.h"
#include "Sanitizers.h"
#include "Threads.h"

#include <linux/membarrier.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/// Looking for what can be given back interrupts the processors on which other threads run, so it is done for several
/// batches at once.
enum { batch_size = 510, batches_at_once = 4, spare_limit = 6, waiting_limit = 64 };

/// Things retired in one epoch.
struct batch {
  struct batch *next;
  /// The epoch that was closed behind it.
  unsigned long epoch;
  unsigned count;
  struct {
    void *object;
    void (*destroy)(void *);
  } items[batch_size];
};

/// Kept for ever, handed on when the thread ends.
typedef struct record {
  struct go_epoch_record shown;
  struct record *next;
  atomic_int in_use;
  /// Who guards what follows. The thread itself only says that it is busy, if nobody holds the lock; a drain takes the
  /// lock from outside, makes sure that the thread sees it, and waits until it is no longer busy.
  atomic_int is_busy;
  atomic_int lock;
  /// Whether the thread has retired so much that waits for others that it has to wait with it. Its own.
  _Bool is_crowded;
  struct batch *open;
  struct batch *waiting;
  unsigned waiting_count;
  struct batch *spare;
  unsigned spare_count;
} __attribute__((aligned(128))) record;

__thread struct go_epoch_record *go_epoch_of_thread __attribute__((tls_model("initial-exec")));
_Bool go_epoch_fences;

static atomic_ulong epoch_clock __attribute__((aligned(128))) = 1;
static _Atomic(record *) records;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t exit_key;

static void leave(void *given) {
  go_epoch_of_thread = NULL;
  atomic_store_explicit(&((record *)given)->in_use, 0, memory_order_release);
}

static void prepare(void) {
  pthread_key_create(&exit_key, leave);
  if (syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) != 0) go_epoch_fences = 1;
}

struct go_epoch_record *go_epoch_join(void) {
  pthread_once(&once, prepare);
  record *r = atomic_load_explicit(&records, memory_order_acquire);
  for (; r; r = r->next) {
    int unused = 0;
    if (atomic_compare_exchange_strong(&r->in_use, &unused, 1)) break;
  }
  if (!r) {
    r = aligned_alloc(128, sizeof(record));
    if (!r) abort();
    memset(r, 0, sizeof *r);
    r->shown.clock = (unsigned long *)&epoch_clock;
    r->shown.pins_slowly = go_epoch_fences;
    atomic_store_explicit(&r->in_use, 1, memory_order_relaxed);
    record *first = atomic_load_explicit(&records, memory_order_relaxed);
    do r->next = first;
    while (!atomic_compare_exchange_weak_explicit(
      &records, &first, r, memory_order_release, memory_order_relaxed));
  }
  go_epoch_of_thread = &r->shown;
  pthread_setspecific(exit_key, r);
  return &r->shown;
}

/// Makes every other thread see what this one wrote, and this one what they did.
static void fence_all(void) {
  if (go_epoch_fences || syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0) != 0)
    atomic_thread_fence(memory_order_seq_cst);
}

static void pause_or_yield(int *spins) {
  if (++*spins < 64) go_thread_pause();
  else sched_yield();
}

/// The thread's own way in, which costs two plain stores. Source: D. Dice et al., Quickly reacquirable locks, 2003.
static void lock_own(record *own) {
  int spins = 0;
  for (;;) {
    atomic_store_explicit(&own->is_busy, 1, memory_order_relaxed);
    go_epoch_pinned();
    if (__builtin_expect(atomic_load_explicit(&own->lock, memory_order_acquire) == 0, 1)) return;
    atomic_store_explicit(&own->is_busy, 0, memory_order_release);
    while (atomic_load_explicit(&own->lock, memory_order_relaxed)) pause_or_yield(&spins);
  }
}

static void unlock_own(record *own) { atomic_store_explicit(&own->is_busy, 0, memory_order_release); }

static _Bool is_own(record *r) { return &r->shown == go_epoch_of_thread; }

static void lock(record *r) {
  if (is_own(r)) return lock_own(r);
  int spins = 0;
  while (atomic_exchange_explicit(&r->lock, 1, memory_order_acquire)) pause_or_yield(&spins);
  fence_all();
  while (atomic_load_explicit(&r->is_busy, memory_order_acquire)) pause_or_yield(&spins);
}

static void unlock(record *r) {
  if (is_own(r)) return unlock_own(r);
  atomic_store_explicit(&r->lock, 0, memory_order_release);
}

/// The earliest epoch in which a thread is pinned, as seen after every pin has become visible. Batches that are closed
/// from now on belong to no earlier epoch than the result.
static unsigned long earliest_pin(void) {
  unsigned long earliest = atomic_load_explicit(&epoch_clock, memory_order_seq_cst);
  fence_all();
  for (record *r = atomic_load_explicit(&records, memory_order_acquire); r; r = r->next) {
    unsigned long pinned = atomic_load_explicit((_Atomic(unsigned long) *)&r->shown.pinned, memory_order_acquire);
    if (pinned != 0 && pinned < earliest) earliest = pinned;
  }
  return earliest;
}

/// Closes the epoch behind what was retired so far. Under the lock.
static void close_batch(record *r) {
  struct batch *full = r->open;
  if (!full) return;
  r->open = NULL;
  full->epoch = atomic_fetch_add_explicit(&epoch_clock, 1, memory_order_seq_cst);
  full->next = r->waiting;
  r->waiting = full;
  r->waiting_count++;
}

/// Gives back the batches that nobody can look at; returns how many still wait.
static unsigned reclaim(record *r) {
  unsigned long earliest = earliest_pin();
  struct batch *free_ones = NULL;
  lock(r);
  for (struct batch **link = &r->waiting; *link;) {
    struct batch *b = *link;
    if (b->epoch >= earliest) {
      link = &b->next;
      continue;
    }
    *link = b->next;
    r->waiting_count--;
    b->next = free_ones;
    free_ones = b;
  }
  unsigned left = r->waiting_count;
  unlock(r);
  while (free_ones) {
    struct batch *b = free_ones;
    free_ones = b->next;
    // May run deinitialisers that retire in turn, so no lock is held.
    for (unsigned i = 0; i < b->count; i++) b->items[i].destroy(b->items[i].object);
    lock(r);
    _Bool is_kept = r->spare_count < spare_limit;
    if (is_kept) {
      b->next = r->spare;
      r->spare = b;
      r->spare_count++;
    }
    unlock(r);
    if (!is_kept) free(b);
  }
  return left;
}

/// Waits until some of what the thread retired could be given back.
static void wait_for_room(record *own) {
  own->is_crowded = 0;
  while (reclaim(own) > waiting_limit) sched_yield();
}

void go_epoch_retire(void *object, void (*destroy)(void *)) {
  record *own = (record *)go_epoch_own();
  lock_own(own);
  struct batch *b = own->open;
  if (!b) {
    b = own->spare;
    if (b) {
      own->spare = b->next;
      own->spare_count--;
    } else if (!(b = malloc(sizeof *b))) {
      abort();
    }
    b->count = 0;
    own->open = b;
  }
  b->items[b->count].object = object;
  b->items[b->count].destroy = destroy;
  if (++b->count < batch_size) {
    unlock_own(own);
    return;
  }
  close_batch(own);
  _Bool is_enough = own->waiting_count >= batches_at_once;
  unlock_own(own);
  if (!is_enough) return;
  // Should a thread have stopped while it was pinned, the garbage waits for it, and so do those who make more; but not
  // who is pinned as well, or two could wait for each other.
  own->is_crowded = reclaim(own) > waiting_limit;
  if (own->is_crowded && own->shown.pinned == 0) wait_for_room(own);
  own->shown.pins_slowly = own->is_crowded || go_epoch_fences;
}

void go_epoch_pin_slowly(struct go_epoch_record *shown) {
  record *own = (record *)shown;
  if (own->is_crowded) wait_for_room(own);
  own->shown.pins_slowly = go_epoch_fences;
  __atomic_store_n(&shown->pinned, __atomic_load_n(shown->clock, __ATOMIC_ACQUIRE), __ATOMIC_RELEASE);
  go_epoch_pinned();
}

_Bool go_piece_keep(const void *kind, void *piece, size_t size) {
  if (GO_ADDRESS_SANITIZER || GO_THREAD_SANITIZER) return 0;
  struct go_shelf *shelves = go_epoch_own()->shelves;
  struct go_shelf *shelf = go_shelf_of(shelves, kind);
  if (!shelf) shelf = go_shelf_make(shelves, kind, size);
  return shelf && go_shelf_put(shelf, piece);
}

size_t go_epoch_drain(void) {
  pthread_once(&once, prepare);
  size_t left = 0;
  for (int rounds = 0; rounds < 1000; rounds++) {
    left = 0;
    for (record *r = atomic_load_explicit(&records, memory_order_acquire); r; r = r->next) {
      lock(r);
      close_batch(r);
      int idle = !r->waiting;
      unlock(r);
      if (!idle) left += 1 + reclaim(r);
    }
    // Whatever was given back may have retired more. Who is pinned would wait for itself.
    if (left == 0 || go_epoch_own()->pinned != 0) break;
    if (rounds < 64) {
      sched_yield();
    } else {
      // Some thread was stopped while it was pinned.
      struct timespec moment = {.tv_nsec = 100000};
      nanosleep(&moment, NULL);
    }
  }
  return left;
}
