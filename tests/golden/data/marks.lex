lexicon "Marks"
language en
category sides { regime = "regime" rebels = "rebels" }
