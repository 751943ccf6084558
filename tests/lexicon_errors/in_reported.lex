lexicon "Test"
choice ruler {
  doubt = "claim*" in reported, "alleged" not in quote | reported
}
