# What the text layer is built from beside its sources: word rules, abbreviations, elided words and a table of characters, made into
# C++ at build time;
# and the Unicode version that its words are defined by.
add_executable(slant_embed "${CMAKE_CURRENT_SOURCE_DIR}/text/build_time/embed.cpp")
target_link_libraries(slant_embed PRIVATE slant_compile ICU::uc)

set(embedded "${CMAKE_CURRENT_BINARY_DIR}/embedded/text")
file(MAKE_DIRECTORY "${embedded}")
foreach(what "rules;word_rules" "list;abbreviations" "elisions;elisions")
  list(GET what 0 mode)
  list(GET what 1 name)
  add_custom_command(
    OUTPUT "${embedded}/${name}.inc"
    COMMAND slant_embed ${mode} "${CMAKE_CURRENT_SOURCE_DIR}/text/${name}.txt" "${embedded}/${name}.inc"
    DEPENDS slant_embed "${CMAKE_CURRENT_SOURCE_DIR}/text/${name}.txt"
    COMMENT "Embedding ${name}.txt"
    VERBATIM)
  target_sources(slant_text PRIVATE "${embedded}/${name}.inc")
  slant_made_first("${embedded}/${name}.inc")
endforeach()
add_executable(slant_characters "${CMAKE_CURRENT_SOURCE_DIR}/text/build_time/characters.cpp")
target_include_directories(slant_characters PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(slant_characters PRIVATE slant_compile ICU::uc)
add_custom_command(OUTPUT "${embedded}/characters.inc" COMMAND slant_characters "${embedded}/characters.inc"
                   DEPENDS slant_characters COMMENT "Making the table of characters" VERBATIM)
target_sources(slant_text PRIVATE "${embedded}/characters.inc")
slant_made_first("${embedded}/characters.inc")
target_include_directories(slant_text PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/embedded")

option(SLANT_ANY_UNICODE "Build with another Unicode version than 15.0; words, and so counts, may differ" OFF)
file(STRINGS "${ICU_INCLUDE_DIR}/unicode/uchar.h" unicode_version REGEX "#define U_UNICODE_VERSION")
if(NOT unicode_version MATCHES "\"15\\.0\"" AND NOT SLANT_ANY_UNICODE)
  string(REGEX MATCH "\"([0-9.]+)\"" unicode_version "${unicode_version}")
  message(FATAL_ERROR "ICU ${ICU_VERSION} has Unicode ${CMAKE_MATCH_1}; Slant's words are those of 15.0 (ICU 72). "
                      "Counts may differ with another version; -DSLANT_ANY_UNICODE=ON builds all the same.")
endif()
