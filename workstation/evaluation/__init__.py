"""Error rates that a department measures on its own gallery instead of believing."""
