// NilObjects: a reserved range with one accessible page at the beginning of each slot.
#define _GNU_SOURCE
#include "NilObjects.h"

#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>

enum { page = 4096 };

/// No object lies there.
uintptr_t go_nil_objects_start = UINTPTR_MAX;

static _Atomic size_t used;

__attribute__((constructor)) static void reserve(void) {
  size_t size = (size_t)go_nil_object_slot * go_nil_object_limit;
  void *range = mmap(0, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (range != MAP_FAILED) go_nil_objects_start = (uintptr_t)range;
}

_Bool go_has_nil_objects(void) { return atomic_load_explicit(&used, memory_order_relaxed) != 0; }

void *go_nil_object_make(const void *object, size_t size) {
  size_t index = atomic_load_explicit(&used, memory_order_relaxed);
  if (go_nil_objects_start == UINTPTR_MAX || index == go_nil_object_limit || size > page) return 0;
  char *begin = (char *)go_nil_objects_start + go_nil_object_slot * index;
  if (mprotect(begin, page, PROT_READ | PROT_WRITE) != 0) return 0;
  // What is copied ends where the page does.
  char *copy = begin + page - ((size + 15) & ~(size_t)15);
  memcpy(copy, object, size);
  atomic_store_explicit(&used, index + 1, memory_order_relaxed);
  return copy;
}
