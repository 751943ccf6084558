lexicon "Test"
axis legitimacy "usurper" .. "statesman"
choice ruler {
  tyrant [legitimacy-1] = "tyrant"
}
