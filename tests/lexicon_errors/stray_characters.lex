lexicon "Test"
choice ruler {
  a = "x";
  b: "y"
  c = "x" & "y"
  d = "extremist"*
  e = "a" / "b"
  f = !"x"
  g = "x" weight .5
  h = "x" - "y"
}
// comment
