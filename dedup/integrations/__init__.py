"""Where dedup meets other programs."""
