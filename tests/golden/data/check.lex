lexicon "To be checked"
choice side "The capital's side" {
  ruler  = "regime leader" | "leader of the regime", "strongman"
  regime = "regime", "junta"
  ignore "regime change"
}
category words "Plain words" { plain = "leader", "strong*" }
