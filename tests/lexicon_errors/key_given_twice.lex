lexicon "Test"
category populism {
  category elite { corrupt = "corrupt*" }
  elite = "elite*"
  category people { good = "good"
 good = "honest" }
}
