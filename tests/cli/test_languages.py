"""Wrong calls and failures are reported in the language that is asked for, what click says included."""

import json
import os
import re
from pathlib import Path

import pytest

from desktop_app.app import main
from desktop_app.services.resources.text_catalogues import chosen_language, command_wording, gettext_in


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPRINGSHELF_LANGUAGE", "fr")


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["quizz"], "Il n’y a pas de commande 'quizz'. Vouliez-vous dire 'quiz' ?"),
        (["shelf", "--nope"], "Il n’y a pas d’option '--nope'."),
        (["--passphrase-fd", "x", "shelf"], "'x' n’est pas un nombre correct"),
        (["read"], "Argument manquant"),
        (["read", "a", "b"], "Argument en trop (b)"),
        (["read", "a", "b", "c"], "Arguments en trop (b c)"),
        (["sync", "--keep", "most"], "n’est aucun de"),
        (["publish", "/nowhere", "/nor-here"], "n’existe pas"),
        (["portfolio"], "Dites où va le portfolio : --out FICHIER."),
        (["activity", "add", "A", "--competence", "x"], "--competence : « x » n’a pas la forme framework:code."),
    ],
)
def test_a_wrong_call_is_reported_in_the_persons_language(
    words: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(tmp_path), *words]) == 2
    printed = capsys.readouterr().err
    assert printed.startswith("Utilisation\N{NO-BREAK SPACE}: springshelf")
    assert said in " ".join(printed.split())
    assert "Erreur\N{NO-BREAK SPACE}: " in printed


@pytest.mark.usefixtures("french")
def test_a_failure_has_its_code_and_its_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(tmp_path), "--json", "catalogue", "add", str(tmp_path)]) == 1
    printed = capsys.readouterr()
    assert (
        '"code": "catalogues.no-catalogue-in-folder", "what": "Il n’y a pas de catalogue dans ce dossier"'
        in printed.out
    )
    assert printed.err.startswith(
        f"Il n’y a pas de catalogue dans ce dossier\N{NO-BREAK SPACE}: {tmp_path}. Choisissez"
    )


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--help"], ["Catalogues et étagère:", "Lister ou chercher les ressources de l’étagère.", "Exemples :"]),
        (["--help"], ["Où tout est gardé.", "Montrer la version et quitter.", "Sans commande, la fenêtre s’ouvre."]),
        (["backup", "--help"], ["Faire une sauvegarde.", "Lister les sauvegardes, la plus récente d’abord."]),
        (
            ["journal", "history", "--help"],
            ["L’entrée peut avoir été supprimée.", "Comparer deux versions, mot à mot."],
        ),
        (["shelf"], ["Rien sur l’étagère ne correspond."]),
        (["activity", "list"], ["Il n’y a pas encore d’activité."]),
        (["queue", "rules", "--rate", "9"], ["à 9 octets par seconde au plus.", "à toute heure."]),
        (["profile", "add", "Ana"], ["Ana: pas de phrase secrète : sa clé est à côté"]),
        (["reflect", "--model", "gibbs", "--stage", "feelings=un deux"], ["Écrit : ", ", 2 mots"]),
    ],
)
def test_help_and_results_are_in_the_persons_language(
    words: list[str], said: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(tmp_path), *words]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert [text for text in said if text not in printed] == []


@pytest.mark.parametrize(
    ("language", "counted"),
    [
        ("uk", ["Опубліковано 30 матеріалів.", "Це версія 1."]),
        ("ar", ["نُشرت 30 مادة.", "هذه هي النسخة 1."]),
        ("pl", ["Opublikowano 30 materiałów.", "To jest wersja 1."]),
        ("el", ["Δημοσιεύτηκαν 30 υλικά.", "Αυτή είναι η έκδοση 1."]),
        ("tr", ["30 materyal yayımlandı.", "Bu, 1 numaralı sürüm."]),
        ("de", ["30 Materialien sind veröffentlicht.", "Dies ist Version 1."]),
    ],
)
def test_numbers_have_the_plural_form_of_the_language(language: str, counted: list[str], resources: Path) -> None:
    say = command_wording(resources, language)
    assert [
        say.counted("{count} material is published.", "{count} materials are published.", 30),
        say("This is version {number}.", number=1),
    ] == counted


@pytest.mark.usefixtures("french")
def test_the_doctor_speaks_the_persons_language_and_names_its_findings_for_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["--home", str(tmp_path), "doctor", "--no-window"]
    assert main(call) == 0
    printed = capsys.readouterr().out
    assert re.search(r"^bon +Polices +FiraGO en 4 styles, \d+ ko$", printed, re.MULTILINE)
    assert "Il n’y a encore rien sur l’étagère" in printed
    assert main(["--json", *call]) == 0
    shelf = next(one for one in json.loads(capsys.readouterr().out) if one["check"] == "check.shelf")
    assert (shelf["name"], shelf["verdict"], shelf["code"]) == ("Étagère", "good", "doctor.shelf-empty")


def test_the_help_of_a_command_is_english_again_afterwards(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, said in (("uk", "Створити резервну копію."), ("en", "Make a backup.")):
        monkeypatch.setenv("SPRINGSHELF_LANGUAGE", language)
        assert main(["backup", "now", "--help"]) == 0
        assert said in capsys.readouterr().out


def test_click_speaks_english_again_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, said in (("uk", "Помилка"), ("en", "Error"), ("ar", "خطأ"), ("xx", "Error")):
        monkeypatch.setenv("SPRINGSHELF_LANGUAGE", language)
        assert main(["--home", str(tmp_path), "quizz"]) == 2
        assert f"{said}: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "uk_UA.UTF-8"}, "uk"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LC_ALL": "el_GR", "LANG": "uk_UA"}, "el"),
        ({"LANGUAGE": "pt:fr:en", "LANG": "uk_UA"}, "fr"),
        ({"SPRINGSHELF_LANGUAGE": "ar", "LANGUAGE": "fr"}, "ar"),
        ({"SPRINGSHELF_LANGUAGE": "../../etc"}, "en"),
    ],
)
def test_the_language_is_chosen_as_in_other_programs(
    environment: dict[str, str], language: str, resources: Path
) -> None:
    assert chosen_language(resources, environment) == language


def test_the_environment_is_left_as_it_was(resources: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    monkeypatch.setenv("LANGUAGE", "de")
    with gettext_in(resources, "fr"):
        assert os.environ["LANGUAGE"] == "fr"
    assert os.environ["LANGUAGE"] == "de"


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("words", [(), ("shelf",), ("post", "write")])
def test_the_help_of_help_is_in_the_persons_language(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(tmp_path), *words, "--help"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "--help Montrer cette aide et quitter." in shown
    assert " and exit" not in shown
