lexicon "Test"
axis legitimacy "usurper" .. "statesman"
choice ruler {
  president [legitimicy +1] = "president"
  leader [warmth 0.5] = "leader"
}
