lexicon "Test"
choice ruler {
  president = "president" weight -1000001
  leader = "leader" weight 2 weight 3
}
