// Processes: ends and last words.
#define _GNU_SOURCE
#include "Processes.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

uint32_t go_preemption_flag;
void *go_scheduler_state;
uint32_t go_coarse_time;

void go_write(int descriptor, const void *bytes, size_t count) {
  const char *at = bytes;
  while (count > 0) {
    ssize_t written = write(descriptor, at, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    at += written;
    count -= (size_t)written;
  }
}

void go_exit(int status) { exit(status); }

void go_exit_now(int status) { _exit(status); }

void go_go_down(void) {
  const char *setting = getenv("GOTRACEBACK");
  if (setting && strcmp(setting, "crash") == 0) {
    signal(SIGABRT, SIG_DFL);
    abort();
  }
  _exit(2);
}

void go_preemption_request(uint32_t value) { __atomic_store_n(&go_preemption_flag, value, __ATOMIC_RELAXED); }

void go_scheduler_set(void *state) { __atomic_store_n(&go_scheduler_state, state, __ATOMIC_RELEASE); }

void go_coarse_update(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
  __atomic_store_n(&go_coarse_time, (uint32_t)now.tv_sec, __ATOMIC_RELAXED);
}

void go_let_others_know(const void *address) { (void)address; }
