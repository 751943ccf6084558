# slant_embed(LAYER file): sources of LAYER may say `constexpr char bytes[] =` and then
# #include "embedded/LAYER/NAME.inc": the text of the file, NAME being its own name. Made anew when the file changes.
function(slant_embed layer file)
  cmake_path(GET file FILENAME name)
  set(made "${CMAKE_CURRENT_BINARY_DIR}/embedded/${layer}/${name}.inc")
  add_custom_command(
    OUTPUT "${made}"
    COMMAND "${CMAKE_COMMAND}" "-DFROM=${file}" "-DTO=${made}" -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_text.cmake"
    DEPENDS "${file}" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_text.cmake"
    COMMENT "Embedding ${name}"
    VERBATIM)
  target_sources(slant_${layer} PRIVATE "${made}")
  target_include_directories(slant_${layer} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  # The standard promises no literal beyond 64 kB; GCC and Clang take any.
  target_compile_options(slant_${layer} PRIVATE -Wno-overlength-strings)
endfunction()
