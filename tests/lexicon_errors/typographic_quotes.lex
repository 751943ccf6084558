lexicon "Test"
choice ruler {
  president = “president”, „head of state“
  leader = «leader»
}
choice b {
  c = "x” , "y"
}
