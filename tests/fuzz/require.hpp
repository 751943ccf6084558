// What a fuzzer calls a fault besides what the sanitizers see.
#pragma once

#include <cstdio>
#include <cstdlib>

// Not assert(): it must hold in every build.
#define SLANT_REQUIRE(condition)                                                   \
  do {                                                                             \
    if (!(condition)) {                                                            \
      std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                \
    }                                                                              \
  } while (false)
