"""Estimating a passphrase in the background."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.profiles.profile_words import strength_text
from desktop_app.gui.widgets.passphrase_fields import Estimate, Estimated
from desktop_app.services.composition.composer import Composer


def estimator(composer: Composer, tasks: Tasks) -> Estimate:
    """A function that estimates a passphrase with these workers."""

    def ask(passphrase: str, name: str, then: Callable[[Estimated], None]) -> None:
        tasks.run_query(lambda: estimated(passphrase, name), then)

    def estimated(passphrase: str, name: str) -> Estimated:
        found = composer.strength(passphrase, [name])
        return passphrase, found.level, strength_text(found)

    return ask
