"""Logins that a script gives to the program, for computers without a keyring.

One login a line: the catalogue's address, the name and the password, separated by spaces. The password is the rest of
the line, and may contain spaces. Empty lines and lines that begin with `#` are skipped.
"""

from __future__ import annotations

from desktop_app.transfer.access import Login, origin_of
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import RefusedError

PARTS = 3


def read_logins(text: str) -> dict[str, Login]:
    """The logins by origin.

    Raises:
        RefusedError: a line is no login; the error names its number, never its text.
    """
    found = {}
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        parts = line.strip().split(maxsplit=PARTS - 1)
        try:
            is_login = len(parts) == PARTS and parts[0].startswith(("http://", "https://"))
            origin = origin_of(parts[0]) if is_login else ""
        except ValueError:
            origin = ""
        if not origin:
            raise RefusedError(TransferCode.NOT_A_LOGIN, line=number)
        found[origin] = Login(parts[1], parts[2])
    return found
