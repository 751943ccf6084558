# slant_layer(NAME [DEPENDS layer...] [LIBRARIES target...] [DOORS header...] [SIDE_DOORS header...]): one folder
# of lib/, one static library slant_NAME. DEPENDS are the only layers it may include, DOORS and SIDE_DOORS (named without
# .hpp) the only headers of it that others may include; tests/layers.cmake holds every #include against them. DOORS are
# installed.
# Where CMAKE_UNITY_BUILD is on, the sources of a layer are compiled together, so their names are distinct in all of it,
# those in anonymous namespaces too.
# NAME/kernels/*.cpp are compiled once for each instruction set, in the namespace slant::SET (lib/base/isa.hpp).
function(slant_layer name)
  cmake_parse_arguments(arg "" "" "DEPENDS;LIBRARIES;DOORS;SIDE_DOORS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
  list(FILTER sources EXCLUDE REGEX "/build_time/")  # programs that run while Slant is built
  list(FILTER sources EXCLUDE REGEX "/kernels/")
  if(NOT sources)
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" "// A layer whose first source is yet to come.\n")
    set(sources "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  endif()
  add_library(slant_${name} STATIC ${sources})
  add_library(slant::${name} ALIAS slant_${name})
  set_target_properties(slant_${name} PROPERTIES EXPORT_NAME ${name})
  target_include_directories(slant_${name} PUBLIC
    $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/slant>)
  target_compile_features(slant_${name} PUBLIC cxx_std_20)  # for those who use an installed Slant, too
  list(TRANSFORM arg_DEPENDS PREPEND slant_ OUTPUT_VARIABLE layers)
  target_link_libraries(slant_${name} PUBLIC ${layers} PRIVATE $<BUILD_INTERFACE:slant_compile> ${arg_LIBRARIES})
  set_property(GLOBAL APPEND PROPERTY SLANT_LAYERS ${name})
  set_property(GLOBAL PROPERTY SLANT_LAYER_${name} "${arg_DEPENDS}")
  foreach(kind DOORS SIDE_DOORS)
    list(TRANSFORM arg_${kind} APPEND .hpp)
    list(TRANSFORM arg_${kind} PREPEND ${name}/ OUTPUT_VARIABLE doors)
    set_property(GLOBAL APPEND PROPERTY SLANT_${kind} ${doors})
  endforeach()
  slant_kernels(${name})
endfunction()

# Kernels include nothing that the rest of the library shares, so their flags reach no other code.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  set(SLANT_KERNEL_SETS scalar sse4 avx2 avx512)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
  set(SLANT_KERNEL_SETS scalar neon)
else()
  set(SLANT_KERNEL_SETS scalar)
endif()
set(SLANT_FLAGS_sse4 -msse4.2)
set(SLANT_FLAGS_avx2 -mavx2 -mbmi -mbmi2 -mpopcnt)
set(SLANT_FLAGS_avx512 -mavx512f -mavx512bw -mavx512vl -mbmi -mbmi2 -mpopcnt)

function(slant_kernels name)
  file(GLOB kernels CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/kernels/*.cpp")
  if(NOT kernels)
    return()
  endif()
  foreach(set IN LISTS SLANT_KERNEL_SETS)
    add_library(slant_${name}_${set} OBJECT ${kernels})
    set_target_properties(slant_${name}_${set} PROPERTIES UNITY_BUILD OFF)
    target_include_directories(slant_${name}_${set} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_compile_definitions(slant_${name}_${set} PRIVATE SLANT_KERNEL=${set} SLANT_SET_${set})
    target_compile_options(slant_${name}_${set} PRIVATE ${SLANT_FLAGS_${set}})
    target_link_libraries(slant_${name}_${set} PRIVATE slant_compile)
    target_sources(slant_${name} PRIVATE $<TARGET_OBJECTS:slant_${name}_${set}>)
  endforeach()
endfunction()
