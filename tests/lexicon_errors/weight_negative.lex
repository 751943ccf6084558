lexicon "Test"
choice ruler {
  president = "president" weight -1
  leader = "leader" weight 2 weight 3
}
