lexicon "Test"
axis legitimacy "usurper" .. "statesman"
choice ruler {
  tyrant = "tyrant" [legitimacy -1]
}
