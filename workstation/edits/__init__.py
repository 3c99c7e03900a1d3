"""Edits of working copies: what each does, how a recipe is checked, and how it is applied."""
