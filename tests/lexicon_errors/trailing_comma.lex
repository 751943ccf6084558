lexicon "Test"
choice ruler {
  president = "president",
  leader = "leader",
}
