"""The names of the places of the window."""

from __future__ import annotations

STEPS = ("evidence", "candidates", "compare", "decide")
"""The four steps of the work, in order; each can lack something."""

VERIFY = "verify"
"""A page of its own, over all places: while somebody verifies, no case is in sight."""

PLACES = ("today", *STEPS, "case", "galleries", "oversight", "log", "accounts")
"""Every place. Which of them somebody has depends on their roles: ``ui.permitted.places``."""
