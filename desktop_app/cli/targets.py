"""Files that a command writes where a person says, so that nothing of theirs is replaced by mistake."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from desktop_app.cli.codes import CliCode
from desktop_app.cli.output import ask_to_confirm
from desktop_app.cli.settings import Settings
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.wording import Wording


class Target(click.Path[Path]):
    """A file to write.

    One that is there is replaced only where it has a usual ending, as a file that this command wrote has; at a
    terminal, only after a question. So `--out thesis.docx` never ends a thesis.
    """

    def __init__(self, *endings: str, folders: bool = False) -> None:
        """`endings` are the usual ones, with their dots; `folders`: it may be a folder, too."""
        super().__init__(path_type=Path, dir_okay=folders)
        self._endings = endings

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path that was given, with the ending that is meant."""
        path = super().convert(value, param, ctx)
        if path.exists() and not path.is_file() and not path.is_dir():
            raise SpringshelfError(CliCode.NO_FILE, str(path))
        if path.is_file():
            if path.suffix.lower() not in self._endings:
                raise SpringshelfError(CliCode.OTHER_FILE_THERE, str(path), endings=", ".join(self._endings))
            if sys.stdin.isatty():
                settings = ctx and ctx.find_object(Settings)
                say = settings.say if settings else Wording()
                ask_to_confirm(say("{path} is there already. Replace it?", path=path))
        return path


def free_name(path: Path) -> Path:
    """The path, or where it is taken the first free one with a number."""
    names = (path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, 1000)))
    return next(one for one in names if not one.exists())
