"""What edits do to a search is counted rightly: on a real tilted and a real woven face."""

from __future__ import annotations

import csv
from pathlib import Path

from PIL import Image as Pillow

from workstation import app
from workstation.benchmarks.edits import as_text, bench_edits


def test_straightening_and_deinterlacing_bring_similarity_back(
    default_pack: Path, astronaut: Path, group_picture: Path, tmp_path: Path
) -> None:
    engine = app.local_engine()
    try:
        face = engine.analyse(group_picture.read_bytes()).faces[0]
        x, y, width, height = face.box
        with Pillow.open(group_picture) as group:
            one = group.crop(
                (int(x - width), int(y - height), int(x + 2 * width), int(y + 2 * height))
            )
        one.save(tmp_path / "other.png")
        (tmp_path / "portrait.png").write_bytes(astronaut.read_bytes())
        manifest = tmp_path / "manifest.csv"
        with manifest.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerows(
                [
                    ("file", "person", "role"),
                    ("portrait.png", "A", "gallery"),
                    ("other.png", "B", "gallery"),
                    (str(astronaut), "A", "mated"),
                ]
            )
        facts = bench_edits(manifest, engine)
    finally:
        engine.close()
    rows = {(row["condition"], row["edit"]): row for row in facts["rows"]}
    assert len(rows) == 15 and all(row["mated"] == 1 for row in rows.values())
    tilted = rows["60 px, tilted 30", "Rotate 30° anticlockwise"]
    woven = rows["60 px, fields 4 px apart", "Deinterlace, top field kept"]
    assert tilted["mate_change"] > 0.1 and woven["mate_change"] > 0.1
    assert tilted["rank1_union"] == 1.0
    assert len(as_text(facts).splitlines()) == 2 + 2 + 15
