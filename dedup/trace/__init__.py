"""What documents say of themselves, and where their texts came from."""
