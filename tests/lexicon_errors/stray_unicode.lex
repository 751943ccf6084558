lexicon "Test"
axis warmth "a" … "b"
choice ruler {
  a = "x"، "y"
  b = "x"​
  c [warmth −1] = "y"
}
