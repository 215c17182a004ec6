"""`policy.toml`: the administrator's decisions, parsed strictly.

A policy that is only partly understood would protect no one, so any unknown key rejects the complete file, with the
line number.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import time
from typing import Any

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.fetching import AllowedSources, FetchRules, KeepMode, KeepRule
from desktop_app.domain.foreign_toml import parse_toml, toml_reason
from desktop_app.domain.message import Message
from desktop_app.domain.policy import Feature, Policy, PolicyCatalogue, UpdateMode, UpdatePolicy
from desktop_app.interchange.codes import InterchangeCode
from desktop_app.interchange.policy_keys import CATALOGUE, SHAPE, VERSION

MAX_FILE_SIZE = 256 * 1024
HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_.-]+)\s*\]\]?")
KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")


class PolicyError(SpringshelfError):
    """The administrator's policy can't be used; none of it applies."""


def read_policy(data: bytes, name: str) -> Policy:
    """Parse a policy.

    Raises:
        PolicyError: with the number of the invalid line.
    """
    if len(data) > MAX_FILE_SIZE:
        raise PolicyError(InterchangeCode.POLICY_TOO_LARGE, name)
    try:
        text = data.decode("utf-8-sig")
        found = parse_toml(text)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise _wrong(name, line, InterchangeCode.NOT_UTF8.message()) from error
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(InterchangeCode.POLICY_NOT_TOML, name, reason=toml_reason(error)) from error
    _check(found, text, name)
    return policy_of(found)


def _check(found: dict[str, Any], text: str, name: str) -> None:
    if "version" not in found:
        raise _wrong(name, 1, InterchangeCode.VERSION_MISSING.message(version=VERSION))
    for key, value in found.items():
        if key == CATALOGUE:
            if not isinstance(value, list):
                raise _wrong(name, _line(text, key, 0, None), InterchangeCode.DOUBLE_BRACKETS.message())
            for number, one in enumerate(value):
                _check_table(one, key, number, text, name)
                if "address" not in one:
                    raise _wrong(name, _line(text, key, number, None), InterchangeCode.ADDRESS_MISSING.message())
        elif key in SHAPE and isinstance(value, dict):
            _check_table(value, key, 0, text, name)
        else:
            _check_value(key, value, "", 0, text, name)


def _check_table(table: object, title: str, number: int, text: str, name: str) -> None:
    if not isinstance(table, dict):
        raise _wrong(name, _line(text, title, number, None), InterchangeCode.NOT_A_TABLE.message(title=title))
    for key, value in table.items():
        _check_value(key, value, title, number, text, name)


def _check_value(key: str, value: object, title: str, number: int, text: str, name: str) -> None:
    known = SHAPE[title].get(key)
    line = _line(text, title, number, key)
    if known is None:
        raise _wrong(name, line, InterchangeCode.UNKNOWN_KEY.message(key=key, known=", ".join(SHAPE[title])))
    if not known.fits(value):
        raise _wrong(name, line, InterchangeCode.WRONG_VALUE.message(key=key, shape=known.shape))


def _line(text: str, title: str, number: int, key: str | None) -> int:
    """The line of a key in the `number`th table with that title; without a key, the line of the table itself."""
    current, seen = "", {"": 0}
    for line, content in enumerate(text.splitlines(), 1):
        header = HEADER.match(content)
        if header:
            current = header[1]
            seen[current] = seen.get(current, -1) + 1
            if key is None and (current, seen[current]) == (title, number):
                return line
        found = KEY.match(content)
        if key is not None and found and found[1] == key and (current, seen[current]) == (title, number):
            return line
    return 1


def policy_of(found: Mapping[str, Any]) -> Policy:
    """The policy of checked values, by table and key."""
    profiles = found.get("profiles", {})
    return Policy(
        home=found.get("home", ""),
        catalogues=tuple(_catalogue(one) for one in found.get("catalogue", [])),
        fetching=_rules(found["fetching"]) if "fetching" in found else None,
        people_hidden=profiles.get("list") == "hidden",
        passphrase_needed=profiles.get("passphrase") == "needed",
        longest_minutes=profiles.get("lock_after_minutes"),
        backup_folder=profiles.get("backup_folder", ""),
        hidden=frozenset(Feature(one) for one in found.get("hidden", [])),
        updates=_updates(found.get("updates", {})),
    )


def _catalogue(found: dict[str, Any]) -> PolicyCatalogue:
    if found.get("subtopics"):
        rule = KeepRule(KeepMode.SUBTOPICS, tuple(found["subtopics"]))
    else:
        rule = KeepRule(KeepMode(found.get("keep", KeepMode.ASK.value)))
    return PolicyCatalogue(found["address"], found.get("name", ""), rule)


def _rules(found: dict[str, Any]) -> FetchRules:
    begins, ends = (
        (time.fromisoformat(part) for part in found["hours"].split("-")) if "hours" in found else (None, None)
    )
    return FetchRules(
        bytes_per_second=found.get("bytes_per_second", 0),
        begins=begins if "hours" in found else None,
        ends=ends if "hours" in found else None,
        sources=AllowedSources(found.get("sources", AllowedSources.EVERYWHERE.value)),
        most_bytes=found.get("most_megabytes", 0) * 1_000_000,
    )


def _updates(found: dict[str, Any]) -> UpdatePolicy:
    mode = UpdateMode(found.get("mode", UpdateMode.ASK.value))
    return UpdatePolicy(mode, found.get("address", ""), found.get("root", ""))


def _wrong(name: str, line: int, problem: Message) -> PolicyError:
    return PolicyError(InterchangeCode.POLICY_LINE_WRONG, name, line=line, problem=problem)
