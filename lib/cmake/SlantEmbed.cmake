# slant_embed(LAYER file): in sources of LAYER, #include "LAYER/NAME.inc" defines the text of the file as a
# string literal; NAME is the file's own name, that of the literal is NAME with _ for . and -.
function(slant_embed layer file)
  cmake_path(GET file FILENAME name)
  set(embedded "${CMAKE_CURRENT_BINARY_DIR}/embedded")
  set(made "${embedded}/${layer}/${name}.inc")
  add_custom_command(
    OUTPUT "${made}"
    COMMAND "${CMAKE_COMMAND}" "-DFROM=${file}" "-DTO=${made}" -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_text.cmake"
    DEPENDS "${file}" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_text.cmake"
    COMMENT "Embedding ${name}"
    VERBATIM)
  target_sources(slant_${layer} PRIVATE "${made}")
  target_include_directories(slant_${layer} PRIVATE "${embedded}")
endfunction()
