# The edges of the small tree in this folder, on which the test `layers_fails` tries tests/layers.cmake.
set(layers base lexicon match)
set(depends_base)
set(depends_lexicon base)
set(depends_match base lexicon)
