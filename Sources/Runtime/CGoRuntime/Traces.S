// Traces: a call that seems to come from a suspended stack, for whoever walks the stack by the unwind tables.
// go_trace_beneath(void *stack_pointer, void (*body)(void *), void *argument)

#if defined(__x86_64__)

  .text
  .globl go_trace_beneath
  .type go_trace_beneath, @function
  .p2align 4
go_trace_beneath:
  .cfi_startproc
  pushq %r12
  .cfi_adjust_cfa_offset 8
  .cfi_offset r12, -16
  movq %rdi, %r12
  movq %rdx, %rdi
  // From here to the return of the call the frame is the one that go_switch_stacks left at r12, as Switch.S has it.
  .cfi_remember_state
  .cfi_def_cfa r12, 56
  .cfi_offset rip, -8
  .cfi_offset rbp, -16
  .cfi_offset rbx, -24
  .cfi_offset r12, -32
  .cfi_offset r13, -40
  .cfi_offset r14, -48
  .cfi_offset r15, -56
  callq *%rsi
  nop
  .cfi_restore_state
  popq %r12
  .cfi_adjust_cfa_offset -8
  .cfi_restore r12
  retq
  .cfi_endproc
  .size go_trace_beneath, . - go_trace_beneath

#elif defined(__aarch64__)

  .text
  .globl go_trace_beneath
  .type go_trace_beneath, %function
  .p2align 4
go_trace_beneath:
  .cfi_startproc
  stp x29, x30, [sp, #-32]!
  .cfi_adjust_cfa_offset 32
  .cfi_offset x29, -32
  .cfi_offset x30, -24
  str x19, [sp, #16]
  .cfi_offset x19, -16
  mov x19, x0
  mov x0, x2
  // From here to the return of the call the frame is the one that go_switch_stacks left at x19, as Switch.S has it.
  .cfi_remember_state
  .cfi_def_cfa x19, 160
  .cfi_offset x19, -160
  .cfi_offset x20, -152
  .cfi_offset x21, -144
  .cfi_offset x22, -136
  .cfi_offset x23, -128
  .cfi_offset x24, -120
  .cfi_offset x25, -112
  .cfi_offset x26, -104
  .cfi_offset x27, -96
  .cfi_offset x28, -88
  .cfi_offset x29, -80
  .cfi_offset x30, -72
  blr x1
  nop
  .cfi_restore_state
  ldr x19, [sp, #16]
  .cfi_restore x19
  ldp x29, x30, [sp], #32
  .cfi_adjust_cfa_offset -32
  .cfi_restore x29
  .cfi_restore x30
  ret
  .cfi_endproc
  .size go_trace_beneath, . - go_trace_beneath

#endif

#if defined(__linux__) && defined(__ELF__)
  .section .note.GNU-stack, "", %progbits
#endif
