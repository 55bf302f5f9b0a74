"""Between languages: lexicons, names, fingerprints, search, alignment."""
