lexicon "Test"
let assad = "assad" not near 3 "hafez"
choice ruler {
  bare = <assad>
}
