lexicon "Test"
axis legitimacy
choice ruler {
  president [legitimacy +1] = "president"
}
