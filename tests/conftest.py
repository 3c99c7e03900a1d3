"""Fixtures that the tests of the core and of the window share."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, create_engine

from tests.fakes import FakeEngine
from tests.patterns import Pattern
from tests.people import CHEAP, create_workspace
from workstation import app
from workstation.settings import packs_folder
from workstation.storage import database
from workstation.storage.database import Database, open_database
from workstation.workspace import Workspace

DEFAULT_PACK = "yunet-sface"

# How long an example takes says how busy the machine is, not whether the program is right.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that no core waits for the last test of another.

    The order is a random one otherwise, among the long tests too.
    """
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def _beside(module: str, *parts: str) -> Path:
    """A file that comes with an installed package, found without importing it."""
    found = importlib.util.find_spec(module)
    assert found is not None and found.origin is not None
    return Path(found.origin).parent.joinpath(*parts)


@pytest.fixture
def group_picture() -> Path:
    """Six people; comes with insightface."""
    return _beside("insightface", "data", "images", "t1.jpg")


@pytest.fixture
def astronaut() -> Path:
    """One person; comes with scikit-image."""
    return _beside("skimage", "data", "astronaut.png")


@pytest.fixture(scope="session", autouse=True)
def _statements_compiled_once() -> Iterator[None]:
    """The databases of all tests share what SQLAlchemy compiles.

    The program opens one database and compiles a statement once. Tests open thousands, and
    compiling anew for each was a fifth of what filling a workspace takes.
    """
    compiled: dict[Any, Any] = {}
    first: list[Engine] = []

    def sharing(*args: Any, **options: Any) -> Engine:
        made = create_engine(*args, **options)
        if not first:  # It connects by itself, and learns what SQLite can do.
            first.append(made)
        else:
            # What is compiled is kept for a dialect, and every engine has one of its own.
            made.dialect = first[0].dialect
        made.update_execution_options(compiled_cache=compiled)
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "create_engine", sharing)
        yield


@pytest.fixture(scope="session", autouse=True)
def _migrations_run_once(
    _statements_compiled_once: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """New workspaces of tests begin with a copy of one empty database: migrating takes 0.7 s.

    What the migrations do is tested in ``tests/workstation/storage``, through the same function.
    """
    template = tmp_path_factory.mktemp("template") / "empty.sqlite3"
    open_database(template, create=True).close()

    def copied(path: Path, *, create: bool = False, read_only: bool = False) -> Database:
        if create:
            shutil.copyfile(template, path)
        return open_database(path, read_only=read_only)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "open_database", copied)
        yield


@pytest.fixture(scope="session")
def test_data() -> Path:
    """The folder with the larger data sets; tests that need it are skipped without it."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    folder = Path(os.environ.get("CORROBORATE_TEST_DATA") or beside)
    if not (folder / "data").is_dir():
        pytest.skip("no test data; CORROBORATE_TEST_DATA can name their folder")
    return folder


@pytest.fixture(scope="session")
def congress(test_data: Path) -> Path:
    """2,000 portraits with probes and a manifest."""
    folder = test_data / "data" / "congress"
    if not (folder / "manifest.csv").is_file():
        pytest.skip("the portraits of Congress are not among the test data")
    return folder


@pytest.fixture(scope="session")
def default_pack() -> Path:
    """The installed default pack. The installer puts it there, so without it nothing is sound."""
    folder = packs_folder() / DEFAULT_PACK
    assert (folder / "manifest.json").is_file(), (
        "The default model pack is not installed; run 'python3 -m installer test'."
    )
    return folder


@pytest.fixture(autouse=True)
def cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashing a password as a user's is would take a tenth of a second each time."""
    monkeypatch.setattr(app, "password_hasher", lambda: CHEAP)


@pytest.fixture
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """A real workspace on disk with the fake engine; "A. Tester", who is signed in, may do all.

    It is empty, or a copy of the ``pattern`` where something that the test begins with asks for
    one.
    """
    if "pattern" in request.fixturenames:
        pattern: Pattern[Any] = request.getfixturevalue("pattern")
        made = pattern.copied(tmp_path)
    else:
        made = create_workspace(tmp_path / "workspace", engines=FakeEngine)
    with made:
        yield made


@pytest.fixture
def real_workspace(tmp_path: Path, default_pack: Path) -> Iterator[Workspace]:
    """A real workspace with the default pack."""
    with create_workspace(tmp_path / "workspace") as made:
        yield made
