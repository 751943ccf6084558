lexicon "Test"
choice ruler {
  a = "bashar"? "assad"?, ("x" | "y"?)
  b = "good" near 4 ("x"?)
}
