lexicon "Test"
choice source {
  before = "before"
  ignore = "x"
  in [a 1] = "in"
}
let near = "near"
axis weight "a" .. "b"
