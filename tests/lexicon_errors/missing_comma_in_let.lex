lexicon "Test"
let assad = "assad"
            "bashar"
choice ruler {
  a = <assad>
}
