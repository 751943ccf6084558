lexicon "Guards and look-alikes"

choice ruler "How the ruler is named" {
  leader = "leader" near 4 "assad",
           "strongman" not before 2 "contest",
           "regime" "leader" in narration
  bare   = "assad"
  ignore "assad" "lake"
}
choice helper "Who helps" {
  washington = "US" cased, "united states"
  moscow     = "kremlin"
}
