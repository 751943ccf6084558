lexicon "Test"
choice ruler "How he is named"
  president = "president"
}
