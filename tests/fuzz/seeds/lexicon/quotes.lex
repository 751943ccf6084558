lexicon "x"
choice c { a = “b” }
let y = <z>
