lexicon "Test"
choice ruler {
  a = "leader" near 4 "al" "assad"
  b = "leader" near 4 _ 
  c = "x" near 3 (_ "y")
}
