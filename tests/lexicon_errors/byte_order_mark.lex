lexicn "Test"
