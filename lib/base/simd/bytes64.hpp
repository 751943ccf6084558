// 64 bytes at once, in the namespace of the instruction set that this file is compiled for: for kernels
// alone. Bytes64 has load, store, equal, either, any_of, between, high, lower and picked; masks have bit i for byte i.
#pragma once

// CMake gives SLANT_KERNEL, the namespace, and SLANT_SET_..., the set.
#if defined(SLANT_SET_avx512)
#include "base/simd/avx512.hpp"
#elif defined(SLANT_SET_avx2)
#include "base/simd/avx2.hpp"
#elif defined(SLANT_SET_sse4)
#include "base/simd/sse4.hpp"
#elif defined(SLANT_SET_neon)
#include "base/simd/neon.hpp"
#else
#include "base/simd/scalar.hpp"
#endif
