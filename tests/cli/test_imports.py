"""What the commands that do little import: that decides how soon they answer."""

import subprocess
import sys
import textwrap
from collections.abc import Iterable

import pytest

from desktop_app.app import main

HEAVY = (
    *("sqlalchemy", "alembic", "cryptography", "keyring", "requests", "urllib3", "http.client", "ssl", "lxml", "tuf"),
    *("reportlab", "PIL", "pikepdf", "fontTools", "icalendar", "zeroconf", "filelock", "Stemmer", "babel", "asyncio"),
    *("PySide6", "desktop_app.gui", "desktop_app.catalogue", "desktop_app.reading", "desktop_app.transfer.source"),
    *("desktop_app.services.fetching", "desktop_app.services.catalogues", "desktop_app.services.exchange"),
)
"""All of these and what is in them."""
CALLS = """
    import sys
    from desktop_app.app import main
    for words in (["--help"], ["shelf"], ["activity", "list"], ["catalogue", "list"], ["queue"], ["profile", "list"]):
        assert main(["--home", sys.argv[1], *words]) == 0
        print(*words, "imported", *sys.modules, file=sys.stderr)
"""


def heavy_among(modules: Iterable[str]) -> set[str]:
    return {one for one in modules if one in HEAVY or one.startswith(tuple(f"{name}." for name in HEAVY))}


@pytest.mark.usefixtures("with_campaign")
def test_commands_that_only_print_a_list_import_no_heavy_library(home: tuple[str, str]) -> None:
    assert main([*home, "activity", "add", "A walk with class 6b"]) == 0
    called = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CALLS), home[1]], check=True, capture_output=True, text=True
    )
    assert "A walk with class 6b" in called.stdout
    assert "shelf imported" in called.stderr
    for line in called.stderr.splitlines():
        words, _, modules = line.partition(" imported ")
        assert not heavy_among(modules.split()), words
