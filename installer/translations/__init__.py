"""The words of the window and of the core, gathered from the sources and kept with their Spanish."""
