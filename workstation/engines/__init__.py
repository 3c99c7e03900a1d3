"""Face engines: model packs, and the adapters that run them.

Importing this package loads no model library; opening an engine does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.engines.packs import DEFAULT_PACK, find_pack

if TYPE_CHECKING:
    from workstation.engines.isolated import IsolatedEngine
    from workstation.engines.local import LocalEngine

__all__ = ["DEFAULT_PACK", "find_pack", "isolated_engine", "open_engine"]


def open_engine(pack_folder: Path, device: str = "auto") -> LocalEngine:
    """The engine for a pack in this process; see ``local.open_engine`` for what it raises."""
    from workstation.engines.local import open_engine

    return open_engine(pack_folder, device)


def isolated_engine(pack_folder: Path, device: str = "auto") -> IsolatedEngine:
    """The engine for a pack in a process of its own; see ``isolated.IsolatedEngine``."""
    from workstation.engines.isolated import IsolatedEngine

    return IsolatedEngine(pack_folder, device)
