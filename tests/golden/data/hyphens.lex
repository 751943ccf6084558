lexicon "Hyphens"
category calls = "call*"
category hedges = "so-called"
