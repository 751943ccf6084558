lexicon "Test"
choice ruler {
  doubt = "claim*" in headlin | "x"
  b = "c" in title
}
