lexicon "x"
choice c { a = "b" "c"? , }
