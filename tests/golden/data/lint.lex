lexicon "Lint"
choice side {
  regime     = "regime"
  government = "regime", "government"
}
