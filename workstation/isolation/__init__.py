"""Worker processes: what crashes or hangs in one ends only the call it was doing."""
