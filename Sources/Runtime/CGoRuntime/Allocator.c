// How glibc's allocator is set up (malloc(3), mallopt(3)).

#include "Allocator.h"

#if defined(__linux__)
#include <malloc.h>
#endif

void go_allocator_prepare(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 128 << 20);
#endif
}
