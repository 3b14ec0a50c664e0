// Threads: thread-locals behind calls, threads, clocks.
#define _GNU_SOURCE
#include "Threads.h"
#include "Faults.h"
#include "ThreadLocals.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

__thread void *go_local_goroutine __attribute__((tls_model("initial-exec")));
__thread struct go_context *go_local_context __attribute__((tls_model("initial-exec")));
static pthread_key_t exit_key;
static pthread_once_t exit_once = PTHREAD_ONCE_INIT;
static void (*_Atomic exit_action)(void *);

__attribute__((noinline)) void *go_thread_current(void) {
  __asm__ volatile("" ::: "memory");
  return go_local_goroutine;
}

__attribute__((noinline)) void go_thread_set_current(void *current) {
  go_local_goroutine = current;
  __asm__ volatile("" ::: "memory");
}

__attribute__((noinline)) struct go_context *go_thread_context(void) {
  __asm__ volatile("" ::: "memory");
  return go_local_context;
}

static void leave_thread(void *current) {
  void (*leave)(void *) = atomic_load(&exit_action);
  if (leave) leave(current);
}

static void make_exit_key(void) { pthread_key_create(&exit_key, leave_thread); }

void go_thread_on_exit(void (*leave)(void *)) {
  pthread_once(&exit_once, make_exit_key);
  atomic_store(&exit_action, leave);
  pthread_setspecific(exit_key, go_local_goroutine);
}

typedef struct start {
  void (*body)(void *);
  void *argument;
} start;

static void *run_thread(void *given) {
  start begin = *(start *)given;
  free(given);
  go_faults_prepare_thread();
  begin.body(begin.argument);
  return NULL;
}

void go_thread_start(void (*body)(void *), void *argument) {
  start *begin = malloc(sizeof *begin);
  begin->body = body;
  begin->argument = argument;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 1 << 20);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_t thread;
  if (pthread_create(&thread, &attributes, run_thread, begin) != 0) {
    fputs("runtime: failed to create new OS thread\nfatal error: newosproc\n", stderr);
    _exit(2);
  }
  pthread_attr_destroy(&attributes);
}

void go_thread_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("isb");
#endif
}

void go_thread_yield(void) { sched_yield(); }

const char *go_environment(const char *name) { return getenv(name); }

long go_thread_processor_count(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
  return sysconf(_SC_NPROCESSORS_ONLN);
}

static long nanoseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1000000000L + now.tv_nsec;
}

long go_thread_monotonic_nanoseconds(void) { return nanoseconds(CLOCK_MONOTONIC); }

long go_thread_wall_nanoseconds(void) { return nanoseconds(CLOCK_REALTIME); }
