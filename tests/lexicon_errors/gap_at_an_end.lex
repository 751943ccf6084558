lexicon "Test"
let filler = _{0,3}
choice ruler {
  a = _ "assad", "assad" _{0,2}, "bashar"? _ "assad", _
  b = <filler> "assad"
}
