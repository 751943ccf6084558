lexicon "Test"
choice ruler {
  bare = <assad>
}
let assad = "bashar"? "assad"
