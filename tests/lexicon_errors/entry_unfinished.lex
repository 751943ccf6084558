lexicon "Test"
choice ruler {
  president =
}
choice b {
  x [] = "x"
  y [a 1 b 2] = "y"
  z
}
let q
let r = 
