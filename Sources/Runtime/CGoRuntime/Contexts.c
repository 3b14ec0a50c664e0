// Contexts: a switch as C sees it; the registers are in Switch.S, here is what the sanitizers must be told.
#define _GNU_SOURCE
#include "Contexts.h"
#include "Sanitizers.h"
#include "ThreadLocals.h"

#include <pthread.h>
#include <stdint.h>
#include <string.h>

extern void go_switch_stacks(void **save, void *restore);
extern void go_switch_begin(void);

void go_context_make(go_context *context, void *low, size_t size, void (*entry)(void)) {
  context->stack_low = low;
  context->stack_size = size;
  context->address_sanitizer_stack = NULL;
  uintptr_t top = ((uintptr_t)low + size) & ~(uintptr_t)15;
#if defined(__x86_64__)
  // As Switch.S pops: r15 r14 r13 r12 rbx rbp, return address; the entry waits in rbx. Two words keep the alignment.
  uint64_t *frame = (uint64_t *)top - 9;
  memset(frame, 0, 9 * sizeof(uint64_t));
  frame[4] = (uint64_t)(uintptr_t)entry;
  frame[6] = (uint64_t)(uintptr_t)go_switch_begin;
  context->stack_pointer = frame;
#elif defined(__aarch64__)
  // As Switch.S loads: x19 ... x30, d8 ... d15; the entry waits in x19, the return address in x30.
  uint64_t *frame = (uint64_t *)top - 20;
  memset(frame, 0, 20 * sizeof(uint64_t));
  frame[0] = (uint64_t)(uintptr_t)entry;
  frame[11] = (uint64_t)(uintptr_t)go_switch_begin;
  context->stack_pointer = frame;
#else
#error "GoRuntime switches stacks on x86-64 and arm64"
#endif
#if GO_THREAD_SANITIZER
  context->thread_sanitizer_fiber = __tsan_create_fiber(0);
#endif
}

void go_context_adopt_thread(go_context *context) {
  memset(context, 0, sizeof *context);
#if GO_THREAD_SANITIZER
  context->thread_sanitizer_fiber = __tsan_get_current_fiber();
#endif
#if GO_ADDRESS_SANITIZER
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
    pthread_attr_getstack(&attributes, &context->stack_low, &context->stack_size);
    pthread_attr_destroy(&attributes);
  }
#endif
}

__attribute__((noinline)) void go_context_switch(
  go_context *from, go_context *to, void *current, _Bool leaving_for_good
) {
  go_local_goroutine = current;
  go_local_context = to;
#if GO_THREAD_SANITIZER
  __tsan_switch_to_fiber(to->thread_sanitizer_fiber, 0);
#endif
#if GO_ADDRESS_SANITIZER
  __sanitizer_start_switch_fiber(
    leaving_for_good ? NULL : &from->address_sanitizer_stack, to->stack_low, to->stack_size);
#else
  (void)leaving_for_good;
#endif
  go_switch_stacks(&from->stack_pointer, to->stack_pointer);
  go_context_entered(from);
}

void go_context_entered(go_context *context) {
#if GO_ADDRESS_SANITIZER
  __sanitizer_finish_switch_fiber(context->address_sanitizer_stack, NULL, NULL);
#else
  (void)context;
#endif
}

void go_context_destroy(go_context *context) {
#if GO_ADDRESS_SANITIZER
  // Frames that were left for good could not do it themselves; below the last one nothing is poisoned.
  char *top = (char *)context->stack_low + context->stack_size;
  if (context->stack_pointer) {
    __asan_unpoison_memory_region(context->stack_pointer, (size_t)(top - (char *)context->stack_pointer));
  }
#endif
#if GO_THREAD_SANITIZER
  if (context->thread_sanitizer_fiber) __tsan_destroy_fiber(context->thread_sanitizer_fiber);
  context->thread_sanitizer_fiber = NULL;
#endif
  context->stack_pointer = NULL;
}
