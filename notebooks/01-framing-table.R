# The table and the figure of 01-framing-table.ipynb in R: read_csv takes what slant wrote without any option.
# usage: Rscript notebooks/01-framing-table.R [FOLDER]   (writes framing.csv and shares.png there; SLANT names the binary)
# Debian: r-base-core r-cran-readr r-cran-ggplot2
library(readr)
library(ggplot2)

folder <- c(commandArgs(trailingOnly = TRUE), tempfile())[1]
dir.create(folder, showWarnings = FALSE, recursive = TRUE)
path <- file.path(folder, "shares.csv")
stopifnot(system2(Sys.getenv("SLANT", "build/release/cli/slant"), c(
  "table", "examples/news.jsonl", "-l", "lexicons/syria.lex", "--by", "outlet", "--choice", "damascus",
  "--format", "csv", "-q", "-o", shQuote(path))) == 0)

shares <- read_csv(path)

# Words are text, counts and shares are numbers, and every line was understood.
text <- c("outlet", "lexicon", "choice", "variant")
stopifnot(
  nrow(problems(shares)) == 0,
  sapply(shares[text], is.character),
  sapply(shares[setdiff(names(shares), text)], is.numeric))

# In the order of the table, not of the alphabet.
shares$outlet <- factor(shares$outlet, unique(shares$outlet))
shares$variant <- factor(shares$variant, unique(shares$variant))

# One row an outlet, one column a word.
cell <- with(shares, ifelse(mentions > 0, sprintf("%.2f (%d)", share, as.integer(count)), "–"))
wide <- tapply(cell, shares[c("outlet", "variant")], identity)
framing <- data.frame(outlet = rownames(wide), wide, check.names = FALSE, row.names = NULL)
print(framing)
write_csv(framing, file.path(folder, "framing.csv"))

figure <- ggplot(shares, aes(share, outlet)) +
  geom_errorbarh(aes(xmin = share_low, xmax = share_high), height = 0, colour = "grey35", na.rm = TRUE) +
  geom_point(aes(fill = factor(few, 0:1)), shape = 21, colour = "#0072B2") +
  scale_fill_manual(values = c("0" = "#0072B2", "1" = "white"), guide = "none") +
  scale_x_continuous(breaks = c(0, .5, 1), limits = c(0, 1)) +
  scale_y_discrete(limits = rev) +
  facet_wrap(~variant, nrow = 1) +
  labs(x = "share of the mentions of the Damascus side", y = NULL, caption = sprintf(
    "n = %d mentions; 95 %% intervals over events; hollow: fewer than ten events",
    as.integer(sum(shares$mentions[!duplicated(shares$outlet)])))) +
  theme_classic(base_size = 8)
ggsave(file.path(folder, "shares.png"), figure, width = 7.2, height = 2.4, dpi = 90)
