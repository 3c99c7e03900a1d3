"""Galleries of known portraits: what is enrolled, and the index that searches it."""
