lexicon "Test"
choice ruler {
  president = "president" weight
  leader = "leader" weight heavy
}
