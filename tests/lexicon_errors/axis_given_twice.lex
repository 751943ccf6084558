lexicon "Test"
axis legitimacy "a" .. "b"
axis legitimacy "c" .. "d"
choice ruler {
  president [legitimacy 1, legitimacy 0] = "president"
}
