"""The words of the window and of the core: gathered, and kept with what they are in Spanish."""
