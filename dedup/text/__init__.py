"""What a text is made of: folding and tokens, and rule-based boilerplate."""
