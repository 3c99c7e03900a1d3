"""The parts of the papers about a decision, one module for each subject."""
