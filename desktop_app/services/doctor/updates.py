"""The checks of updates: how the program was installed, whether its keys are good, and whether an update is here.

They use no network and write nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Message
from desktop_app.domain.policy import UpdateMode
from desktop_app.domain.updates import is_newer, version_key
from desktop_app.services.doctor.checks import Check, Finding, Verdict
from desktop_app.services.doctor.codes import CheckName, DoctorCode

if TYPE_CHECKING:  # the libraries of updates and databases may be missing
    from desktop_app.services.home.home import Home
    from desktop_app.services.updates.running import ThisProgram
    from desktop_app.updating.known_state import KnownState


@dataclass(frozen=True, slots=True)
class _Looked:
    """What the checks look at.

    Args:
        program: how the program was installed.
        home: the home with the updates.
        resources: the program's resources.
        now: the time of this computer.
    """

    program: ThisProgram
    home: Home
    resources: Path
    now: datetime


def update_checks(
    find_program: Callable[[], ThisProgram], find_home: Callable[[], Home], resources: Path, now: datetime
) -> tuple[Check, ...]:
    """The checks of updates.

    Args:
        find_program: tells how the program was installed.
        find_home: names the home.
        resources: the program's resources.
        now: the time of this computer.
    """
    return (
        Check(CheckName.INSTALLATION, lambda: [installation(find_program(), Path(sys.executable))]),
        Check(CheckName.UPDATES, lambda: _updates(_Looked(find_program(), find_home(), resources, now))),
    )


def installation(program: ThisProgram, executable: Path) -> Finding:
    """Where the program was installed from."""
    if program.installation is not None:
        said = DoctorCode.SIDE_BY_SIDE.message(version=program.version, file=str(program.installation.base))
    elif program.package is not None:
        said = DoctorCode.FROM_PACKAGE.message(version=program.version, kind=f".{program.package}")
    else:
        said = DoctorCode.NOT_UPDATED_HERE.message(version=program.version, file=str(executable))
    return Finding(CheckName.INSTALLATION.message(), Verdict.GOOD, said)


def _updates(looked: _Looked) -> Iterator[Finding]:
    from desktop_app.services.updates.folders import root_file, trust_folder
    from desktop_app.services.updates.updates import read_root
    from desktop_app.updating.known_state import known_state

    policy = looked.home.policy.updates
    if looked.program.kind is None:
        return
    if policy.mode is UpdateMode.OFF:
        yield Finding(CheckName.UPDATES.message(), Verdict.GOOD, DoctorCode.UPDATES_OFF.message())
        return
    keys = CheckName.UPDATE_KEYS.message()
    try:
        root = read_root(root_file(policy, looked.resources))
        known = known_state(trust_folder(looked.home.shelf_folder), root) if root is not None else None
    except SpringshelfError as error:
        yield Finding(keys, Verdict.CARE, error.message)
        return
    if known is None:
        yield Finding(keys, Verdict.CARE, DoctorCode.NO_UPDATE_KEYS.message())
        return
    yield _keys(known, looked.now)
    yield Finding(CheckName.UPDATES.message(), Verdict.GOOD, _newest(looked, known))


def _keys(known: KnownState, now: datetime) -> Finding:
    is_valid = known.valid_until > now
    code = DoctorCode.UPDATE_KEYS_GOOD if is_valid else DoctorCode.UPDATE_KEYS_OLD
    said = code.message(number=known.list_number, until=f"{known.valid_until:%Y-%m-%d}")
    return Finding(CheckName.UPDATE_KEYS.message(), Verdict.GOOD if is_valid else Verdict.CARE, said)


def _newest(looked: _Looked, known: KnownState) -> Message:
    """The newest version that is ready, or that the last look for updates found."""
    from desktop_app.services.updates.folders import package_folder

    program = looked.program
    if program.installation is not None and (ready := program.installation.ready()):
        return DoctorCode.UPDATE_READY.message(version=ready)
    newer = [
        one
        for one in known.releases
        if (one.platform, one.kind) == (program.platform, program.kind) and is_newer(one.version, program.version)
    ]
    newest = max(newer, key=lambda one: version_key(one.version), default=None)
    if newest is None:
        return DoctorCode.NO_UPDATE.message()
    is_here = newest.kind.is_package and (package_folder(looked.home.shelf_folder) / newest.target).is_file()
    code = DoctorCode.PACKAGE_READY if is_here else DoctorCode.UPDATE_KNOWN
    return code.message(version=newest.version)
