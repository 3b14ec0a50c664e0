// References: the words, whose readers are pinned, and what leaves them, which is retired.
#include "References.h"
#include "Epochs.h"
#include "Sanitizers.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>

extern void *swift_retain(void *);
extern void swift_release(void *);
extern void swift_arrayDestroy(void *begin, size_t count, const void *type);

/// What a pointer begins with, as every object, and what it knows (see GoRuntime's Pointer).
struct header {
  const void *class_of_object;
  _Atomic(uint64_t) counts;
  void *address;
  void *owner;
};
_Static_assert(sizeof(struct header) == go_shelf_link, "the variable of a pointer is where a shelf has its link");

/// The classes of pointers that were asked about, each near the place that its hash says; written once.
enum { known_limit = 256, probe_limit = 8 };
static struct known {
  _Atomic(const void *) class_of_object;
  /// The type of the value in such a pointer; null where pointers are not used again.
  const void *value_type;
  size_t value_size;
} known[known_limit];
static pthread_mutex_t known_lock = PTHREAD_MUTEX_INITIALIZER;

/// The counts of an object that has one strong reference and no other.
static _Atomic(uint64_t) counts_of_one;

/// The entry of a class, or the empty one that it could have, or null.
static struct known *known_for(const void *class_of_object) {
  uintptr_t number = (uintptr_t)class_of_object;
  for (unsigned i = 0; i < probe_limit; i++) {
    struct known *entry = &known[((number >> 4 ^ number >> 12) + i) % known_limit];
    const void *found = atomic_load_explicit(&entry->class_of_object, memory_order_acquire);
    if (!found || found == class_of_object) return entry;
  }
  return NULL;
}

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

/// Lays a class's shelf out, if its objects are used again and there is a place for it.
static struct go_shelf *make_shelf(struct go_shelf *shelves, const void *class_of_object) {
  struct known *entry = known_for(class_of_object);
  if (!entry || !entry->value_type || atomic_load(&entry->class_of_object) != class_of_object) return NULL;
  struct go_shelf *shelf = go_shelf_make(shelves, class_of_object, go_shelf_link + entry->value_size);
  if (shelf) shelf->value_type = entry->value_type;
  return shelf;
}

/// Ends the life of a value and keeps the pointer that it was in, if nobody else has a reference of any kind to it.
static _Bool keep(struct header *pointer) {
  struct go_shelf *shelves = go_epoch_own()->shelves;
  const void *kind = pointer->class_of_object;
  struct go_shelf *shelf = go_shelf_of(shelves, kind);
  if (!shelf && !(shelf = make_shelf(shelves, kind))) return 0;
  void *variable = pointer + 1;
  if (shelf->count >= shelf->limit || pointer->address != variable) return 0;
  if (atomic_load_explicit(&pointer->counts, memory_order_acquire) != atomic_load(&counts_of_one)) return 0;
  swift_arrayDestroy(variable, 1, shelf->value_type);
  // The end of the value may have retired more, and filled the shelf or emptied it for another kind.
  if (shelf->kind != kind || !go_shelf_put(shelf, pointer)) {
    pointer->address = NULL;
    swift_release(pointer);
  }
  return 1;
}

static void release(void *object) {
  note_releasing(object);
  if (!keep(object)) swift_release(object);
}

_Bool go_pointers_are_known(const void *class_of_pointer) {
  struct known *entry = known_for(class_of_pointer);
  return !entry || atomic_load_explicit(&entry->class_of_object, memory_order_acquire) == class_of_pointer;
}

void go_pointers_use_again(void *sample, const void *value_type, size_t size) {
  const struct header *header = sample;
  _Bool fits = size >= sizeof(void *) && go_shelf_link + size <= go_shelf_piece_limit;
  if (GO_ADDRESS_SANITIZER || GO_THREAD_SANITIZER) fits = 0;
  pthread_mutex_lock(&known_lock);
  struct known *entry = known_for(header->class_of_object);
  if (entry && !atomic_load(&entry->class_of_object)) {
    atomic_store(&counts_of_one, atomic_load(&header->counts));
    entry->value_type = fits ? value_type : NULL;
    entry->value_size = size;
    atomic_store_explicit(&entry->class_of_object, header->class_of_object, memory_order_release);
  }
  pthread_mutex_unlock(&known_lock);
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
