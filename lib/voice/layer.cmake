# The languages of the voice rules, a folder each: its sources are compiled; its word lists are read, checked and made into
# C++ at build time, those of the first one where all of them are looked for.
set(languages english german)

file(GLOB build_time CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/voice/build_time/*.cpp")
add_executable(slant_embed_words ${build_time})
target_include_directories(slant_embed_words PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(slant_embed_words PRIVATE slant_compile)

get_target_property(sources slant_voice SOURCES)
list(FILTER sources EXCLUDE REGEX "/voice/[^/]+/[^/]+$")
foreach(language IN LISTS languages)
  set(lists "${CMAKE_CURRENT_SOURCE_DIR}/voice/${language}")
  file(GLOB tables CONFIGURE_DEPENDS "${lists}/*.cpp")
  list(APPEND sources ${tables})
  set(embedded "${CMAKE_CURRENT_BINARY_DIR}/embedded/voice/${language}")
  file(MAKE_DIRECTORY "${embedded}")
  file(GLOB files CONFIGURE_DEPENDS "${lists}/*.txt")
  set(made "${embedded}/reporting_words.inc" "${embedded}/denial_words.inc" "${embedded}/denial_phrases.inc"
           "${embedded}/label_words.inc")
  add_custom_command(
    OUTPUT ${made}
    COMMAND slant_embed_words "${lists}" "${embedded}"
    DEPENDS slant_embed_words ${files}
    COMMENT "Embedding the words of ${language}"
    VERBATIM)
  list(APPEND sources ${made})
  slant_made_first(${made})
endforeach()
set_target_properties(slant_voice PROPERTIES SOURCES "${sources}")
target_include_directories(slant_voice PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/embedded")
