# What follows each release of Slant, of ICU, and each edit of a lexicon or a corpus: versions and hashes. The runner masks
# them in what is printed and in what is expected; a case with a file `nomask` is compared as it is.
s/\b([Ss]lant(-draw)?( |"[:,] ?"))[0-9]+\.[0-9]+\.[0-9]+\b/\1VERSION/g
s/(\bICU |\bUnicode |"(icu|unicode)"[:,] ?")[0-9]+\.[0-9]+\b/\1VERSION/g
s/\[[0-9a-f]{16}(\\?\])/[HASH\1/g
s/(\bcorpus |"corpus"[:,] ?")[0-9a-f]{16}\b/\1HASH/g
s/^[0-9a-f]{16}( ·|$)/HASH\1/
# A manifest's seal is the hash of all that stands above it; the hash of what was written follows the version in it.
s/("(seal|xxh3)": ")[0-9a-f]{16}"/\1HASH"/g
