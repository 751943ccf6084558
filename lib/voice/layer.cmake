# The language of the voice rules, a folder here: its tables of constructions are compiled, those of others are not; its
# word lists are read, checked and made into C++ at build time.
set(language english)

get_target_property(sources slant_voice SOURCES)
list(FILTER sources EXCLUDE REGEX "/voice/[^/]+/[^/]+$")
file(GLOB tables CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/voice/${language}/*.cpp")
set_target_properties(slant_voice PROPERTIES SOURCES "${sources};${tables}")

file(GLOB build_time CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/voice/build_time/*.cpp")
add_executable(slant_embed_words ${build_time})
target_include_directories(slant_embed_words PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(slant_embed_words PRIVATE slant_compile)

set(lists "${CMAKE_CURRENT_SOURCE_DIR}/voice/${language}")
set(embedded "${CMAKE_CURRENT_BINARY_DIR}/embedded/voice")
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
target_sources(slant_voice PRIVATE ${made})
slant_made_first(${made})
target_include_directories(slant_voice PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/embedded")
