lexicon "Test"
let four = "a" "b" "c" "d"
let sixteen = <four> <four> <four> <four>
let many = <sixteen> <sixteen> <sixteen> <sixteen>
choice ruler {
  fits = <many> <many> <many>
  over = <many> <many> <many> <many>
}
