"""The administrator's policy, put where the computer looks for it and carried out without a click."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Message
from desktop_app.domain.policy import Policy
from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_file import write_atomically
from desktop_app.interchange.policy_file import PolicyError
from desktop_app.services.catalogues.catalogues import Catalogues, as_address
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.provision.codes import ProvisionCode
from desktop_app.services.provision.policy import load_policy

FILE = "policy.toml"


@dataclass(frozen=True, slots=True)
class ProvisionResult:
    """What was done for one catalogue of the policy; `error` is None where it is on the shelf."""

    address: str
    name: str
    new: bool
    error: Message | None = None


def put_policy(source: Path, target: Path) -> Policy:
    """Check a policy, and put it where this computer looks for it; a broken one changes nothing.

    Raises:
        PolicyError: it can't be used, or not be written there.
    """
    if not source.exists():
        raise PolicyError(ProvisionCode.NO_SUCH_POLICY, str(source))
    policy = load_policy(source)
    try:
        write_atomically(target, source.read_bytes(), public=True)
    except OSError as error:
        raise PolicyError(ProvisionCode.POLICY_NOT_WRITTEN, str(target), reason=reason_of(error)) from error
    return policy


def carry_out(
    policy: Policy, downloads: Downloads, catalogues: Catalogues, control: Control | None = None
) -> tuple[ProvisionResult, ...]:
    """Have the policy's rules and catalogues on this computer; what can't be had now is tried at the next start."""
    control = control or Control()
    if policy.fetching is not None and downloads.rules() != policy.fetching:
        downloads.change_rules(policy.fetching)
    known = {one.address: one for one in catalogues.all()}
    done = []
    for one in policy.catalogues:
        control.check()
        there = known.get(as_address(one.address))
        if there is not None:
            if there.rule != one.rule:
                catalogues.change_rule(there.id, one.rule)
            done.append(ProvisionResult(one.address, there.name, new=False))
            continue
        try:
            added, _ = catalogues.add(one.address, control, name=one.name, rule=one.rule)
            done.append(ProvisionResult(one.address, added.name, new=True))
        except SpringshelfError as error:
            done.append(ProvisionResult(one.address, one.name, new=False, error=error.message))
    return tuple(done)
