"""Files as evidence: hashing, keeping and decoding."""
