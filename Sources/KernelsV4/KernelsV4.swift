#if KERNELS_COMPILED_FOR_X86_64_V4
  /// Whether the loops of this room were compiled for processors of level x86-64-v4. On another processor they are
  /// illegal instructions: ask `VectorKernels`.
  package func areCompiledForX86Level4() -> Bool { true }
#else
  /// Whether the loops of this room were compiled for processors of level x86-64-v4: this build was made without the
  /// flags, or for another kind of processor.
  package func areCompiledForX86Level4() -> Bool { false }
#endif
