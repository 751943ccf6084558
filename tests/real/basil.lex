# Words that most political news of BASIL has, for tests of statistics that need many mentions.

lexicon "American politics, for tests"
language en
version "1.0"

choice trump "How Donald Trump is named" {
  president = "president" "donald"? "trump"
  mr        = "mr" "trump"
  full      = "donald" "j"? "trump"
  bare      = "trump"
}

choice obama "How Barack Obama is named" {
  president = "president" "barack"? "obama"
  mr        = "mr" "obama"
  full      = "barack" "obama"
  bare      = "obama"
}

choice saying "How what somebody said is introduced" {
  said  = "said" | "says"
  told  = "told"
  added = "added"
  argued = "argued" | "claimed" | "insisted" | "suggested"
}

choice party "What the other side is called" {
  republicans = "republican" | "republicans" | "gop"
  democrats   = "democrat" | "democrats" | "democratic"
}
