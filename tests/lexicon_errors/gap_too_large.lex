lexicon "Test"
choice ruler {
  a = "regime" _{0,21} "leader", "x" _{99999999999999999999} "y"
}
