lexicon "Test"
choice ruler {
  leader = ("leader" near 4 "assad") "x"
  b = ("a", "b")
}
