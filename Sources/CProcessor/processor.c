#include "processor.h"

#if defined(__x86_64__)
#include <cpuid.h>

// The bits that the operating system sets in XCR0 for registers that it saves: SSE and AVX; masks and ZMM.
static unsigned int saved_registers(void) {
  unsigned int low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return low;
}

static int has(unsigned int value, unsigned int bits) { return (value & bits) == bits; }

int processor_x86_64_level(void) {
  unsigned int a, b, c, d, b7, extended;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return 1;
  unsigned int c1 = c;
  if (!__get_cpuid(0x80000001, &a, &b, &extended, &d)) return 1;
  // CMPXCHG16B, POPCNT, SSE3, SSSE3, SSE4.1, SSE4.2; LAHF.
  if (!has(c1, bit_CMPXCHG16B | bit_POPCNT | bit_SSE3 | bit_SSSE3 | bit_SSE41 | bit_SSE42)) return 1;
  if (!has(extended, bit_LAHF_LM)) return 1;
  if (!__get_cpuid_count(7, 0, &a, &b7, &c, &d)) return 2;
  // AVX, F16C, FMA, MOVBE, OSXSAVE; AVX2, BMI1, BMI2; LZCNT; registers of 256 bits.
  if (!has(c1, bit_AVX | bit_F16C | bit_FMA | bit_MOVBE | bit_OSXSAVE)) return 2;
  if (!has(b7, bit_AVX2 | bit_BMI | bit_BMI2)) return 2;
  if (!has(extended, 1u << 5) || !has(saved_registers(), 0x6)) return 2;
  // AVX-512 F, BW, CD, DQ, VL; registers of 512 bits.
  if (!has(b7, bit_AVX512F | bit_AVX512BW | bit_AVX512CD | bit_AVX512DQ | bit_AVX512VL)) return 3;
  if (!has(saved_registers(), 0xE6)) return 3;
  return 4;
}

#else

int processor_x86_64_level(void) { return 0; }

#endif
