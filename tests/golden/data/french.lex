lexicon "French"
language fr-CA
choice side "Who acts" {
  army = "armée", "l'état"
  opposition = "opposition"
}
