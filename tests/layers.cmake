# Holds every #include of lib/ against the declared edges, doors and outside libraries.
# usage: cmake -DSOURCE=folder-of-layers -DEDGES=file [-DPROGRAMS=folder;...] -P layers.cmake
# EDGES sets `layers`, `doors`, `side_doors` and, for each layer, `depends_LAYER`; slant_layer() declared them, CMake wrote
# the file. PROGRAMS use the layers: by their doors, too.
cmake_minimum_required(VERSION 3.25)
include("${EDGES}")

# An outside header by pattern, and the only files that may include it (design: third parties stay in sources).
set(outside
  "boost/spirit/.*"                   "lexicon/grammar(\\.cpp|_tokens\\.hpp)"
  "pugixml\\.hpp"                     "lexicon/formats/yoshikoder\\.cpp"
  "xlsxwriter\\.h"                    "table/xlsx\\.cpp"
  "yaml-cpp/.*"                       "lexicon/formats/yaml\\.cpp"
  "boost/math/.*"                     "(model|compare)/.*\\.cpp"
  "Eigen/.*"                          "model/(matrix\\.hpp|.*\\.cpp)"
  "simdjson\\.h|archive(_entry)?\\.h|zlib\\.h"  "corpus/.*\\.cpp|study/manifest\\.cpp"
  "unicode/.*"                        "text/.*\\.cpp|base/(comparable|encoding|shown_text|unicode)\\.cpp"
  "zstd\\.h"                         "partial/block_file\\.cpp"
  "js(api\\.h|/.*)"                   "draw/engine\\.cpp"
  "xxhash\\.h"                        "base/hash\\.cpp"
  "immintrin\\.h|arm_neon\\.h|simde/.*" "base/simd/.*\\.hpp"
  "CLI/.*"                            "sheet/parse\\.cpp"
  "fmt/.*"                            ".*\\.cpp")
# The standard library has no dot; these are POSIX.
set(standard "[a-z0-9_]+|(unistd|fcntl|signal|spawn|pthread|sys/[a-z]+)\\.h")

set(wrong 0)
set(named)  # by slant.hpp
function(complain text)
  message("${file}: <${header}>: ${text}")
  math(EXPR wrong "${wrong} + 1")
  set(wrong ${wrong} PARENT_SCOPE)
endfunction()

# Who includes what by a door; the rest of a layer is its own affair.
set(used)
macro(through_a_door)
  list(APPEND used "${header}")
  if(NOT header IN_LIST doors AND NOT header IN_LIST side_doors)
    complain("no door of ${target}")
  endif()
endmacro()

file(GLOB_RECURSE files RELATIVE "${SOURCE}" "${SOURCE}/*.hpp" "${SOURCE}/*.cpp" "${SOURCE}/*.inc")
list(SORT files)
foreach(file IN LISTS files)
  string(REGEX MATCH "^[^/]+" layer "${file}")
  file(STRINGS "${SOURCE}/${file}" lines REGEX "^[ \t]*#[ \t]*include")
  foreach(line IN LISTS lines)
    if(line MATCHES "include[ \t]*\"([^\"]+)\"")
      set(header "${CMAKE_MATCH_1}")
      string(REGEX MATCH "^[^/]+" target "${header}")
      if(NOT header MATCHES "/" OR NOT target IN_LIST layers)
        complain("not the header of a layer; write \"layer/header.hpp\"")
      elseif(file STREQUAL "slant.hpp")
        list(APPEND named "${header}")
      elseif(NOT target STREQUAL layer)
        if(NOT target IN_LIST depends_${layer})
          complain("${layer} may not include ${target}")
        endif()
        through_a_door()
      endif()
      if((file IN_LIST doors OR file STREQUAL "slant.hpp") AND NOT header IN_LIST doors)
        complain("a door may include doors alone: what is installed must compile without the rest")
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

foreach(program IN LISTS PROGRAMS)
  cmake_path(GET program PARENT_PATH above)
  file(GLOB_RECURSE sources "${program}/*.hpp" "${program}/*.cpp")
  foreach(file IN LISTS sources)
    file(STRINGS "${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*\"[^\"]+/")
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${above}")
    foreach(line IN LISTS lines)
      string(REGEX MATCH "\"([^\"/]+)(/[^\"]+)\"" header "${line}")
      set(header "${CMAKE_MATCH_1}${CMAKE_MATCH_2}")
      set(target "${CMAKE_MATCH_1}")
      if(NOT target STREQUAL ".." AND NOT EXISTS "${program}/${header}")  # the program's own
        through_a_door()
      endif()
    endforeach()
  endforeach()
endforeach()

foreach(file IN LISTS doors side_doors)
  set(header "${file}")
  if(NOT EXISTS "${SOURCE}/${file}")
    complain("declared as a door, and there is no such header")
  elseif(file IN_LIST side_doors AND NOT file IN_LIST used)
    complain("a side door that nobody uses")
  elseif(file IN_LIST doors AND NOT file IN_LIST named)
    complain("a door that slant.hpp does not open")
  elseif(NOT file IN_LIST used)
    list(APPEND for_users_alone "${file}")
  endif()
endforeach()
if(for_users_alone)
  message("doors that neither another layer nor a program here uses: ${for_users_alone}")
endif()

list(LENGTH files count)
if(count EQUAL 0)
  message(FATAL_ERROR "${SOURCE}: no sources")
endif()
message("${count} files, ${wrong} includes against the arrows or past the doors")
if(wrong GREATER 0)
  message(FATAL_ERROR "see the map, lib/README.md")
endif()
