lexicon "Test"
choice ruler {
  a = "us" not cased
  b = "us" not not near 3 "them"
  c = "us" same paragraph "them"
}
