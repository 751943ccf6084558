lexicon ""
choice ruler {
  a = "a"
}
