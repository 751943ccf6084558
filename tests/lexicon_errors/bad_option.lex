lexicon "Test"
option overlp nested
option overlap longst
option scope lexicon
option scope choice
option across lines
choice ruler {
  a = "a"
}
