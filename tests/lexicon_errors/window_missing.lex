lexicon "Test"
choice ruler {
  a = "regime" near "assad"
  b = "regime" not before "assad"
}
