lexicon "Test"
let assad = "bashar"? <assad>
choice ruler {
  bare = <assad>
}
