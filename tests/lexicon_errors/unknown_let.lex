lexicon "Test"
let assad = "assad"
choice ruler {
  bare = <asad>
  regime = "regime" near 4 <syria>
}
