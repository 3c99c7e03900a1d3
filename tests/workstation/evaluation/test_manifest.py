"""Facts about people are taken from all their lines, and only where these agree."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from pytest import TempPathFactory, fixture, mark

from workstation.errors import CannotProceed
from workstation.evaluation.manifest import read_manifest


@fixture(scope="module")
def folder(tmp_path_factory: TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("manifest")
    for name in ("a.png", "b.png", "p.png", "q.png"):
        (made / name).write_bytes(b"")
    return made


def _facts(folder: Path, lines: str, header: str = "file,person,role,sex,born") -> dict[str, str]:
    manifest = folder / "manifest.csv"
    manifest.write_text(f"{header}\n{lines}", encoding="utf-8")
    return {
        each.path.name: f"{each.sex} {each.born_decade}".strip() for each in read_manifest(manifest)
    }


def test_one_line_of_a_person_speaks_for_all(folder: Path) -> None:
    lines = "a.png,A,gallery,,1946\nb.png,B,gallery,F,\np.png,A,mated,Male,1946-05-01\n"
    assert _facts(folder, lines) == {"a.png": "M 1940s", "b.png": "F", "p.png": "M 1940s"}


def test_what_lines_contradict_is_not_stated(folder: Path) -> None:
    lines = "a.png,A,gallery,F,1946\nb.png,B,gallery,F,1950\np.png,A,mated,M,1952\n"
    assert _facts(folder, lines) == {"a.png": "", "b.png": "F 1950s", "p.png": ""}


@mark.parametrize("born", ["46", "unknown", "1946-13", "  ", "1946/05", "-1946", "9999999"])
def test_a_year_that_is_none_is_not_stated(folder: Path, born: str) -> None:
    lines = f"a.png,A,gallery,,{born}\nb.png,B,gallery,,{born}\np.png,A,mated,,{born}\n"
    assert set(_facts(folder, lines).values()) == {""}


def test_columns_may_lack_and_lines_may_be_short_or_long(folder: Path) -> None:
    lines = "a.png,A,gallery\nb.png,B,gallery,F\np.png,A,mated,,1950,more,and more\n"
    assert _facts(folder, lines) == {"a.png": "1950s", "b.png": "F", "p.png": "1950s"}
    short = "a.png,A,gallery\nb.png,B,gallery\np.png,A,mated\n"
    assert set(_facts(folder, short, "file,person,role").values()) == {""}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=6), st.booleans())
def test_any_text_is_read_or_refused_in_a_sentence(
    folder: Path, lines: list[str], header: bool
) -> None:
    text = "\n".join((["file,person,role,sex,born"] if header else []) + lines)
    manifest = folder / "hostile.csv"
    manifest.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        read_manifest(manifest)
    except CannotProceed as refused:
        assert refused.sentence
        assert refused.next_step


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a.png", "b.png", "p.png", "q.png", "..", "", "x" * 400, "/dev/null"]),
            st.sampled_from(["A", "B", "C", "", "\0", "=cmd()"]),
            st.sampled_from(["gallery", "mated", "nonmated", "GALLERY", "?"]),
            st.sampled_from(["F", "m", "", "\0", '"']),
            st.sampled_from(["1950", "0000", "x", "19５0", ""]),
        ),
        max_size=6,
    )
)
def test_any_rows_are_read_or_refused_in_a_sentence(
    folder: Path, rows: list[tuple[str, str, str, str, str]]
) -> None:
    manifest = folder / "rows.csv"
    manifest.write_text(
        "\n".join(["file,person,role,sex,born", *(",".join(row) for row in rows)]),
        encoding="utf-8",
    )
    try:
        listed = read_manifest(manifest)
    except CannotProceed as refused:
        assert refused.next_step
    else:
        assert len({each.path for each in listed}) == len(rows)
