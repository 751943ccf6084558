lexicon "Test"
category c
category "d" { e = "e" }
category f { g = "g" category h i = "i" }
