lexicon "Test"
choice ruler {
  a = "", " "
}
