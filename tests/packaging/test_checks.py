"""`start.py check`, the pre-commit hooks and the recipes of the justfile run the same checks as the tests do."""

from __future__ import annotations

import re

import pytest

from bootstrap.words import MODULES
from tests import checks
from tests.packaging.checkouts import ROOT

NAMES = [one.name for one in checks.CHECKS]
HOOKS = re.findall(r"entry: (.+)", (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
RECIPES = re.findall(r"^    (.+)", (ROOT / "justfile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the checks that ran; those of ruff fail."""
    ran: list[str] = []

    def pretend(step: checks.Step) -> checks.Result:
        ran.append(step.name)
        return checks.Result(step.name, "ruff" not in step.name, 0.0)

    monkeypatch.setattr(checks.Step, "run", pretend)
    return ran


def test_without_words_every_check_runs_and_one_that_fails_is_reported(
    run: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert checks.main([]) == 1
    assert run == NAMES
    assert "FAILED  ruff, the rules" in capsys.readouterr().out


def test_words_choose_checks_by_their_names(run: list[str]) -> None:
    assert checks.main(["mypy", "contracts"]) == 0
    assert run == ["mypy, strict", "import contracts"]


def test_a_word_that_no_check_has_is_refused_with_the_names(run: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert checks.main(["spelling"]) == 2
    assert not run
    assert "import contracts" in capsys.readouterr().err


def test_the_hooks_run_every_check_between_them() -> None:
    words = [word for hook in HOOKS for word in hook.removeprefix("python3 packaging/start.py check ").split()]
    chosen = {name for name in NAMES if any(word in name for word in words)}
    assert chosen == set(NAMES)


def test_hooks_and_recipes_call_words_that_the_start_script_knows() -> None:
    calls = [*HOOKS, *(recipe.replace("{{ start }}", "python3 packaging/start.py") for recipe in RECIPES)]
    called = {found[1] for call in calls if (found := re.match(r"python3 packaging/start\.py ([a-z]+)", call))}
    assert called == MODULES.keys() - {"pictures"}


def test_the_justfile_names_scripts_that_exist() -> None:
    scripts = {name for recipe in RECIPES for name in re.findall(r"packaging/\w+\.py", recipe)}
    assert scripts
    assert all((ROOT / name).is_file() for name in scripts)
