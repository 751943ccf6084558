lexicon "Test"
let digit = ("a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j")
choice ruler {
  fits = <digit> <digit> <digit> <digit>
  over = <digit> <digit> <digit> <digit> "x"?
}
