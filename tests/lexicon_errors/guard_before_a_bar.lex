lexicon "Test"
choice ruler {
  leader = "leader" near 4 "assad" | "chief" near 4 "assad"
}
