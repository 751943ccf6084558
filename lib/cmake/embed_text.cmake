# Writes the text FROM as a raw string literal to TO. A compiler takes one in no time, unlike an array of numbers;
# the standard promises none beyond 64 kB, GCC and Clang take any.
cmake_path(GET FROM FILENAME name)
string(MAKE_C_IDENTIFIER "${name}" name)
file(READ "${FROM}" text)
string(FIND "${text}" [[)slant_text"]] ends_early)
if(NOT ends_early EQUAL -1)
  message(FATAL_ERROR "${FROM}: holds what ends the literal")
endif()
file(WRITE "${TO}" "#pragma GCC diagnostic push
#pragma GCC diagnostic ignored \"-Woverlength-strings\"
constexpr char ${name}[] = R\"slant_text(${text})slant_text\";
#pragma GCC diagnostic pop
")
