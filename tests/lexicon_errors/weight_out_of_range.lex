lexicon "Test"
axis legitimacy "usurper" .. "statesman"
choice ruler {
  president [legitimacy +2] = "president"
  tyrant [legitimacy -1.01] = "tyrant"
}
