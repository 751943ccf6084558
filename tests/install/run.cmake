# Installs the build BUILT into a prefix below WORK, builds the consumer against it with COMPILER, and runs it.
set(prefix "${WORK}/prefix")
file(REMOVE_RECURSE "${prefix}" "${WORK}/build")

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "${ARGN}\nfailed (${code}):\n${said}")
  endif()
  set(said "${said}" PARENT_SCOPE)
endfunction()

run("${CMAKE_COMMAND}" --install "${BUILT}" --prefix "${prefix}")
foreach(file bin/slant share/slant/lexicons/syria.lex include/slant/slant.hpp include/slant/match/hit.hpp)
  if(NOT EXISTS "${prefix}/${file}")
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()
run("${prefix}/bin/slant" --version)

run("${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}" -B "${WORK}/build" -G Ninja "-DCMAKE_CXX_COMPILER=${COMPILER}"
    "-DCMAKE_PREFIX_PATH=${prefix}" -DCMAKE_BUILD_TYPE=Release)
run("${CMAKE_COMMAND}" --build "${WORK}/build")
run("${WORK}/build/consumer")
if(NOT said STREQUAL "regime 2\ngovernment 2\n")
  message(FATAL_ERROR "the consumer printed\n${said}")
endif()
