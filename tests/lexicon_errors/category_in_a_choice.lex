lexicon "Test"
choice ruler {
  category c = "x"
}
