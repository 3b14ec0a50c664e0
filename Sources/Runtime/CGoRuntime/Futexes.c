// Futexes: the two system calls, private to this process.
#define _GNU_SOURCE
#include "Futexes.h"

#include <linux/futex.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

void go_futex_wait(void *word, uint32_t expected, long nanoseconds) {
  struct timespec limit = {nanoseconds / 1000000000L, nanoseconds % 1000000000L};
  syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, expected, nanoseconds < 0 ? NULL : &limit, NULL, 0);
}

void go_futex_wake(void *word, int count) { syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, count, NULL, NULL, 0); }
