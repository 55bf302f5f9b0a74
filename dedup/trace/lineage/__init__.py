"""Who has it from whom: all documents of a story at once, from the evidence of its pairs."""
