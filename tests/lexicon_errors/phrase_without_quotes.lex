lexicon "Test"
choice ruler {
  a = regime leader
  b = "regime" leader
  c = 'regime'
  d = "x" | y
}
