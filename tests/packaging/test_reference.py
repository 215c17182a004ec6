"""The reference pages are those of the program, and their examples are accepted by it."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

import describe_commands
import describe_policy
import describe_templates
from desktop_app.cli.commands import COMMANDS
from desktop_app.domain.template import PortfolioSection
from desktop_app.interchange.policy_file import read_policy
from desktop_app.interchange.policy_keys import SHAPE
from desktop_app.portfolio.template_file import NUMBERS, TEXTS, read_template

PAGES = (describe_commands, describe_policy, describe_templates)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.TARGET.stem)
def test_a_reference_page_is_current(page: ModuleType) -> None:
    assert page.main(["--check"]) == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.TARGET.stem)
def test_a_changed_page_is_stale_and_is_written_again(
    page: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = page.TARGET.read_text(encoding="utf-8")
    monkeypatch.setattr(page, "TARGET", tmp_path / "page.md")
    page.TARGET.write_text(wanted.replace("`", "'", 1), encoding="utf-8")
    assert page.main(["--check"]) == 1
    assert page.main([]) == 0
    assert page.TARGET.read_text(encoding="utf-8") == wanted


def test_each_command_and_its_own_commands_have_a_heading() -> None:
    headings = {line.lstrip("# ") for line in describe_commands.page().splitlines() if line.startswith("###")}
    assert COMMANDS.keys() | {"queue rules", "profile rekey", "journal export"} <= headings


def test_the_example_of_a_policy_is_accepted_and_explains_every_key() -> None:
    data = describe_policy.EXAMPLE.read_bytes()
    read_policy(data, "policy.toml")
    found = tomllib.loads(data.decode())
    assert SHAPE[""].keys() <= found.keys()
    for table in SHAPE.keys() - {""}:
        tables = found[table] if isinstance(found[table], list) else [found[table]]
        assert SHAPE[table].keys() == {key for one in tables for key in one}, table


def test_the_example_of_a_template_is_accepted_and_explains_every_key(tmp_path: Path) -> None:
    example = tmp_path / describe_templates.EXAMPLE.name
    shutil.copy(describe_templates.EXAMPLE, example)
    Image.new("RGB", (8, 8)).save(tmp_path / "logo.png")
    template = read_template(example)
    assert set(template.sections) == set(PortfolioSection)
    assert {*TEXTS, *NUMBERS, "sections", "texts"} == tomllib.loads(example.read_text(encoding="utf-8")).keys()
