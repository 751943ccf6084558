lexicon "Test"
axis legitimacy "usurper" .. "statesman"
let assad = "bashar"? "assad"
choice ruler {
  president [legitimcy 1] = "president" near 4 <asad>
  leader = "leader"
           "chief"
  regime = "regime" near 400 <assad>,
}
option overlap longest nested
choice fighters {
  rebels = "rebel*" "x
  terrorists = terrorist
}
