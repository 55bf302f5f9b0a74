"""dedup inside of other programs: what each takes is imported only with it."""
