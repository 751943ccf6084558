lexicon "Test"
choice رئيس {
  الرئيس = "الرئيس", <الأسد>
  زعيم = "زعيم" nearby 4 "الأسد"
}
