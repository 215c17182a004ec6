"""Estimating a passphrase behind the window."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.gui.base.desk import Desk
from desktop_app.gui.profiles.profile_words import strength_text
from desktop_app.gui.widgets.passphrase_fields import Estimate, Estimated


def estimator(desk: Desk) -> Estimate:
    """What estimates a passphrase with these workers."""

    def ask(passphrase: str, name: str, then: Callable[[Estimated], None]) -> None:
        desk.tasks.quick(lambda: _estimated(passphrase, name), then)

    return ask


def _estimated(passphrase: str, name: str) -> Estimated:
    from desktop_app.services.profiles.strength import strength  # noqa: PLC0415 - its lists of words take a moment to load

    found = strength(passphrase, [name])
    return passphrase, found.level, strength_text(found)
