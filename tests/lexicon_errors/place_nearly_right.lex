lexicon "Test"
choice ruler {
  doubt = "claim*" in headlin, "b" in quotes | led
}
