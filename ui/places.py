"""The names of the places of the window."""

from __future__ import annotations

STEPS = ("evidence", "candidates", "compare", "decide")
"""The four steps of the work, in order; each can lack something."""

PLACES = ("today", *STEPS, "galleries", "log", "accounts")
"""Every place. Which of them somebody has depends on their roles: ``ui.permitted.places``."""
