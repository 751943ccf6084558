// The intrinsics of x86; with SLANT_EMULATED, SIMDe's stand-ins, which tests use for sets the processor lacks.
#pragma once

#ifdef SLANT_EMULATED
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/x86/avx512.h>
#else
#include <immintrin.h>
#endif
