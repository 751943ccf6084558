lexicon "Test"
choice ruler {
  president = "president"
              "head of state"
  regime = "regime"
}
