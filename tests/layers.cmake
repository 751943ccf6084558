# Holds every #include of lib/ against the declared edges and outside libraries.
# usage: cmake -DSOURCE=folder-of-layers -DEDGES=file -P layers.cmake
# EDGES sets `layers` and, for each, `depends_LAYER`; slant_layer() declared them, CMake wrote the file.
cmake_minimum_required(VERSION 3.25)
include("${EDGES}")

# An outside header by pattern, and the only files that may include it (design: third parties stay in sources).
set(outside
  "boost/spirit/.*"                   "lexicon/grammar(\\.cpp|_tokens\\.hpp)"
  "pugixml\\.hpp"                     "lexicon/formats/yoshikoder\\.cpp"
  "yaml-cpp/.*"                       "lexicon/formats/yaml\\.cpp"
  "boost/math/.*"                     "(model|compare)/.*\\.cpp"
  "Eigen/.*"                          "model/(matrix\\.hpp|.*\\.cpp)"
  "simdjson\\.h|archive(_entry)?\\.h|zlib\\.h"  "corpus/.*\\.cpp|study/manifest\\.cpp"
  "unicode/.*"                        "text/.*\\.cpp|base/(encoding|unicode)\\.cpp"
  "js(api\\.h|/.*)"                   "draw/engine\\.cpp"
  "xxhash\\.h"                        "base/hash\\.cpp"
  "immintrin\\.h|arm_neon\\.h|simde/.*" "base/simd/.*\\.hpp"
  "fmt/.*"                            ".*\\.cpp")
# The standard library has no dot; these are POSIX.
set(standard "[a-z0-9_]+|(unistd|fcntl|signal|spawn|pthread|sys/[a-z]+)\\.h")

set(wrong 0)
function(complain text)
  message("${file}: <${header}>: ${text}")
  math(EXPR wrong "${wrong} + 1")
  set(wrong ${wrong} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${SOURCE}" "${SOURCE}/*.hpp" "${SOURCE}/*.cpp" "${SOURCE}/*.inc")
list(SORT files)
foreach(file IN LISTS files)
  string(REGEX MATCH "^[^/]+" layer "${file}")
  file(STRINGS "${SOURCE}/${file}" lines REGEX "^[ \t]*#[ \t]*include")
  foreach(line IN LISTS lines)
    if(line MATCHES "include[ \t]*\"([^\"]+)\"")
      set(header "${CMAKE_MATCH_1}")
      string(REGEX MATCH "^[^/]+" target "${header}")
      if(file STREQUAL "slant.hpp")
        continue()  # the door: it opens on everything
      elseif(NOT header MATCHES "/" OR NOT target IN_LIST layers)
        complain("not the header of a layer; write \"layer/header.hpp\"")
      elseif(NOT target STREQUAL layer AND NOT target IN_LIST depends_${layer})
        complain("${layer} may not include ${target}")
      endif()
    elseif(line MATCHES "include[ \t]*<([^>]+)>")
      set(header "${CMAKE_MATCH_1}")
      if(header MATCHES "^(${standard})$")
        continue()
      endif()
      set(known FALSE)
      set(rules ${outside})
      while(rules)
        list(POP_FRONT rules pattern owners)
        if(header MATCHES "^(${pattern})$")
          set(known TRUE)
          if(NOT file MATCHES "^(${owners})$")
            complain("an outside library, not for this file")
          endif()
        endif()
      endwhile()
      if(NOT known)
        complain("an outside library that is not declared in tests/layers.cmake")
      endif()
    endif()
  endforeach()
endforeach()

list(LENGTH files count)
if(count EQUAL 0)
  message(FATAL_ERROR "${SOURCE}: no sources")
endif()
message("${count} files, ${wrong} includes against the arrows")
if(wrong GREATER 0)
  message(FATAL_ERROR "see the map, lib/README.md")
endif()
