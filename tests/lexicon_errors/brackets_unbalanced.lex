lexicon "Test"
choice ruler {
  a = ("x" | "y"
  b = "x" )
  c = ()
  d = <x
}
