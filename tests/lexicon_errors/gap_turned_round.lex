lexicon "Test"
choice ruler {
  a = "regime" _{3,1} "leader", "x" _{0} "y"
}
