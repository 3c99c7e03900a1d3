"""Following faces through a video: where to look, what belongs together, which is the best."""
