lexicon "Test"
option overlap
choice ruler {
  a = "a"
}
