"""The names of the places of the window."""

from __future__ import annotations

STEPS = ("evidence", "candidates", "compare", "decide")
"""The four steps of the work, in order; each can lack something."""

PLACES = (*STEPS, "case", "galleries", "oversight", "log")

VERIFY = "verify"
"""A page of its own, over all places: while somebody verifies, no case is in sight."""
