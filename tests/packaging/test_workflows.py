"""The workflow files: what they run, and what they may do. actionlint and zizmor look at them more closely."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.packaging.checkouts import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

every_workflow = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)


@every_workflow
def test_actions_are_pinned_to_commits_with_their_version_beside_them(workflow: Path) -> None:
    used = re.findall(r"uses: (.+)", workflow.read_text(encoding="utf-8"))
    assert used
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


@every_workflow
def test_a_workflow_may_read_the_repository_and_nothing_else(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert "\npermissions: {}\n" in text
    assert set(re.findall(r"^      (\w[\w-]*: (?:read|write))$", text, re.MULTILINE)) == {"contents: read"}
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")


def test_the_two_commands_run_on_every_system_with_every_python() -> None:
    text = (ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8")
    assert "system: [ubuntu-latest, windows-latest, macos-latest]" in text
    versions = re.findall(r"Python :: (3\.\d+)", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "python: [{}]".format(", ".join(f'"{version}"' for version in versions)) in text
    assert "run: python packaging/open_app.py" in text
    assert "run: python packaging/start.py test" in text


@every_workflow
def test_each_script_that_a_workflow_runs_exists(workflow: Path) -> None:
    for name in re.findall(r"packaging/\w+\.py", workflow.read_text(encoding="utf-8")):
        assert (ROOT / name).is_file(), name
