"""`springshelf update`: from a publisher's keys to an installed version, by commands alone."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import launcher
from desktop_app import __version__
from desktop_app.app import main
from desktop_app.domain.updates import platform_name
from tests.update_worlds import program_files, write_files

Told = Callable[..., Any]
NEWER = "99.1.0"


@pytest.fixture
def updates(told: Told, tmp_path: Path) -> Path:
    """A repository that was made with commands; the keys lie beside it."""
    for name in ("r1", "r2", "r3", "t", "d"):
        told("update", "key", str(tmp_path / name), "--no-passphrase")
    folder = tmp_path / "updates"
    roots = [word for name in ("r1", "r2", "r3") for word in ("--root", str(tmp_path / name))]
    others = ["--root-threshold", "2", "--targets", str(tmp_path / "t"), "--daily", str(tmp_path / "d")]
    half = told("update", "init", str(folder), *roots, *others, "--sign", str(tmp_path / "r1"))
    assert half == {"version": 1, "missing": 1}
    done = told("update", "sign", str(folder), "--sign", str(tmp_path / "r3"))
    assert done == {"version": 1, "missing": 0}
    return folder


def publish(told: Told, updates: Path, version: str = NEWER) -> Any:
    source = write_files(updates.parent / f"build-{version}", program_files(version))
    keys = ["--sign", str(updates.parent / "t"), "--sign", str(updates.parent / "d")]
    return told("update", "publish", str(updates), str(source), "--version", version, *keys)


@pytest.fixture
def installed(tmp_path: Path, updates: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation that this program runs from, with the trusted root in the policy."""
    base = tmp_path / "program"
    write_files(base / "versions" / __version__, program_files(__version__))
    (base / "current").write_text(f"{__version__}\n")
    monkeypatch.setenv(launcher.BASE, str(base))
    policy = tmp_path / "policy.toml"
    root = updates / "metadata" / "1.root.json"
    policy.write_text(f'version = 1\n[updates]\naddress = "{updates}"\nroot = "{root}"\n')
    monkeypatch.setenv("SPRINGSHELF_POLICY", str(policy))
    return base


def test_from_keys_to_an_installed_version(told: Told, updates: Path, installed: Path) -> None:
    published = publish(told, updates)
    assert published["targets"] == [f"springshelf-{NEWER}-{platform_name(sys.platform, platform.machine())}.tree.json"]
    found = told("update", "check")
    assert (found["installed"], found["available"], found["ready"]) == (__version__, NEWER, None)
    (fetched,) = told("update", "fetch")
    assert (fetched["version"], fetched["files"], fetched["there"]) == (NEWER, 1, 1)
    assert told("update", "check")["ready"] == NEWER
    assert told("update", "apply") == {"version": NEWER}
    assert launcher.Installation(installed).current() == NEWER
    assert told("update", "back") == {"version": __version__}
    assert launcher.Installation(installed).current() == __version__


def test_while_a_window_is_open_a_version_is_only_chosen(
    told: Told, updates: Path, installed: Path, tmp_path: Path
) -> None:
    publish(told, updates)
    told("update", "fetch")
    (tmp_path / "home" / "running.json").write_text('{"started": "now"}')
    told("update", "apply")
    assert (installed / "next").read_text() == f"{NEWER}\n"
    assert launcher.Installation(installed).current() == __version__


def test_the_words_say_what_to_do_next(
    told: Told, updates: Path, installed: Path, home: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    publish(told, updates)
    capsys.readouterr()
    assert main([*home, "update", "check"]) == 0
    assert f"Version {NEWER} is available; this is {__version__}." in capsys.readouterr().out
    assert main([*home, "update", "fetch"]) == 0
    assert "springshelf update apply" in capsys.readouterr().out


def test_without_a_key_there_are_no_updates(told: Told, updates: Path) -> None:
    publish(told, updates)
    assert told("update", "check", "--from", str(updates), code=1)["error"]["code"] == "update.no-root"


def test_the_administrator_switches_updates_off(told: Told, updates: Path, installed: Path, tmp_path: Path) -> None:
    publish(told, updates)
    (tmp_path / "policy.toml").write_text('version = 1\n[updates]\nmode = "off"\n')
    for words in (["check"], ["fetch"], ["apply"]):
        assert told("update", *words, code=1)["error"]["code"] == "update.switched-off"


def test_a_program_that_runs_from_source_is_not_updated(
    told: Told, updates: Path, installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(told, updates)
    monkeypatch.delenv(launcher.BASE)
    assert told("update", "check")["available"] == NEWER
    assert told("update", "fetch", code=1)["error"]["code"] == "update.not-installed-here"
    (carried,) = told("update", "fetch", "--for", "all")
    assert carried["version"] == NEWER


def test_a_key_has_a_passphrase_and_is_never_replaced(
    told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: tuple[str, str]
) -> None:
    monkeypatch.setenv("SPRINGSHELF_KEY_PASSPHRASE", "seven quiet owls")
    told("update", "key", str(tmp_path / "key.pem"))
    assert b"ENCRYPTED" in (tmp_path / "key.pem").read_bytes()
    assert told("update", "key", str(tmp_path / "key.pem"), code=1)["error"]["code"] == "update.key-exists"
    words = [str(tmp_path / "new"), "--root", str(tmp_path / "key.pem"), "--sign", str(tmp_path / "key.pem")]
    assert told("update", "init", *words)["missing"] == 0
    monkeypatch.setenv("SPRINGSHELF_KEY_PASSPHRASE", "another one")
    assert told("update", "rotate", *words, code=1)["error"]["code"] == "update.key-unreadable"


def test_a_stick_with_the_shelf_brings_the_updates(
    told: Told, updates: Path, installed: Path, default_catalogue: Path, tmp_path: Path
) -> None:
    publish(told, updates)
    told("update", "fetch")
    told("catalogue", "add", str(default_catalogue))
    told("keep", "--all")
    told("stick", str(tmp_path / "stick"))
    assert (tmp_path / "stick" / "updates" / "metadata" / "timestamp.json").is_file()
    assert told("update", "check", "--from", str(tmp_path / "stick"))["available"] == NEWER
