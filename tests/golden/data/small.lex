lexicon "Small"
language en
version "1.2"

choice fighters "Those who fight" {
  terrorists = "terrorist*"
  rebels     = "rebel" | "rebels"
  ignore "rebel" "creek"
}
choice side "The capital's side" {
  regime     = "regime"
  government = "government" | "authorities"
}
category distance "Words that hold a claim at arm's length" {
  hedges = "alleged*", "so called"
}
