lexicon "Test"
choice ruler {
  "president", "leader"
  , "x"
}
choice d = "x"
