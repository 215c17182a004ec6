r"""The administrator's policy in the registry of Windows, where a group policy puts it.

The values below `HKLM\Software\Policies\Springshelf` have the names and the meaning of those in `policy.toml`, the
tables are keys: `home` is a text (REG_SZ), `hidden` a list (REG_MULTI_SZ), `fetching\hours` a text. A form of group
policies can write lists of names and values only, so the catalogues are two such lists: `catalogue\all` and
`catalogue\ask`, each with the name of a catalogue and its address; the first are kept completely.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop_app.domain.fetching import KeepMode
from desktop_app.domain.message import Message
from desktop_app.domain.policy import Policy
from desktop_app.files.windows_registry import RegistryKey, RegistryValue
from desktop_app.interchange.codes import InterchangeCode
from desktop_app.interchange.policy_file import PolicyError, policy_of
from desktop_app.interchange.policy_keys import CATALOGUE, SHAPE

PLACE = r"Software\Policies\Springshelf"
"""The key below HKEY_LOCAL_MACHINE, which only administrators can change."""
KEPT = (KeepMode.ALL.value, KeepMode.ASK.value)
"""The two lists of catalogues."""


def registry_policy(found: RegistryKey) -> Policy:
    """The policy of a key.

    Raises:
        PolicyError: a value is wrong or unknown, so none of it applies.
    """
    read: dict[str, Any] = dict(_values(found, ""))
    for title, key in found.keys.items():
        table = title.lower()
        if table == CATALOGUE:
            read[CATALOGUE] = [one for mode in sorted(key.keys) for one in _catalogues(key.keys[mode], mode)]
            _refuse(key.values, table, KEPT)
        elif table in SHAPE:
            read[table] = dict(_values(key, table))
            _refuse(key.keys, table, SHAPE[table])
        else:
            _refuse((title,), "", filter(None, SHAPE))
    return policy_of(read)


def _refuse(names: Iterable[str], table: str, known: Iterable[str]) -> None:
    """Refuse names that mean nothing, if there are any."""
    for name in names:
        raise _wrong(_path(table, name), InterchangeCode.UNKNOWN_KEY.message(key=name, known=", ".join(known)))


def _values(key: RegistryKey, table: str) -> Iterator[tuple[str, RegistryValue]]:
    """The checked values of a key. Names in the registry are the same in capital and small letters."""
    for title, value in key.values.items():
        name = title.lower()
        known = SHAPE[table].get(name)
        if known is None:
            _refuse((title,), table, SHAPE[table])
        elif not known.fits(value):
            raise _wrong(_path(table, name), InterchangeCode.WRONG_VALUE.message(key=name, shape=known.shape))
        yield name, value


def _catalogues(key: RegistryKey, mode: str) -> Iterator[Mapping[str, RegistryValue]]:
    """The catalogues of one of the two lists."""
    if mode.lower() not in KEPT:
        _refuse((mode,), CATALOGUE, KEPT)
    _refuse(key.keys, _path(CATALOGUE, mode), ())
    known = SHAPE[CATALOGUE]["address"]
    for name, address in key.values.items():
        if not known.fits(address):
            problem = InterchangeCode.WRONG_VALUE.message(key=name, shape=known.shape)
            raise _wrong(_path(CATALOGUE, mode, name), problem)
        yield {"name": name, "address": address, "keep": mode.lower()}


def _path(*parts: str) -> str:
    return "\\".join(part for part in parts if part)


def _wrong(name: str, problem: Message) -> PolicyError:
    return PolicyError(InterchangeCode.POLICY_VALUE_WRONG, f"HKLM\\{PLACE}\\{name}", problem=problem)
