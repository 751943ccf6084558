lexicon "Test"
This is my lexicon.
choice ruler {
  a = "a"
}
"words"
