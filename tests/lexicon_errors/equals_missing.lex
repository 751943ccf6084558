lexicon "Test"
choice ruler {
  president "president"
  b { "x" }
}
