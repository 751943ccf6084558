# nothing here

   # nor here