lexicon Syria
choice ruler {
  a = "a"
}
