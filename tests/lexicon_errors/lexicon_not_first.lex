language en
lexicon "Test"
choice ruler {
  a = "a"
}
