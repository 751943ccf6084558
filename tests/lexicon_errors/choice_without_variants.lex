lexicon "Test"
choice ruler {
}
category c { ignore "x" }
