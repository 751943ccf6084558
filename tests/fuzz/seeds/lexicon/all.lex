lexicon "Everything the language has"
language en-GB
version "1.0"
source "nobody"
option overlap longest
option scope choice
option possessive fold
option across punctuation
axis legitimacy "usurper" .. "statesman"
let old = "a"? "b"? "old"
choice ruler "How the head is named" {
  leader [legitimacy -1] = "regime" ("leader" | "chief*") near 4 <old>, "strong?an" not in quote
  president [legitimacy +0.5] = "president" before 3 <old> same sentence "the", "north" _{0,3} "president" weight 2
  'bare name' = <old>, "Old" cased
  ignore "old" "town"
}
category doubt "Doubt" {
  hedges = "alleged*" not after 2 "not", "so called" in headline | scare
  category deep { inner = "so-called" _ "men" }
  ignore "alleged\*"
}
category flat = "one", "two"
