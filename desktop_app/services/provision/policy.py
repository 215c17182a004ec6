"""Reading the administrator's policy. It imports little, because the window waits for it."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.policy import Policy
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.windows_registry import read_key
from desktop_app.interchange.policy_file import MAX_FILE_SIZE, PolicyError, read_policy
from desktop_app.interchange.policy_registry import PLACE, registry_policy
from desktop_app.services.provision.codes import ProvisionCode


def current_policy(path: Path) -> Policy:
    """The policy of this computer: that of the domain's administrator (Windows), else that of the file.

    Raises:
        PolicyError: it exists but is invalid.
    """
    try:
        group = read_key(PLACE)
    except OSError as error:
        raise PolicyError(ProvisionCode.POLICY_UNREADABLE, PLACE, reason=reason_of(error)) from error
    return load_policy(path) if group.is_empty else registry_policy(group)


def load_policy(path: Path) -> Policy:
    """Read the policy from a file; without a file, the policy is empty.

    Raises:
        PolicyError: it exists but is invalid. Nothing personal may be opened then, as it may require protection.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_SIZE + 1)
    except FileNotFoundError:
        return Policy()
    except OSError as error:
        raise PolicyError(ProvisionCode.POLICY_UNREADABLE, str(path), reason=reason_of(error)) from error
    return read_policy(data, str(path))
