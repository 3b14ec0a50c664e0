// Traces: stacks are walked by the unwind tables of the compiler, so frames need no frame pointers.
#define _GNU_SOURCE
#include "Traces.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unwind.h>

typedef struct capture {
  uintptr_t *addresses;
  size_t capacity;
  size_t count;
} capture;

static _Unwind_Reason_Code visit(struct _Unwind_Context *context, void *argument) {
  capture *found = argument;
  int is_before_instruction = 0;
  uintptr_t address = _Unwind_GetIPInfo(context, &is_before_instruction);
  if (address == 0 || found->count == found->capacity) return _URC_END_OF_STACK;
  // A return address lies behind the call; one that a signal interrupted is exact.
  found->addresses[found->count++] = is_before_instruction ? address : address - 1;
  return _URC_NO_REASON;
}

__attribute__((noinline)) size_t go_trace_capture(uintptr_t *addresses, size_t capacity) {
  capture found = {addresses, capacity, 0};
  _Unwind_Backtrace(visit, &found);
  return found.count;
}

// In Traces.S: calls `body(argument)` so that it seems to be called by what `stack_pointer` will go on with.
extern void go_trace_beneath(void *stack_pointer, void (*body)(void *), void *argument);

static void capture_beneath(void *argument) {
  capture *found = argument;
  _Unwind_Backtrace(visit, found);
}

size_t go_trace_capture_suspended(const go_context *context, uintptr_t *addresses, size_t capacity) {
  if (!context->stack_pointer) return 0;
  capture found = {addresses, capacity, 0};
  go_trace_beneath(context->stack_pointer, capture_beneath, &found);
  return found.count;
}

__attribute__((noinline)) uintptr_t go_trace_caller(const go_context *context) {
  if (!context || !context->stack_low) return 0;
  // Our caller keeps a frame pointer where the package manager builds it; elsewhere the word is checked, not believed.
  uintptr_t low = (uintptr_t)context->stack_low, high = low + context->stack_size;
  uintptr_t *frame = __builtin_frame_address(0);
  uintptr_t caller = frame[0];
  if (caller < (uintptr_t)frame || caller < low || caller > high - 2 * sizeof(uintptr_t) || caller % 8 != 0) return 0;
  return ((uintptr_t *)caller)[1] - 1;
}

static int first_image(struct dl_phdr_info *image, size_t size, void *argument) {
  (void)size;
  *(uintptr_t *)argument = image->dlpi_addr;
  return 1;
}

uintptr_t go_trace_load_bias(void) {
  uintptr_t bias = 0;
  dl_iterate_phdr(first_image, &bias);
  return bias;
}

const void *go_trace_executable(size_t *size) {
  int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
  if (file < 0) return NULL;
  struct stat status;
  void *bytes = MAP_FAILED;
  if (fstat(file, &status) == 0) {
    *size = (size_t)status.st_size;
    bytes = mmap(NULL, *size, PROT_READ, MAP_PRIVATE, file, 0);
  }
  close(file);
  return bytes == MAP_FAILED ? NULL : bytes;
}

// A translated program defines it (`go2swift run`, `build` and `translate --package` see to that).
extern const uint8_t *go_program_positions(void) __attribute__((weak));

const uint8_t *go_trace_positions(void) { return go_program_positions ? go_program_positions() : NULL; }
