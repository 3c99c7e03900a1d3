"""The append-only log: entries, their chain, and later the Merkle tree and its checkpoints."""
