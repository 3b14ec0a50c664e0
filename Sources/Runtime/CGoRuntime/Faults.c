// Faults: signal handlers on a stack of their own, since the one that overflowed cannot carry them.
#define _GNU_SOURCE
#include "Faults.h"
#include "Contexts.h"
#include "Futexes.h"
#include "Processes.h"
#include "Sanitizers.h"
#include "Threads.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

enum { handler_stack_size = 8388608 };

static void (*report_fault)(go_fault);
static _Bool (*may_leave_fault)(void);
static void (*leave_fault)(void);
static _Thread_local go_fault left_fault;

static uintptr_t program_counter(void *machine) {
#if defined(__x86_64__)
  return (uintptr_t)((ucontext_t *)machine)->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
  return (uintptr_t)((ucontext_t *)machine)->uc_mcontext.pc;
#else
  return 0;
#endif
}

/// Has the interrupted code go on in a function, as if it had called it: below what it may have on its stack.
static void go_on_in(void (*function)(void), void *machine) {
  enum { red_zone = 128 };
#if defined(__x86_64__)
  greg_t *registers = ((ucontext_t *)machine)->uc_mcontext.gregs;
  registers[REG_RSP] = ((registers[REG_RSP] - red_zone) & ~(greg_t)15) - 8;
  registers[REG_RIP] = (greg_t)function;
#elif defined(__aarch64__)
  mcontext_t *registers = &((ucontext_t *)machine)->uc_mcontext;
  registers->sp = (registers->sp - red_zone) & ~(unsigned long long)15;
  registers->pc = (unsigned long long)function;
#endif
}

static _Bool is_stack_overflow(uintptr_t address) {
  go_context *context = go_thread_context();
  if (!context || !context->guard_end) return 0;
  // A frame may be larger than the guard is wide; what is a little below it is the same overflow.
  uintptr_t low = (uintptr_t)context->stack_low - 65536;
  return address >= low && address < (uintptr_t)context->guard_end;
}

static void give_up(int signal) {
  (void)signal;
  _exit(2);
}

static go_fault fault_of(int signal, siginfo_t *information, void *machine) {
  uintptr_t address = (uintptr_t)information->si_addr;
  _Bool memory = signal == SIGSEGV || signal == SIGBUS;
  return (go_fault){
    .kind = !memory ? GO_FAULT_TRAP : is_stack_overflow(address) ? GO_FAULT_OVERFLOW : GO_FAULT_MEMORY,
    .signal = signal,
    .code = information->si_code,
    .address = memory ? address : 0,
    .program_counter = program_counter(machine),
  };
}

static void handle(int signal, siginfo_t *information, void *machine) {
  go_fault fault = fault_of(signal, information, machine);
  if (fault.kind != GO_FAULT_OVERFLOW && may_leave_fault && may_leave_fault()) {
    left_fault = fault;
    go_on_in(leave_fault, machine);
    return;
  }
  // A fault while one is reported, or a report that waits for what the fault interrupted, must not keep the process.
  static _Atomic(pid_t) reporter;
  pid_t nobody = 0, self = gettid();
  if (!atomic_compare_exchange_strong(&reporter, &nobody, self)) {
    if (nobody == self) _exit(2);
    for (;;) pause();
  }
  struct sigaction action = {.sa_handler = give_up};
  sigaction(SIGALRM, &action, NULL);
  alarm(10);
  report_fault(fault);
  go_go_down();
}

void go_faults_let_leave(_Bool (*may_leave)(void), void (*leave)(void)) {
  may_leave_fault = may_leave;
  leave_fault = leave;
}

go_fault go_faults_left(void) { return left_fault; }

void go_faults_install(void (*report)(go_fault)) {
  report_fault = report;
#if !GO_ADDRESS_SANITIZER && !GO_THREAD_SANITIZER
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = handle;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP};
  for (unsigned i = 0; i < sizeof signals / sizeof signals[0]; i++) sigaction(signals[i], &action, NULL);
  go_faults_prepare_thread();
#else
  (void)handle;
#endif
}

static uint32_t *quit_bell;
static uintptr_t quit_counter;
static uint32_t quit_requested;

static void request_quit(int signal, siginfo_t *information, void *machine) {
  (void)signal;
  (void)information;
  int saved = errno;
  quit_counter = program_counter(machine);
  __atomic_store_n(&quit_requested, 1, __ATOMIC_RELEASE);
  __atomic_add_fetch(quit_bell, 1, __ATOMIC_RELEASE);
  go_futex_wake(quit_bell, 1);
  errno = saved;
}

void go_faults_ring_on_quit(void *bell) {
  quit_bell = bell;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = request_quit;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGQUIT, &action, NULL);
}

_Bool go_faults_quit_requested(unsigned long *counter) {
  if (!__atomic_load_n(&quit_requested, __ATOMIC_ACQUIRE)) return 0;
  *counter = quit_counter;
  return 1;
}

void go_faults_prepare_thread(void) {
  stack_t old;
  if (sigaltstack(NULL, &old) == 0 && !(old.ss_flags & SS_DISABLE)) return;
  void *memory = mmap(NULL, handler_stack_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return;
  stack_t stack = {.ss_sp = memory, .ss_flags = 0, .ss_size = handler_stack_size};
  sigaltstack(&stack, NULL);
}
