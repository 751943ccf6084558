lexicon "no axis"
choice ruler { president = "president"  leader = "leader" }
