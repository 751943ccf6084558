lexicon "Test"
choice ruler {
  'head of state = "president"
}
