choice ruler {
  a = "a"
}
