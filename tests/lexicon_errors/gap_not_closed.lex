lexicon "Test"
choice ruler {
  a = "regime" _{3 "leader"
  b = "regime" _{a} "leader"
  c = "good"
  d = "x" _{1,} "y"
}
