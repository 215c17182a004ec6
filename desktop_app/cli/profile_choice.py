"""Choosing the journal for a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.cli.codes import UsageCode
from desktop_app.cli.output import echo, echo_json
from desktop_app.cli.secrets import Secrets
from desktop_app.cli.usage_errors import LocalizedUsageError

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.domain.profile import Profile
    from desktop_app.services.profiles.open_profile import OpenProfile
    from desktop_app.services.profiles.profiles import Profiles

PASSPHRASE_VARIABLE = "SPRINGSHELF_PASSPHRASE"  # noqa: S105 - a variable's name


def choose(
    profiles: Profiles, name: str | None, secrets: Secrets, *, as_json: bool, hidden: bool = False
) -> OpenProfile:
    """Open the profile of that name, or the only one, and ask for its passphrase.

    With `hidden`, the administrator does not allow listing the names of people.

    Raises:
        UsageError: there are several, and none was chosen.
    """
    every = profiles.all()
    if name is not None:
        return unlock(profiles, profiles.named(name), secrets)
    if len(every) > 1:
        names = [] if hidden else [one.name for one in every]
        if as_json:
            echo_json({"profiles": names})
        if not names:
            raise LocalizedUsageError(UsageCode.WHICH_PROFILE)
        raise LocalizedUsageError(UsageCode.WHICH_PROFILE_OF, names="\n".join(names))
    if not every:
        made = profiles.only()
        made_text = secrets.say("A profile called “default” was made, without a passphrase.")
        advice = secrets.say("“springshelf profile rekey default” gives it one.")
        echo(f"{made_text} {advice}", err=True)
        return made
    return unlock(profiles, every[0], secrets)


def unlock(profiles: Profiles, profile: Profile, secrets: Secrets) -> OpenProfile:
    """Open a profile, with its passphrase if it has one."""
    typed = (
        secrets.ask(secrets.say("Passphrase of {name}", name=profile.name), PASSPHRASE_VARIABLE) if profile.asks else ""
    )
    return profiles.open(profile, typed)
