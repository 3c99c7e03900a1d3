"""Reports: decisions rendered for people outside the program. Nothing here computes anything."""
