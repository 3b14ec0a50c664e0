// Sanitizers: which of them watches this build, and the functions they offer to those who switch stacks.
#ifndef CGORUNTIME_SANITIZERS_H
#define CGORUNTIME_SANITIZERS_H

#include <stddef.h>

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define GO_THREAD_SANITIZER 1
#endif
#if __has_feature(address_sanitizer)
#define GO_ADDRESS_SANITIZER 1
#endif
#endif

#ifndef GO_THREAD_SANITIZER
#define GO_THREAD_SANITIZER 0
#endif
#ifndef GO_ADDRESS_SANITIZER
#define GO_ADDRESS_SANITIZER 0
#endif

#if GO_THREAD_SANITIZER
extern void *__tsan_get_current_fiber(void);
extern void *__tsan_create_fiber(unsigned flags);
extern void __tsan_destroy_fiber(void *fiber);
extern void __tsan_switch_to_fiber(void *fiber, unsigned flags);
extern void __tsan_acquire(void *address);
extern void __tsan_release(void *address);
#endif

#if GO_ADDRESS_SANITIZER
extern void __sanitizer_start_switch_fiber(void **fake_stack_save, const void *bottom, size_t size);
extern void __sanitizer_finish_switch_fiber(void *fake_stack_save, const void **bottom_old, size_t *size_old);
extern void __asan_unpoison_memory_region(void const volatile *address, size_t size);
#endif

#endif
