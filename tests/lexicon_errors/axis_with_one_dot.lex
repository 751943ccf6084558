lexicon "Test"
axis legitimacy "usurper" . "statesman"
choice ruler {
  a [legitimacy 1] = "a"
}
