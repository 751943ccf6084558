// The instruction set that vector kernels use: the best this processor has, unless one is forced.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

// The sets that are built for this architecture, from the plainest to the best. A kernel is compiled once for
// each (CMake: slant_layer takes lib/LAYER/kernels/*.cpp), in a namespace of that name, without flags elsewhere.
#if defined(__x86_64__)
#define SLANT_EACH_ISA(Do) Do(scalar) Do(sse4) Do(avx2) Do(avx512)
#elif defined(__aarch64__)
#define SLANT_EACH_ISA(Do) Do(scalar) Do(neon)
#else
#define SLANT_EACH_ISA(Do) Do(scalar)
#endif

namespace slant {

enum class Isa : std::uint8_t { scalar, sse4, avx2, avx512, neon };

std::string_view name_of(Isa isa);

// Those of SLANT_EACH_ISA that this processor can run, from the plainest to the best.
const std::vector<Isa>& supported_isas();

// The one in use: the best, or what the environment variable SLANT_ISA names if it is supported, or what was
// forced. Results are equal with each.
Isa isa();

// For tests and benchmarks. The set must be supported.
void force_isa(Isa isa);

}  // namespace slant
