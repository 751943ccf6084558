lexicon "Test"
let a = "a"
let a = "b"
choice ruler {
  president = "president"
  president = "head" <a>
}
category ruler = "x"
