lexicon "Test"
language english
language "fr"
choice ruler {
  a = "a"
}
