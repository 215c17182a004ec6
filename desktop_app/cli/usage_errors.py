"""Usage errors: click's exceptions with a message that is translated when it is shown."""

from __future__ import annotations

import click

from desktop_app.cli.codes import UsageCode
from desktop_app.domain.message import Parameter
from desktop_app.domain.message_texts import MessageTexts


class LocalizedUsageError(click.UsageError):
    """A call that can't be carried out as written."""

    def __init__(self, code: UsageCode, **parameters: Parameter) -> None:
        self.said = code.message("", **parameters)
        super().__init__(MessageTexts().sentence(self.said))


class LocalizedValueError(click.BadParameter):
    """An invalid value of an option."""

    def __init__(self, option: str, code: UsageCode, **parameters: Parameter) -> None:
        self.said = code.message("", **parameters)
        super().__init__(MessageTexts().sentence(self.said), param_hint=option)


def wrong_call_in(error: click.ClickException, texts: MessageTexts) -> click.ClickException:
    """The same error with its message in a language; click translates its own."""
    if isinstance(error, LocalizedUsageError):
        return click.UsageError(texts.sentence(error.said), error.ctx)
    if isinstance(error, LocalizedValueError):
        return click.BadParameter(texts.sentence(error.said), error.ctx, error.param, error.param_hint)
    return error
