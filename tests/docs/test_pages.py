"""The pages of the documentation lead somewhere, name what exists, and hold together."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from desktop_app.cli.commands import COMMANDS
from tests.benchmarks.__main__ import BENCHMARKS
from tests.docs.pages import DOCS, PAGES, ROOT, anchors, code_spans, fences, headings, links
from tests.proofs.__main__ import PROOFS

DECISIONS = sorted((DOCS / "decisions").glob("[0-9]*.md"))
MADR = ("Context and problem statement", "Considered options", "Decision outcome", "Consequences", "Confirmation")
FOLDERS = ("desktop_app", "docs", "packaging", "resources", "tests", "ui", ".github")
PLACES = (ROOT, ROOT / "desktop_app")
"""The folders that paths in the pages are relative to."""

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())


def lists(folder: Path) -> set[str]:
    """The pages of a folder that a table of contents names, or includes from elsewhere, without their suffix."""
    trees = "\n".join(fences(folder / "index.md", "toctree"))
    return {line.strip() for line in trees.splitlines() if line.strip() and not line.startswith(":")}


def named_paths(page: Path) -> set[str]:
    """The code spans of a page that are paths in this repository; XX and capitals stand for something else."""
    packages = {path.name for path in (ROOT / "desktop_app").iterdir() if path.is_dir()}
    known = "|".join(map(re.escape, {*FOLDERS, *packages}))
    return {span for span in code_spans(page) if re.fullmatch(rf"(?:{known})/[\w./*-]+", span)}


@every_page
def test_each_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    for target in links(page):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        file = page.parent / name if name else page
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


@every_page
def test_each_path_that_is_named_exists(page: Path) -> None:
    missing = [path for path in named_paths(page) if not any(any(place.glob(path)) for place in PLACES)]
    assert not missing


@every_page
def test_each_command_that_is_shown_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for word in re.findall(r"^ +springshelf ([a-z]+)|`springshelf ([a-z]+)", text, re.MULTILINE):
        assert "".join(word) in COMMANDS
    for script in re.findall(r"packaging/(\w+\.py)", text):
        assert (ROOT / "packaging" / script).is_file(), script


@pytest.mark.parametrize("command", ["prove", "bench"])
def test_the_page_on_development_lists_every_proof_and_measurement(command: str) -> None:
    known = {"prove": set(PROOFS), "bench": {*BENCHMARKS, "fuzz", "install"}}[command]
    text = (DOCS / "development.md").read_text(encoding="utf-8")
    assert set(re.findall(rf"^ +python3 packaging/start\.py {command} (\w+)", text, re.MULTILINE)) == known


def test_every_page_is_in_a_table_of_contents() -> None:
    listed = lists(DOCS) | {f"decisions/{name}" for name in lists(DOCS / "decisions")}
    pages = {
        page.relative_to(DOCS).with_suffix("").as_posix() for page in DOCS.rglob("*.md") if "examples" not in page.parts
    }
    assert pages == listed | {"index"}


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_has_the_parts_of_its_form(page: Path) -> None:
    title, *parts = headings(page)
    assert title.startswith(f"{int(page.stem[:4])}. ")
    assert set(MADR) <= set(parts)
    assert re.search(r"^- Status: (accepted|superseded|rejected)", page.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_picture_of_the_layers_has_the_packages_of_the_import_contract_in_their_order() -> None:
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    layers = next(one["layers"] for one in tools["importlinter"]["contracts"] if one["id"] == "layers")
    wanted = [name for row in layers for name in row.split(" | ")]
    picture = fences(DOCS / "architecture.md", "mermaid")[0]
    drawn = re.findall(r'\["([\w, ]+)<br/>', picture)
    assert ", ".join(drawn).split(", ") == wanted


@every_page
def test_each_picture_has_a_title_for_screen_readers(page: Path) -> None:
    for picture in fences(page, "mermaid"):
        assert "accTitle: " in picture
