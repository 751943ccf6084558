# Writes the text FROM as a raw string literal to TO. A compiler takes it in no time, unlike an array of numbers.
file(READ "${FROM}" text)
string(FIND "${text}" [[)slant_text"]] ends_early)
if(NOT ends_early EQUAL -1)
  message(FATAL_ERROR "${FROM}: holds what ends the literal")
endif()
file(WRITE "${TO}" "R\"slant_text(${text})slant_text\"")
