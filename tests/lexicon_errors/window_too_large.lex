lexicon "Test"
choice ruler {
  a = "regime" near 101 "assad", "regime" before 0 "assad"
  b = "regime" after 99999999999999999999999999999999 "x"
}
