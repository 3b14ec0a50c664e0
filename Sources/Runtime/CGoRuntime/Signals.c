// Signals: a handler may only set a bit and ring a bell; a thread that may take locks does the rest. After the design of
// Go's `runtime/sigqueue.go`.
#define _GNU_SOURCE
#include "Signals.h"
#include "Futexes.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>

enum { highest_signal = 63 };

static uint64_t arrived;
static uint32_t bell;
static uint32_t delivering;
static struct sigaction former[highest_signal + 1];
static _Bool is_replaced[highest_signal + 1];

static void keep(int number) {
  int saved = errno;
  __atomic_fetch_or(&arrived, (uint64_t)1 << number, __ATOMIC_SEQ_CST);
  __atomic_add_fetch(&bell, 1, __ATOMIC_RELEASE);
  go_futex_wake(&bell, 1);
  errno = saved;
}

static void replace(int number, void (*handler)(int)) {
  if (number < 1 || number > highest_signal) return;
  struct sigaction action, before;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  sigemptyset(&action.sa_mask);
  if (sigaction(number, &action, &before) != 0 || is_replaced[number]) return;
  former[number] = before;
  is_replaced[number] = 1;
}

void go_signals_keep(int number) { replace(number, keep); }

void go_signals_ignore(int number) { replace(number, SIG_IGN); }

void go_signals_reset(int number) {
  if (number < 1 || number > highest_signal || !is_replaced[number]) return;
  is_replaced[number] = 0;
  sigaction(number, &former[number], NULL);
}

_Bool go_signals_is_ignored(int number) {
  struct sigaction action;
  return sigaction(number, NULL, &action) == 0 && !(action.sa_flags & SA_SIGINFO) && action.sa_handler == SIG_IGN;
}

uint64_t go_signals_wait(void) {
  // Who started the program may have blocked some of them in all its threads.
  static _Bool listens;
  if (!listens) {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_UNBLOCK, &all, NULL);
    listens = 1;
  }
  for (;;) {
    uint32_t heard = __atomic_load_n(&bell, __ATOMIC_ACQUIRE);
    __atomic_store_n(&delivering, 1, __ATOMIC_SEQ_CST);
    uint64_t signals = __atomic_exchange_n(&arrived, 0, __ATOMIC_SEQ_CST);
    if (signals) return signals;
    __atomic_store_n(&delivering, 0, __ATOMIC_SEQ_CST);
    go_futex_wait(&bell, heard, -1);
  }
}

_Bool go_signals_are_settled(void) {
  return !__atomic_load_n(&arrived, __ATOMIC_SEQ_CST) && !__atomic_load_n(&delivering, __ATOMIC_SEQ_CST);
}

int go_signals_send(int process, int number) { return kill(process, number) == 0 ? 0 : errno; }
