"""Relations within one language: shingles, signatures, sketches, candidates, verification, passages, clusters."""
