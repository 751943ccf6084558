# That tests/layers.cmake finds just what is wrong in the small tree of this folder.
execute_process(COMMAND "${CMAKE_COMMAND}" -DSOURCE=${CMAKE_CURRENT_LIST_DIR}/lib
                        -DEDGES=${CMAKE_CURRENT_LIST_DIR}/edges.cmake
                        -DPROGRAMS=${CMAKE_CURRENT_LIST_DIR}/cli -P ${CMAKE_CURRENT_LIST_DIR}/../layers.cmake
                RESULT_VARIABLE code OUTPUT_VARIABLE said ERROR_VARIABLE said)
file(READ "${CMAKE_CURRENT_LIST_DIR}/expected" expected)
string(FIND "${said}" "${expected}" at)
if(code EQUAL 0 OR NOT at EQUAL 0)
  message(FATAL_ERROR "exit code ${code}, expected\n${expected}\nsaid\n${said}")
endif()
