"""The commands `portfolio` and `feedback`, each as a person or a script calls it."""

import io
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from desktop_app.app import main
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome
from tests.portfolio.returned_files import fill

REFLECTION = RecordId("aa11bb22cc33dd44")


@pytest.fixture(scope="module")
def filled_home(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Path:
    """A campaign, an activity and a reflection on it; tests copy it."""
    home = tmp_path_factory.mktemp("filled") / "home"
    made = OpenHome(home, resources, open_source, SteppingClock())
    made.shipped.campaign()
    walk = made.journal.write(Activity("The walk", "spring-2023").finished(date(2023, 3, 7), 60))
    stages = (StageText("what", "What?", ("What happened?",), "They asked the caretaker."),)
    made.journal.write(Reflection("Looking back", "what-so-what@1", stages, walk), REFLECTION)
    made.close()
    return home


@pytest.fixture
def filled(home: tuple[str, str], filled_home: Path) -> None:
    """A copy of that home."""
    shutil.copytree(filled_home, home[1])


def test_a_portfolio_is_made_as_its_options_say(told: Any, filled: None, tmp_path: Path) -> None:
    out = tmp_path / "p.pdf"
    options = ("--template", "campaign-report", "--lang", "el", "--paper", "Letter", "--large-print")
    made = told("portfolio", "--out", str(out), *options)
    assert (made["version"], made["notes"], made["bytes"]) == (1, [], out.stat().st_size)
    with pikepdf.open(out) as pdf:
        assert (len(pdf.pages), float(pdf.pages[0].mediabox[3])) == (made["pages"], 792)
        assert str(pdf.docinfo["/Title"]).startswith("Έκθεση καμπάνιας")


def test_reproducible_makes_the_same_bytes_whenever_it_is_made(told: Any, filled: None, tmp_path: Path) -> None:
    for name in ("a", "b"):
        told("portfolio", "--out", str(tmp_path / name), "--reproducible")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_what_is_not_known_is_refused_and_writes_nothing(told: Any, filled: None, tmp_path: Path) -> None:
    out = tmp_path / "p.pdf"
    assert "no fixed texts" in told("portfolio", "--out", str(out), "--lang", "tlh", code=1)["error"]["what"]
    assert "no such template" in told("portfolio", "--out", str(out), "--template", "x", code=1)["error"]["what"]
    assert not out.exists()


def test_an_institutions_template_is_used_and_a_wrong_one_is_told(told: Any, filled: None, tmp_path: Path) -> None:
    template = tmp_path / "ours.toml"
    template.write_text('title = "Practicum"\nsections = ["cover"]\n[texts]\n"Made on" = "Printed on"\n')
    out = tmp_path / "p.pdf"
    assert told("portfolio", "--out", str(out), "--template", str(template))["pages"] == 1
    template.write_text('title = "Practicum"\nsections = ["cover", "wishes"]\ncolor = "red"\n')
    what = told("portfolio", "--out", str(out), "--template", str(template), code=1)["error"]["what"]
    assert "no section “wishes”" in what
    assert "“color” is not known" in what


def test_check_has_an_exit_code(told: Any, filled: None) -> None:
    assert {one["trouble"] for one in told("portfolio", "check", code=1)} == {"no-institution", "no-mentor"}


def test_a_version_is_frozen_compared_and_signed(told: Any, filled: None, tmp_path: Path) -> None:
    frozen = told("portfolio", "freeze", "--out", str(tmp_path / "f.pdf"))
    assert (frozen["version"], (tmp_path / "f.pdf").exists()) == (1, True)
    assert told("portfolio", "compare", "1") == []
    told("portfolio", "sign", "1", "--by", "mentor", "--name", "Dr Mira")
    told("portfolio", "sign", "1", "--by", "mentor", "--take-back", "Too early.")
    (version,) = told("portfolio", "versions")
    assert version["frozen"]
    assert [one["taken_back"] for one in version["signatures"]] == ["Too early."]
    told("activity", "add", "Another", "--campaign", "spring-2023")
    assert [one["state"] for one in told("portfolio", "compare", "1")] == ["new"]


def test_feedback_comes_back_from_a_file_and_from_paper(told: Any, filled: None, tmp_path: Path) -> None:
    out = tmp_path / "p.pdf"
    told("portfolio", "--out", str(out))
    out.write_bytes(fill(out.read_bytes(), {f"feedback.entry.{REFLECTION}": "Why him?"}))
    done = told("feedback", "import", str(out), "--name", "Dr Mira", "--role", "mentor", "--day", "2023-04-02")
    assert [(one["entry"], one["text"], one["day"]) for one in done["added"]] == [
        (REFLECTION, "Why him?", "2023-04-02")
    ]
    assert told("feedback", "import", str(out), "--name", "Dr Mira", "--role", "mentor")["known"] == 1
    told("feedback", "add", "AA11BB", "And then?", "--name", "Dr Mira")
    assert [one["source"] for one in told("feedback", "list")] == ["form", "typed"]


def test_feedback_on_the_portfolio_of_somebody_else_is_imported_only_with_yes(
    told: Any, filled: None, tmp_path: Path
) -> None:
    out = tmp_path / "p.pdf"
    told("portfolio", "--out", str(out))
    out.write_bytes(fill(out.read_bytes(), {f"feedback.entry.{REFLECTION}": "Why him?"}))
    told("profile", "add", "Ben")
    error = told("--profile", "Ben", "feedback", "import", str(out), code=1)["error"]
    assert error["subject"].startswith("p.pdf (")
    assert "P-SPRING-2023." in error["subject"]
    assert "New comments and pages in it: 1." in error["advice"]
    assert told("--profile", "Ben", "feedback", "list") == []
    assert len(told("--profile", "Ben", "feedback", "import", str(out), "--yes")["added"]) == 1


def test_a_journal_is_taken_in_from_a_portfolio(
    told: Any, filled: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from desktop_app.app import main  # noqa: PLC0415 - another home than that of `told`

    out = tmp_path / "p.pdf"
    told("portfolio", "--out", str(out))
    assert main(["--home", str(tmp_path / "other"), "journal", "import", str(out), "--yes"]) == 0
    assert "2 versions are new" in capsys.readouterr().out


def test_a_booklet_is_for_paper(told: Any, filled: None, tmp_path: Path) -> None:
    out = tmp_path / "b.pdf"
    pages = told("portfolio", "--out", str(out), "--booklet")["pages"]
    with pikepdf.open(io.BytesIO(out.read_bytes())) as pdf:
        assert len(pdf.pages) == 2 * -(-pages // 4)


def test_a_page_limit_is_kept_as_estimated(told: Any, filled: None, tmp_path: Path) -> None:
    whole, *fewer = told("portfolio", "estimate")
    assert not any(numbers for name, numbers in whole.items() if name != "pages")
    out = str(tmp_path / "p.pdf")
    for one in fewer:
        made = told("portfolio", "--out", out, "--pages", str(one["pages"]))
        assert {name: made[name] for name in one} == one
    made = told("portfolio", "--out", out, "--pages", "1")
    assert (made["limit"], made["pages"]) == (1, (fewer or [whole])[-1]["pages"])


def test_a_limit_that_can_not_be_kept_is_told(
    filled: None, home: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*home, "portfolio", "--out", str(tmp_path / "p.pdf"), "--pages", "1"]) == 0
    assert "The limit of 1 page can’t be kept" in capsys.readouterr().out
    assert main([*home, "portfolio", "--out", str(tmp_path / "p.pdf"), "--pages", "-1"]) == 2
    capsys.readouterr()
    assert main([*home, "portfolio", "estimate"]) == 0
    assert "Everything is printed" in capsys.readouterr().out


def test_a_portfolio_in_another_template_or_language_is_the_next_version(
    told: Any, filled: None, tmp_path: Path
) -> None:
    looks = (("a.pdf",), ("b.pdf", "--lang", "ar"), ("c.pdf", "--template", "ite-award"))
    for number, (name, *options) in enumerate(looks, 1):
        assert told("portfolio", "--out", str(tmp_path / name), *options)["version"] == number
        assert told("portfolio", "--out", str(tmp_path / f"again-{name}"), *options)["version"] == number
        assert (tmp_path / f"again-{name}").read_bytes() == (tmp_path / name).read_bytes()


@pytest.mark.usefixtures("filled")
def test_a_first_portfolio_is_in_the_language_of_the_command_line(
    home: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPRINGSHELF_LANGUAGE", "fr")
    assert main([*home, "portfolio", "--out", str(tmp_path / "p.pdf")]) == 0
    with pikepdf.open(tmp_path / "p.pdf") as document:
        assert str(document.Root.Lang) == "fr"
