# How every file of the project is compiled: the standard, the warnings, the sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(SLANT_CCACHE ccache)
if(SLANT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${SLANT_CCACHE}")
endif()

add_library(slant_compile INTERFACE)
# No fused multiply-add: printed digits must not depend on the processor.
target_compile_options(slant_compile INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -ffp-contract=off
  $<$<BOOL:${SLANT_WERROR}>:-Werror>
  # GCC 12 at -O3 sees strings destroyed before they are made and copied onto themselves, where they are not;
  # Clang and the sanitizers look for the true ones.
  # Where sources are compiled together, Clang holds a local against the file-local names of other sources; GCC does not,
  # and sees every shadow inside one.
  $<$<AND:$<CXX_COMPILER_ID:Clang>,$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wno-shadow>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# For what does no heavy work itself, tests and the command line: quicker to build.
add_library(slant_light INTERFACE)
target_compile_options(slant_light INTERFACE $<$<CONFIG:Release>:-O1>)

if(SLANT_SANITIZE)
  add_compile_options(-fsanitize=${SLANT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${SLANT_SANITIZE})
endif()
if(SLANT_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "SLANT_FUZZ needs Clang: libFuzzer is part of it")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)  # coverage of the library, for the fuzzers to steer by
endif()
