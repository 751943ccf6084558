lexicon "Test"
let assad = "assad", "asad"
choice ruler {
  bare = <assad>
}
