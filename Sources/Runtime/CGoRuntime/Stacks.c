// Stacks: carved from large reservations, so that neighbours share one mapping; the guards need none of their own where
// the kernel can install them (Linux 6.13), else they are protected pages.
#define _GNU_SOURCE
#include "Stacks.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MADV_GUARD_INSTALL
#define MADV_GUARD_INSTALL 102
#endif

enum { guard_size = 16384, large_stack = 256 << 20, slab_size = 64 << 20 };

typedef struct slab {
  size_t size;
  char *next;
  char *end;
} slab;

static pthread_mutex_t slabs_lock = PTHREAD_MUTEX_INITIALIZER;
static slab slabs[8];
static atomic_bool guards_refused;

static void *reserve(size_t size) {
  void *memory = mmap(
    NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (memory == MAP_FAILED) return NULL;
  madvise(memory, size, MADV_NOHUGEPAGE);
  return memory;
}

/// The next `size` bytes of the reservation for stacks of that size.
static void *carve(size_t size) {
  void *low = NULL;
  pthread_mutex_lock(&slabs_lock);
  for (int i = 0; i < 8; i++) {
    slab *s = &slabs[i];
    if (s->size != 0 && s->size != size) continue;
    if (s->next == s->end) {
      // Sixteen large or medium stacks or two hundred and fifty-six small ones; the one of the main goroutine by itself.
      size_t batch = size > large_stack ? 1 : size == large_stack ? 16 : (slab_size + size - 1) / size;
      char *memory = reserve(size * batch);
      if (!memory) break;
      s->size = size;
      s->next = memory;
      s->end = memory + size * batch;
    }
    low = s->next;
    s->next += size;
    pthread_mutex_unlock(&slabs_lock);
    return low;
  }
  pthread_mutex_unlock(&slabs_lock);
  return reserve(size);
}

go_stack go_stack_reserve(size_t size) {
  go_stack stack = {carve(size), size, guard_size};
  if (!stack.low) {
    fputs("runtime: out of memory: cannot reserve a stack\nfatal error: out of memory\n", stderr);
    _exit(2);
  }
  if (!atomic_load_explicit(&guards_refused, memory_order_relaxed)) {
    int result;
    do {
      result = madvise(stack.low, guard_size, MADV_GUARD_INSTALL);
    } while (result != 0 && errno == EAGAIN);
    if (result == 0) return stack;
    atomic_store_explicit(&guards_refused, 1, memory_order_relaxed);
  }
  // Past the limit of mappings a stack goes unguarded rather than the program down.
  if (mprotect(stack.low, guard_size, PROT_NONE) != 0) stack.guard = 0;
  return stack;
}

void go_stack_trim(go_stack stack, size_t keep) {
  char *low = (char *)stack.low + stack.guard;
  size_t size = stack.size - stack.guard;
  if (size > keep) madvise(low, size - keep, MADV_DONTNEED);
}
