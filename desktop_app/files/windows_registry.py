"""Reading the registry of Windows."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

RegistryValue = str | int | list[str] | bytes | None
"""What a value can be, as `winreg` returns it."""


@dataclass(frozen=True, slots=True)
class RegistryKey:
    """A key of the registry, with its values and the keys below it."""

    values: Mapping[str, RegistryValue] = field(default_factory=dict)
    keys: Mapping[str, RegistryKey] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether there is no value in it or below it."""
        return not self.values and all(key.is_empty for key in self.keys.values())


if sys.platform == "win32":
    import winreg

    # A 32-bit Python would see other keys; group policies are written for 64 bits.
    ACCESS = winreg.KEY_READ | winreg.KEY_WOW64_64KEY

    def read_key(path: str, root: str = "HKEY_LOCAL_MACHINE") -> RegistryKey:
        """Read a key with all that is below it; empty if it doesn't exist.

        Raises:
            OSError: it can't be read.
        """
        try:
            opened = winreg.OpenKey(getattr(winreg, root), path, 0, ACCESS)
        except FileNotFoundError:
            return RegistryKey()
        with opened as key:
            key_count, value_count, _ = winreg.QueryInfoKey(key)
            values = [winreg.EnumValue(key, number) for number in range(value_count)]
            names = [winreg.EnumKey(key, number) for number in range(key_count)]
        return RegistryKey(
            {name: value for name, value, _ in values}, {name: read_key(f"{path}\\{name}", root) for name in names}
        )
else:

    def read_key(path: str, root: str = "HKEY_LOCAL_MACHINE") -> RegistryKey:  # noqa: ARG001 - as on Windows
        """Other systems have no registry, so each key is empty."""
        return RegistryKey()
