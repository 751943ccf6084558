lexicon "Test"
choice ruler {
  president = "president" near 4 "assad"
              "head of state"
}
