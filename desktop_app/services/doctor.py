"""The doctor: looks whether everything that the program needs is in order, and says what to do where it is not."""

from __future__ import annotations

import platform
import ssl
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.profile import Profile
from desktop_app.services.profile_folder import JOURNAL, read_keys
from desktop_app.services.profiles import Profiles
from desktop_app.services.workplace import Workplace
from desktop_app.store.database import DatabaseFile, is_whole, open_database
from desktop_app.transfer.volume import free_bytes

ENOUGH_SPACE = 500 * 1024 * 1024
OLDEST_PYTHON = (3, 11)


class Verdict(StrEnum):
    """How a check came out."""

    GOOD = "good"
    CARE = "care"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found, and what to do where it is not good."""

    name: str
    verdict: Verdict
    found: str
    advice: str = ""


Check = Callable[[], Finding]


def examine(workplace: Workplace, others: Iterable[Check] = ()) -> tuple[Finding, ...]:
    """Run all checks; `others` are those that need what services may not know, such as Qt."""
    own: list[Check] = [
        _python,
        lambda: _space(workplace),
        lambda: _database("Shelf", lambda: workplace.shelf_file),
        *_journals(workplace.profiles),
        _fonts,
        _certificates,
    ]
    return tuple(check() for check in (*own, *others))


def _journals(profiles: Profiles) -> list[Check]:
    every = profiles.all()
    if not every:
        return [lambda: Finding("Journal", Verdict.GOOD, "nobody has written one here yet")]
    if len(every) == 1:
        return [lambda: _journal("Journal", profiles, every[0])]
    return [lambda one=one: _journal(f"Journal of {one.name}", profiles, one) for one in every]  # type: ignore[misc]


def _journal(name: str, profiles: Profiles, profile: Profile) -> Finding:
    """One that is sealed is only looked at from outside."""
    path = profile.folder / JOURNAL
    if not profile.asks:
        return _database(name, lambda: profiles.open(profile).journal_file)
    try:
        read_keys(profile.folder)
    except SpringshelfError as error:
        return Finding(name, Verdict.BAD, f"{error.what}: {error.subject}", error.advice)
    return Finding(name, Verdict.GOOD, f"{path} is sealed, and opens with its passphrase")


def _python() -> Finding:
    found = f"Python {platform.python_version()} on {platform.system()} {platform.release()}"
    if sys.version_info < OLDEST_PYTHON:
        return Finding("Python", Verdict.BAD, found, "Install Python 3.11 or later.")
    return Finding("Python", Verdict.GOOD, found)


def _space(workplace: Workplace) -> Finding:
    free = free_bytes(workplace.home)
    found = f"{free // 1_000_000:,} MB free where {workplace.home} lies"
    if free < ENOUGH_SPACE:
        return Finding("Free space", Verdict.CARE, found, "Make room before you keep more materials.")
    return Finding("Free space", Verdict.GOOD, found)


def _database(name: str, file: Callable[[], DatabaseFile]) -> Finding:
    try:
        opened = file()
        engine = open_database(opened)
        whole = is_whole(engine)
        engine.dispose()
    except SpringshelfError as error:
        return Finding(name, Verdict.BAD, f"{error.what}: {error.subject}", error.advice)
    if not whole:
        return Finding(name, Verdict.BAD, f"{opened.path} is damaged", "Bring back the newest .backup beside it.")
    return Finding(name, Verdict.GOOD, f"{opened.path} opens and is whole")


def _fonts() -> Finding:
    from desktop_app.typesetting.fonts import Cut, font_bytes  # noqa: PLC0415 - one check needs it

    try:
        size = sum(len(font_bytes(cut)) for cut in Cut)
    except (ImportError, KeyError, OSError) as error:
        return Finding("Fonts", Verdict.BAD, f"FiraGO is not there ({error})", "Install the program again.")
    return Finding("Fonts", Verdict.GOOD, f"FiraGO in {len(Cut)} cuts, {size // 1000} kB")


def _certificates() -> Finding:
    import truststore  # noqa: PLC0415 - one check needs it

    try:
        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except (ssl.SSLError, OSError) as error:
        return Finding(
            "Certificates", Verdict.CARE, f"The system's can't be used ({error})", "Catalogues on https: fail."
        )
    paths = ssl.get_default_verify_paths()
    there = bool(paths.cafile or paths.capath) or not sys.platform.startswith("linux")
    if not there:
        return Finding("Certificates", Verdict.CARE, "The system has none", "Install the package ca-certificates.")
    return Finding("Certificates", Verdict.GOOD, "the system's are used")
