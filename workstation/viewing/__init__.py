"""Looking at pictures side by side: laying them on each other, and what was done to them.

Nothing here measures a face: see docs/adr/0030-looking-side-by-side.md.
"""
