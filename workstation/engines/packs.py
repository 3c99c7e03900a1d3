"""The installed model packs: which there are, where one lies, and whether it is sound."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from workstation.engines.manifest import MANIFEST, Pack, checked_name, read_pack
from workstation.errors import PackUnusable

__all__ = [
    "DEFAULT_PACK",
    "MANIFEST",
    "Pack",
    "PackReport",
    "find_pack",
    "installed_packs",
    "read_pack",
    "verify_pack",
]

DEFAULT_PACK = "yunet-sface"


def find_pack(name: str | None, packs: Path) -> Path:
    """The folder of the pack ``name`` (None: the default pack) below ``packs``.

    Raises ``PackUnusable`` with what to do where it is not installed.
    """
    wanted = checked_name(DEFAULT_PACK if name is None else name)
    folder = packs / wanted
    if (folder / MANIFEST).is_file():
        return folder
    if wanted == DEFAULT_PACK:
        raise PackUnusable(
            "The default model pack is not installed.", "Run: python3 -m installer run"
        )
    raise PackUnusable(
        f"There is no model pack named {wanted}.",
        "See the names with: corroborate packs list",
    )


def installed_packs(packs: Path) -> list[Pack | PackUnusable]:
    """Every pack below ``packs`` by name; one that cannot be read shows as its error."""
    found: list[Pack | PackUnusable] = []
    folders = sorted(packs.iterdir()) if packs.is_dir() else []
    for folder in folders:
        if not folder.is_dir() or folder.name.startswith("."):
            continue
        try:
            found.append(read_pack(folder))
        except PackUnusable as error:
            found.append(error)
    return found


@dataclass(frozen=True)
class PackReport:
    """What a check of a pack found. ``self_test`` is "passed", or a sentence about the fault."""

    pack: str
    version: str
    sha256: str
    dimension: int
    licence: str
    source: str
    provider: str
    self_test: str

    @property
    def ok(self) -> bool:
        """Whether the pack may be used."""
        return self.self_test == "passed"

    def facts(self) -> dict[str, object]:
        """The report as JSON values."""
        return {**dataclasses.asdict(self), "ok": self.ok}


def verify_pack(folder: Path, device: str = "auto") -> PackReport:
    """Check each model's SHA-256 and run the self-test afresh, on ``device``.

    A pack that fails is reported, not raised; raises ``PackUnusable`` only where the folder
    holds no readable manifest, and ``CannotProceed`` where the device cannot be had.
    """
    from workstation.engines import self_test
    from workstation.engines.local import load_models

    pack = read_pack(folder)
    provider = ""
    try:
        detector, embedder = load_models(pack, device)
        provider = embedder.provider
        verdict = self_test.fault(pack, detector, embedder) or "passed"
    except PackUnusable as error:
        verdict = str(error)
    return PackReport(
        pack.name,
        pack.version,
        pack.sha256,
        pack.dimension,
        pack.licence,
        pack.source,
        provider,
        verdict,
    )
