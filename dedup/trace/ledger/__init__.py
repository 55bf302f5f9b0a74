"""The evidence of who copied whom: what each signal says of a pair of documents, and how much."""
