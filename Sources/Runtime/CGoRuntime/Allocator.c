// How glibc's allocator is set up (malloc(3), mallopt(3)).

#include "Allocator.h"

#include <stdio.h>
#include <unistd.h>
#if defined(__linux__)
#include <malloc.h>
#endif

void go_allocator_prepare(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 128 << 20);
#endif
}

static unsigned long resident_bytes(void) {
  unsigned long total = 0, resident = 0;
  FILE *file = fopen("/proc/self/statm", "re");
  if (!file) return 0;
  if (fscanf(file, "%lu %lu", &total, &resident) != 2) resident = 0;
  fclose(file);
  return resident * (unsigned long)sysconf(_SC_PAGESIZE);
}

go_allocator_usage go_allocator_measure(void) {
  go_allocator_usage usage = {.resident = resident_bytes()};
#if defined(__GLIBC__)
  struct mallinfo2 information = mallinfo2();
  usage.used = information.uordblks + information.hblkhd;
  usage.reserved = information.arena + information.hblkhd;
#endif
  return usage;
}

void go_allocator_give_back(void) {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}
