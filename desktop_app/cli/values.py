"""Parameter types beyond click's own: texts, seconds, and amounts that every file and database accepts."""

from __future__ import annotations

import math
from typing import Any

import click

from desktop_app.cli.codes import UsageCode
from desktop_app.cli.usage_errors import LocalizedUsageError

MAX_WAIT = 365 * 24 * 3600.0
"""Seconds. The system's clocks accept no much longer time."""


class Text(click.types.StringParamType):
    """A text. Invalid UTF-8 arrives with lone surrogates (PEP 383), which no file or database accepts."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401, D102 - click's
        text = super().convert(value, param, ctx)
        try:
            text.encode()
        except UnicodeEncodeError as error:
            hint = param.get_error_hint(ctx) if param is not None and ctx is not None else ""
            raise LocalizedUsageError(UsageCode.NOT_TEXT, option=hint) from error
        return text


class Seconds(click.FloatRange):
    """A waiting time."""

    def __init__(self) -> None:
        super().__init__(0, MAX_WAIT)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401, D102 - click's
        number = click.FLOAT.convert(value, param, ctx)
        # No comparison with NaN is true, so that a range does not exclude it.
        return super().convert(-1.0 if math.isnan(number) else number, param, ctx)


AMOUNT = click.IntRange(0, 1_000_000)
"""Minutes, or people."""


def check_texts(command: click.Command) -> None:
    """Check all text parameters of a command and its subcommands when they are parsed."""
    for param in command.params:
        if param.type is click.STRING:
            param.type = Text()
    if isinstance(command, click.Group):
        for one in command.commands.values():
            check_texts(one)
