// Switch: the registers that a call must preserve go to one stack and come back from another.
// go_switch_stacks(void **save, void *restore)
// Traces.S describes the same frame to whoever walks a stack that was left.
// Floating-point modes stay those of the thread: nothing in Go can change them.

#if defined(__x86_64__)

  .text
  .globl go_switch_stacks
  .type go_switch_stacks, @function
  .p2align 4
go_switch_stacks:
  .cfi_startproc
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  retq
  .cfi_endproc
  .size go_switch_stacks, . - go_switch_stacks

  // Where a new stack begins: the entry is in rbx, and nobody is below.
  .globl go_switch_begin
  .type go_switch_begin, @function
  .p2align 4
go_switch_begin:
  .cfi_startproc
  .cfi_undefined rip
  xorl %ebp, %ebp
  callq *%rbx
  ud2
  .cfi_endproc
  .size go_switch_begin, . - go_switch_begin

#elif defined(__aarch64__)

  .text
  .globl go_switch_stacks
  .type go_switch_stacks, %function
  .p2align 4
go_switch_stacks:
  .cfi_startproc
  sub sp, sp, #160
  stp x19, x20, [sp, #0]
  stp x21, x22, [sp, #16]
  stp x23, x24, [sp, #32]
  stp x25, x26, [sp, #48]
  stp x27, x28, [sp, #64]
  stp x29, x30, [sp, #80]
  stp d8, d9, [sp, #96]
  stp d10, d11, [sp, #112]
  stp d12, d13, [sp, #128]
  stp d14, d15, [sp, #144]
  mov x9, sp
  str x9, [x0]
  mov sp, x1
  ldp x19, x20, [sp, #0]
  ldp x21, x22, [sp, #16]
  ldp x23, x24, [sp, #32]
  ldp x25, x26, [sp, #48]
  ldp x27, x28, [sp, #64]
  ldp x29, x30, [sp, #80]
  ldp d8, d9, [sp, #96]
  ldp d10, d11, [sp, #112]
  ldp d12, d13, [sp, #128]
  ldp d14, d15, [sp, #144]
  add sp, sp, #160
  ret
  .cfi_endproc
  .size go_switch_stacks, . - go_switch_stacks

  // Where a new stack begins: the entry is in x19, and nobody is below.
  .globl go_switch_begin
  .type go_switch_begin, %function
  .p2align 4
go_switch_begin:
  .cfi_startproc
  .cfi_undefined x30
  mov x29, xzr
  mov x30, xzr
  blr x19
  brk #1
  .cfi_endproc
  .size go_switch_begin, . - go_switch_begin

#endif

#if defined(__linux__) && defined(__ELF__)
  .section .note.GNU-stack, "", %progbits
#endif
