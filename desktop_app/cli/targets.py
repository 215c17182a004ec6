"""Output files that a person names, so that none of their files is replaced by mistake."""

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

    An existing file is replaced only if it has a usual extension of this command's files; at a terminal, only after a
    question. So `--out thesis.docx` never destroys a thesis.
    """

    def __init__(self, *endings: str, folders: bool = False) -> None:
        """Take `endings`, the usual extensions with their dots, and `folders`, whether it may be a folder."""
        super().__init__(path_type=Path, dir_okay=folders)
        self._endings = endings

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The given path, with the intended extension."""
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
    """The path, or if it exists, the first free one with a number."""
    names = (path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, 1000)))
    return next(one for one in names if not one.exists())
