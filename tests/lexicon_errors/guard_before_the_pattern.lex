lexicon "Test"
choice ruler {
  leader = near 4 "assad" "leader"
}
