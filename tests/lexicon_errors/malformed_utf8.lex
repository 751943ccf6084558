lexicon "Test"
choice m {
  a = "Marília"
}
