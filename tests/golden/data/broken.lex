lexicon "Broken"
choice fighters {
  terrorists = "terrorist*" | 
  rebels     = “rebel”
}
choice side {
  regime = <capital>
}
