"""No command writes a stranger's control character, whatever the catalogue, the journal and the profile hold."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from desktop_app.app import composer, main
from desktop_app.cli.main import springshelf
from desktop_app.cli.output import ask, ask_to_confirm, echo, echo_json
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.reflection import Reflection, StageText
from tests.hostile_texts import HOSTILE, SAFE, attacks_in

ARGUMENT = HOSTILE.replace("\x00", "")
"""No system passes a null byte to a program."""
LONG = {"serve", "demo", "publish", "neighbours", "doctor", "open"}
"""Commands that go on until they are stopped, wait for others, write a whole campaign of ours, or open the window."""


def commands(group: click.Group, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of every command."""
    for name in group.list_commands(click.Context(group)):
        found = group.get_command(click.Context(group), name)
        if isinstance(found, click.Group):
            yield from commands(found, (*words, name))
        elif name not in LONG:
            yield (*words, name)


@pytest.fixture
def hostile_home(tmp_path: Path) -> Path:
    """A home in which every text is an attack."""
    feed, home = tmp_path / "feed", tmp_path / "home"
    feed.mkdir()
    (feed / "a.html").write_text(f"<title>{HOSTILE}</title><p>{HOSTILE}</p>")
    metadata = dict.fromkeys(("title", "description", "author", "publisher", "subject", "rights"), HOSTILE)
    links = [{"rel": "acquisition", "href": "a.html", "type": "text/html", "title": HOSTILE}]
    publication = {"metadata": {**metadata, "identifier": "urn:evil"}, "links": links}
    faulty = {"metadata": {"title": HOSTILE}, "links": [{"rel": "acquisition", "href": f"http://{HOSTILE}/"}]}
    document = {"metadata": {"title": HOSTILE}, "links": [], "publications": [publication, faulty]}
    (feed / "feed.json").write_text(json.dumps(document))
    assert main(["--home", str(home), "catalogue", "add", str(feed)]) == 0
    assert main(["--home", str(home), "keep", "--all"]) == 0
    assert main(["--home", str(home), "activity", "add", "A walk"]) == 0
    build = composer()
    place = build.home(home)
    (profile,) = place.profiles.all()
    about = {"id": profile.id, "name": HOSTILE, "role": profile.role.value}
    (profile.folder / "profile.json").write_text(json.dumps(about))
    with_journal = build.profile(place, place.profiles.open(place.profiles.all()[0], ""))
    journal = with_journal.journal
    done = journal.write(Activity(HOSTILE, "c", place=HOSTILE, notes=HOSTILE))
    journal.write(Reflection(HOSTILE, "m", (StageText(HOSTILE, HOSTILE, (HOSTILE,), HOSTILE),), done))
    journal.write(Highlight("urn:evil", HOSTILE, "a", HOSTILE, HOSTILE, notes=HOSTILE))
    with_journal.leave()
    return home


def written(capfd: pytest.CaptureFixture[str]) -> str:
    """All that was written since this was last asked."""
    found = capfd.readouterr()
    return found.out + found.err


def test_no_command_writes_an_attack(
    hostile_home: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(hostile_home.parent)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    quoting = []
    assert attacks_in(written(capfd)) == []
    for words in commands(springshelf):
        for more in ((), ("--json",), (ARGUMENT,)):
            main(["--home", str(hostile_home), *words, *more])
            text = written(capfd)
            assert attacks_in(text) == [], (words, more)
            quoting += [" ".join(words)] if "owned" in text and not more else []
    assert {"activity list", "catalogue list", "highlights", "journal list", "shelf"} <= {*quoting}
    log = (hostile_home / "logs" / "springshelf.log").read_text("utf-8")
    assert attacks_in(log) == []
    assert SAFE not in log


def test_json_keeps_what_it_escapes(capfd: pytest.CaptureFixture[str]) -> None:
    echo_json({"title": f"{HOSTILE}\ud800é"})
    text = written(capfd)
    assert attacks_in(text) == []
    assert "é" in text
    assert json.loads(text) == {"title": f"{HOSTILE}\ud800é"}


def test_questions_and_texts_are_cleaned(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(click.termui, "visible_prompt_func", lambda shown: (sys.stderr.write(shown), "y")[1])
    ask_to_confirm(HOSTILE)
    assert ask(HOSTILE) == "y"
    echo(f"{HOSTILE}\n{HOSTILE}")
    text = written(capfd)
    assert attacks_in(text) == []
    assert text.count(SAFE) == 4
