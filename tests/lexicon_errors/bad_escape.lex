lexicon "Test"
choice ruler {
  a = "C:\temp"
  b = "x\
}
