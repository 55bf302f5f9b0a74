"""Where texts come from: what documents say about themselves, and what follows from it."""
