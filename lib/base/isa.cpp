// Detects the instruction sets of this processor (CPUID and the like), once.
#include "base/isa.hpp"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cstdlib>

namespace slant {
namespace {

#if defined(__x86_64__)
// Those that the flags of these kernels name (cmake/SlantLayer.cmake).
bool has_bit_instructions() {
  return __builtin_cpu_supports("bmi") != 0 && __builtin_cpu_supports("bmi2") != 0 &&
         __builtin_cpu_supports("popcnt") != 0;
}
#endif

bool is_supported(Isa isa) {
#if defined(__x86_64__)
  switch (isa) {
    case Isa::scalar:
      return true;
    case Isa::sse4:
      return __builtin_cpu_supports("sse4.2") != 0;
    case Isa::avx2:
      return __builtin_cpu_supports("avx2") != 0 && has_bit_instructions();
    case Isa::avx512:
      return __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
             has_bit_instructions();
    case Isa::neon:
      return false;
  }
  return false;
#else
  return isa == Isa::scalar || isa == Isa::neon;
#endif
}

std::vector<Isa> find_supported() {
  std::vector<Isa> found;
#define SLANT_ADD(name) \
  if (is_supported(Isa::name)) found.push_back(Isa::name);
  SLANT_EACH_ISA(SLANT_ADD)
#undef SLANT_ADD
  return found;
}

Isa choose() {
  const std::vector<Isa>& known = supported_isas();
  const char* named = std::getenv("SLANT_ISA");
  const auto wanted = std::find_if(known.begin(), known.end(),
                                   [&](Isa isa) { return named != nullptr && name_of(isa) == named; });
  return wanted == known.end() ? known.back() : *wanted;
}

std::atomic<Isa>& chosen() {
  static std::atomic<Isa> isa{choose()};
  return isa;
}

}  // namespace

std::string_view name_of(Isa isa) {
  switch (isa) {
    case Isa::scalar:
      return "scalar";
    case Isa::sse4:
      return "sse4";
    case Isa::avx2:
      return "avx2";
    case Isa::avx512:
      return "avx512";
    case Isa::neon:
      return "neon";
  }
  return {};
}

const std::vector<Isa>& supported_isas() {
  static const std::vector<Isa> found = find_supported();
  return found;
}

Isa isa() {
  return chosen().load(std::memory_order_relaxed);
}

void force_isa(Isa isa) {
  assert(std::find(supported_isas().begin(), supported_isas().end(), isa) != supported_isas().end());
  chosen().store(isa, std::memory_order_relaxed);
}

}  // namespace slant
