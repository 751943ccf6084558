lexicon "Test"
choice ruler {
  president = "president"
