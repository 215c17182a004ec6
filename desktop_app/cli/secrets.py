"""Passphrases for the command line: typed without echo, from the environment or from a file descriptor.

They never come from the command line itself, which everyone on the computer can see, and which shells store in
histories.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cached_property

import click

from desktop_app.cli.codes import UsageCode
from desktop_app.cli.usage_errors import LocalizedUsageError
from desktop_app.domain.wording import Wording


class Secrets:
    """The secrets of one call.

    Args:
        descriptor: a file descriptor; it has one secret per line, in the order of the questions.
        say: texts in the person's language.
    """

    def __init__(self, descriptor: int | None, say: Wording | None = None) -> None:
        self.say = say or Wording()
        self._descriptor = descriptor
        self._told: dict[str, str] = {}

    @cached_property
    def _lines(self) -> Iterator[str]:
        try:
            with os.fdopen(self._descriptor or 0, encoding="utf-8") as file:
                return iter(file.read().splitlines())
        except OSError as error:
            raise LocalizedUsageError(UsageCode.DESCRIPTOR_NOT_OPEN, descriptor=self._descriptor or 0) from error

    def are_given(self, variable: str) -> bool:
        """Whether a secret was given by the descriptor or in the environment, so that no one has to be asked."""
        return self._descriptor is not None or variable in os.environ

    def ask(self, prompt: str, variable: str, *, twice: bool = False) -> str:
        """A secret from the descriptor, or else from the environment, or else typed; the same question is asked once.

        Args:
            prompt: the question.
            variable: the environment variable that may contain it.
            twice: whether a person types it twice, because a mistake could not be undone.

        Raises:
            UsageError: there is no terminal, and no secret was given.
        """
        if prompt not in self._told:
            self._told[prompt] = self._asked(prompt, variable, twice=twice)
        return self._told[prompt]

    def _asked(self, prompt: str, variable: str, *, twice: bool) -> str:
        if self._descriptor is not None:
            line = next(self._lines, None)
            if line is None:
                raise LocalizedUsageError(UsageCode.LINE_MISSING, descriptor=self._descriptor, prompt=prompt)
            return line
        if variable in os.environ:
            return os.environ[variable]
        if not sys.stdin.isatty():
            raise LocalizedUsageError(UsageCode.SECRET_MISSING, prompt=prompt, variable=variable)
        return str(click.prompt(prompt, hide_input=True, confirmation_prompt=twice))
