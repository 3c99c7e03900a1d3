"""``bench search`` measures what it says, on a small gallery, and notices a wrong result."""

from __future__ import annotations

import pytest

from workstation.benchmarks import search
from workstation.benchmarks.search import as_text, bench_search
from workstation.errors import CannotProceed
from workstation.galleries import shortlist


def test_all_are_measured_in_one_run() -> None:
    facts = bench_search(3000, 16)
    assert (facts["people"], facts["dim"]) == (3000, 16)
    assert (facts["exact"], facts["certified"], facts["filtered_people"]) == (True, True, 1500)
    for name in (
        "ours", "read_floor", "numpy", "faiss_flat", "python_loop", "filtered", "several_probes",
        "open", "append_100", "delete",
    ):  # fmt: skip
        assert facts[f"{name}_ms"] > 0, name
    assert facts["memory_mb"] >= 0  # 0 where the system does not say
    assert "read floor ms: " in as_text(facts)


def test_a_wrong_result_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = shortlist.best_people
    monkeypatch.setattr(shortlist, "best_people", lambda *given: honest(*given)[::-1])
    monkeypatch.setattr(search, "_opened_alone", lambda *_: {})
    assert bench_search(200, 8)["exact"] is False


def test_a_gallery_of_nobody_is_a_sentence() -> None:
    with pytest.raises(CannotProceed, match="people"):
        bench_search(0, 16)
