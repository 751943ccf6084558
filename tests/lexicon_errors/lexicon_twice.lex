lexicon "Test"
lexicon "Again"
language en
language fr
choice ruler {
  a = "a"
}
