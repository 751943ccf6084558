# A custom command of a layer waits for the libraries of those beneath it, and those above wait for it; as it is one of a
# target that depends on nothing, too, it does not.
function(slant_made_first)
  string(MD5 name "${ARGV}")
  add_custom_target(made_${name} DEPENDS ${ARGV})
endfunction()

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
  slant_made_first("${made}")
  target_include_directories(slant_${layer} PRIVATE "${embedded}")
endfunction()
