# R's tokenizers (ICU through stringi), then entries of one word looked up: it has no phrases.
suppressMessages({library(jsonlite); library(tokenizers)})
files <- commandArgs(trailingOnly = TRUE)
records <- stream_in(file(files[1]), verbose = FALSE)
phrases <- readLines(files[2])
words <- phrases[!grepl("[ *]", phrases)]
began <- proc.time()[["elapsed"]]
found <- mapply(function(tokens, outlet) {
  hits <- tokens[tokens %in% words]
  if (length(hits)) data.frame(outlet = outlet, phrase = hits)
}, tokenize_words(records$text), records$outlet, SIMPLIFY = FALSE)
found <- do.call(rbind, found)
counts <- aggregate(list(n = rep(1, nrow(found))), found, sum)
seconds <- proc.time()[["elapsed"]] - began
rows <- Map(list, counts$outlet, counts$phrase, counts$n)
cat(toJSON(list(seconds = unbox(seconds), phrases = words, counts = unname(rows)), auto_unbox = TRUE))
