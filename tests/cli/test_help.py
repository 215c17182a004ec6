"""What `--help` tells, what mistyped words are answered with, and how little either of them loads."""

import re
import shlex
import subprocess
import sys
import textwrap
from collections.abc import Iterator

import click
import pytest

from desktop_app.app import composition, main
from desktop_app.cli.commands import SECTIONS
from desktop_app.cli.main import springshelf

HEAVY = ("sqlalchemy", "reportlab", "PySide6", "requests", "cryptography", "desktop_app.composer")
NEEDED_FOR_HELP = (
    *(
        "codes",
        "commands",
        "examples",
        "group",
        "help_texts",
        "main",
        "output",
        "profile_choice",
        "secrets",
        "settings",
    ),
    "usage_errors",
    "values",
)
EVERY_HELP = """
    import sys
    from desktop_app.app import main
    from desktop_app.cli.commands import COMMANDS
    main(["--version"])
    main(["--help"])
    listed = [name for name in sys.modules if name.startswith("desktop_app.cli.")]
    for name in COMMANDS:
        main(["--home", sys.argv[1], name, "--help"])
    print(*listed, file=sys.stderr)
    print(*sys.modules, file=sys.stderr)
"""


def all_commands() -> Iterator[tuple[str, click.Command]]:
    """Each command and subcommand by the words that call it."""
    context = click.Context(springshelf, obj=composition())
    for name in springshelf.list_commands(context):
        command = springshelf.get_command(context, name)
        assert command is not None
        yield name, command
        if isinstance(command, click.Group):
            yield from ((f"{name} {sub}", one) for sub, one in command.commands.items())


ALL = dict(all_commands())


def examples(command: click.Command) -> list[str]:
    """The calls that a command's help shows."""
    lines = (command.epilog or "").splitlines()
    return [line.strip() for line in lines if line.strip().startswith("springshelf")]


def test_the_commands_are_listed_in_sections_with_whole_summaries(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    places = [told.index(f"\n{title}:\n") for title in SECTIONS]
    assert places == sorted(places)
    for commands in SECTIONS.values():
        for one in commands:
            assert re.search(rf"^  {one.name} +{re.escape(one.summary)}$", told, re.MULTILINE)
    assert "Examples:" in told


def test_the_list_says_of_each_command_what_the_command_says_itself() -> None:
    for commands in SECTIONS.values():
        for one in commands:
            assert ALL[one.name].name == one.name
            assert ALL[one.name].get_short_help_str(limit=200) == one.summary


def test_the_summary_of_each_subcommand_fits_into_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    for name, group in ALL.items():
        if isinstance(group, click.Group):
            assert main([name, "--help"]) == 0
            listed = capsys.readouterr().out.partition("Commands:")[2]
            assert "..." not in listed, name


def test_each_example_can_be_called_as_it_stands() -> None:
    shown = [line for command in (springshelf, *ALL.values()) for line in examples(command)]
    assert len(shown) > 20
    everywhere = {option for one in springshelf.params for option in one.opts}
    for line in shown:
        words = shlex.split(line)[1:]
        name = next(name for count in (2, 1) if (name := " ".join(words[:count])) in ALL)
        known = {option for one in ALL[name].params for option in (*one.opts, *one.secondary_opts)} | everywhere
        assert {word for word in words if word.startswith("--")} <= known, line


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["shelv"], "'shelf'"),
        (["catalog", "list"], "'catalogue'"),
        (["catalogue", "ad"], "'add'"),
        (["portfolio", "freze"], "'freeze'"),
        (["--jsn", "shelf"], "'--json'"),
        (["shelf", "--subtopik", "ai"], "'--subtopic'"),
        (["shelf", "--jsn"], "'--json'"),
        (["journal", "list", "--profil", "Anna"], "'--profile'"),
    ],
)
def test_a_mistyped_word_is_answered_with_the_one_that_was_meant(
    words: list[str], meant: str, home: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*home, *words]) == 2
    told = capsys.readouterr().err
    assert "Did you mean" in told
    assert meant in told


def test_help_and_version_load_nothing_heavy_and_no_command(home: tuple[str, str]) -> None:
    code = textwrap.dedent(EVERY_HELP)
    done = subprocess.run([sys.executable, "-c", code, home[1]], capture_output=True, text=True, check=True)
    listed, loaded = (set(line.split()) for line in done.stderr.splitlines())
    assert listed == {f"desktop_app.cli.{name}" for name in NEEDED_FOR_HELP}
    assert not loaded & set(HEAVY)


def test_listing_the_shelf_imports_no_maker_of_documents(home: tuple[str, str]) -> None:
    code = f"""
import sys
from desktop_app.app import main
assert main(["--home", {home[1]!r}, "shelf"]) == 0
print(sorted({{"reportlab", "PIL", "PySide6", "zeroconf"}} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
