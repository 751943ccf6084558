// 64 bytes at once, in the namespace of the instruction set that this file is compiled for: for kernels
// alone. Bytes64 has load, store, equal, between, high and lower; masks have bit i for byte i.
#pragma once

#define SLANT_ISA_scalar 1
#define SLANT_ISA_sse4 2
#define SLANT_ISA_avx2 3
#define SLANT_ISA_avx512 4
#define SLANT_ISA_neon 5
#define SLANT_JOIN(a, b) a##b
#define SLANT_ISA_NUMBER(name) SLANT_JOIN(SLANT_ISA_, name)

// SLANT_KERNEL is the name of the set, given by CMake.
#if SLANT_ISA_NUMBER(SLANT_KERNEL) == SLANT_ISA_avx512
#include "base/simd/avx512.hpp"
#elif SLANT_ISA_NUMBER(SLANT_KERNEL) == SLANT_ISA_avx2
#include "base/simd/avx2.hpp"
#elif SLANT_ISA_NUMBER(SLANT_KERNEL) == SLANT_ISA_sse4
#include "base/simd/sse4.hpp"
#elif SLANT_ISA_NUMBER(SLANT_KERNEL) == SLANT_ISA_neon
#include "base/simd/neon.hpp"
#else
#include "base/simd/scalar.hpp"
#endif
