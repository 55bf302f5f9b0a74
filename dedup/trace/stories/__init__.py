"""Stories: documents that report the same event in other words, in any languages."""
