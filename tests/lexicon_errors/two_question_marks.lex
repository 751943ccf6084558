lexicon "Test"
choice ruler {
  a = "al"?? "assad"
  b = ? "x"
  c = "x" | ?
}
