lexicon "Test"
choice ruler {
  president = "president"
}
  leader = "leader"
  ignore "leader of"
}

choice other { a = "a" "b"? "c" }
