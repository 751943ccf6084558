lexicon "Test"
choice ruler {
  president = "president"

choice fighters {
  rebels = "rebel*"
}
