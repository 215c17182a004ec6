"""The administrator's policy, found where the computer keeps such things. Light: the window waits for it."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.policy import Policy
from desktop_app.domain.system_reason import reason_of
from desktop_app.interchange.policy_file import MAX_FILE_SIZE, PolicyError, read_policy
from desktop_app.services.provision.codes import ProvisionCode


def load_policy(path: Path) -> Policy:
    """The policy in a file; where there is none, everything is left to the people.

    Raises:
        PolicyError: it is there and can't be used. Nothing personal is opened then: it may ask for protection.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_SIZE + 1)
    except FileNotFoundError:
        return Policy()
    except OSError as error:
        raise PolicyError(ProvisionCode.POLICY_UNREADABLE, str(path), reason=reason_of(error)) from error
    return read_policy(data, str(path))
