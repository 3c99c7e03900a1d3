"""The core's phrases in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui import phrases
from ui.phrases import Phrasebook, translated
from workstation.calibration import wording
from workstation.component_list import component_list
from workstation.errors import case_closed
from workstation.identification import Action, Stage, refusal
from workstation.model import Conclusion, CorroborationKind, EditKind, PeopleFilter, ProbeClass
from workstation.model.accounts import Role
from workstation.permissions import VERBS, doing, who_may

SPANISH = phrases.read(phrases.TRANSLATIONS / "core_es.ts")

HOLE = re.compile(r"\{\d+\}")


@pytest.fixture
def spanish() -> Iterator[None]:
    phrases.choose("es")
    yield
    phrases.choose("en")


@pytest.fixture
def book() -> Phrasebook:
    return Phrasebook(
        {
            "{1} of {2} {3} were found.": "Se hallaron {1} de {2} {3}.",
            "{1} were found.": "Se hallaron {1}.",
            "The item is {1}.": "Esto es {1}.",
            "Gallery '{1}' is {2}.": "La galería '{1}' está {2}.",
            "faces": "rostros",
            "open": "abierta",
            "height": "altura",
            " and ": " y ",
            "Look again.": "Mire otra vez.",
            "Not kept. {1}": "No se guardó. {1}",
            "Probe: {1}": "Cuestionado: {1}",
        }
    )


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Look again.", "Mire otra vez."),
        ("2 of 2,000 faces were found.", "Se hallaron 2 de 2,000 rostros."),
        ("Two people were found.", "Se hallaron Two people."),
        ("Gallery 'open' is open.", "La galería 'open' está abierta."),
        ("The item is height, faces and open.", "Esto es altura, rostros y abierta."),
        ("The item is open. Look again.", "Esto es abierta. Mire otra vez."),
        ("Not kept. Look again.", "No se guardó. Mire otra vez."),
        ("Probe: The item is open. Look again.", "Cuestionado: Esto es abierta. Mire otra vez."),
        ("Nobody knows this. Look again.", "Nobody knows this. Mire otra vez."),
        ("Nobody knows this.", "Nobody knows this."),
        ("", ""),
    ],
)
def test_a_phrase_is_found_whole_or_by_its_template(
    book: Phrasebook, said: str, words: str
) -> None:
    assert book.say(said) == words


@given(st.text())
def test_what_is_not_known_stays_as_it_is(text: str) -> None:
    assert Phrasebook({"Known.": "Sabido."}).say(text) in (text, text.replace("Known.", "Sabido."))


def test_in_english_the_core_speaks_for_itself() -> None:
    assert phrases.choose("en") is None
    assert translated("The disk is full.") == "The disk is full."
    assert type(translated(Conclusion.SAME)) is str


def test_every_template_is_found_again_with_something_in_it() -> None:
    book = Phrasebook(SPANISH)
    lost = []
    for source, words in SPANISH.items():
        if HOLE.search(source) and (source[0].isupper() or source.endswith(".")):
            # Something that no phrase holds, so that each stands where it was put.
            filled = HOLE.sub(lambda hole: f"qx{hole[0][1:-1]}z", source)
            wanted = HOLE.sub(lambda hole: f"qx{hole[0][1:-1]}z", words)
            if book.say(filled) != wanted:
                lost.append(source)
    assert lost == []


@pytest.mark.usefixtures("spanish")
def test_every_name_of_a_kind_is_spanish() -> None:
    for kinds in (Conclusion, CorroborationKind, EditKind, ProbeClass, Role, Stage):
        for kind in kinds:
            assert str(kind) in SPANISH
    assert translated(Conclusion.STRONG_SAME) == "apoyo fuerte a un mismo origen"


@pytest.mark.usefixtures("spanish")
def test_components_and_advice_about_limits_are_spanish() -> None:
    for component in component_list().components:
        for each in (component, *component.characteristics):
            assert SPANISH[each.name]
    told = "Probe: It is a JPEG of quality about 74 of 100.\nPortrait: It is stored as PNG."
    assert translated(told) == (
        "Rostro cuestionado: Es un JPEG de calidad cercana a 74 de 100.\n"
        "Retrato: Está guardada como PNG."
    )
    assert translated(
        "The portrait was taken at most 6 years before the search. That is over 5 years."
    ) == ("El retrato se tomó como máximo 6 años antes de la búsqueda. Son más de 5 años.")


@pytest.mark.usefixtures("spanish")
def test_what_the_core_composes_is_spanish_throughout() -> None:
    closed = case_closed()
    assert translated(closed.sentence).startswith("El caso está cerrado")
    for verb in VERBS:
        assert translated(doing(verb)) != doing(verb) or doing(verb).startswith("'")
        assert not re.search(r"\b(or|may|an?) ", translated(who_may(verb)).replace("a un ", ""))
    for stage in Stage:
        for action in Action:
            told = refusal(stage, action)
            if told is not None:
                assert translated(told[0]) != told[0]
    within = PeopleFilter(sexes=frozenset("F"), born_from=1980, born_to=1990)
    assert translated(within.in_words) == "sexo F; nacimiento 1980 a 1990"
    few = wording.too_few(7, 100)
    assert translated(few).startswith("Demasiado pocos datos")


@pytest.mark.usefixtures("spanish")
def test_records_keep_the_english_of_what_the_window_did() -> None:
    assert phrases.in_records("Leyendo la bitácora") == "Reading the log"
    assert phrases.in_records("Examinando cam3.dav") == "Scanning cam3.dav"
    phrases.choose("en")
    assert phrases.in_records("Reading the log") == "Reading the log"
