"""Installing the administrator's policy, and applying it automatically."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.message import Message
from desktop_app.domain.policy import Policy, PolicyCatalogue
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
    """The result for one catalogue of the policy; `error` is None if it is on the shelf."""

    address: str
    name: str
    new: bool
    error: Message | None = None


def put_policy(source: Path, target: Path) -> Policy:
    """Check a policy and install it on this computer; an invalid policy changes nothing.

    Raises:
        PolicyError: it is invalid, or can't be written.
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
    """Apply the policy's rules and catalogues to this computer; failures are retried at the next start."""
    control = control or Control()
    if policy.fetching is not None and downloads.rules() != policy.fetching:
        downloads.change_rules(policy.fetching)
    known = {one.address: one for one in catalogues.all()}
    done = []
    for one in policy.catalogues:
        control.check()
        try:
            done.append(_carry_out_one(one, known, catalogues, control))
        except CancelledError:
            raise
        except SpringshelfError as error:
            done.append(ProvisionResult(one.address, one.name, new=False, error=error.message))
    return tuple(done)


def _carry_out_one(
    wanted: PolicyCatalogue, known: Mapping[str, Catalogue], catalogues: Catalogues, control: Control
) -> ProvisionResult:
    """Add a catalogue, or change the rule of a known one.

    Raises:
        SpringshelfError: its address is wrong, or it can't be read.
    """
    there = known.get(as_address(wanted.address))
    if there is None:
        added, _ = catalogues.add(wanted.address, control, name=wanted.name, rule=wanted.rule)
        return ProvisionResult(wanted.address, added.name, new=True)
    if there.rule != wanted.rule:
        catalogues.change_rule(there.id, wanted.rule)
    return ProvisionResult(wanted.address, there.name, new=False)
