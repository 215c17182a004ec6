"""The reason why SQLite refused something, by its result codes (sqlite.org/rescode.html)."""

from __future__ import annotations

from desktop_app.domain.message import Message
from desktop_app.store.codes import ReasonCode

ERROR, NO_ACCESS, BUSY, LOCKED, READ_ONLY, DEVICE, CORRUPT, FULL, CANNOT_OPEN = 1, 3, 5, 6, 8, 10, 11, 13, 14
INTERRUPT, NOT_A_DATABASE = 9, 26
PRIMARY = 0xFF
"""The bits of an extended result code that hold the primary one."""
_REASONS = {
    NO_ACCESS: ReasonCode.NO_ACCESS,
    BUSY: ReasonCode.BUSY,
    LOCKED: ReasonCode.BUSY,
    READ_ONLY: ReasonCode.READ_ONLY,
    DEVICE: ReasonCode.DEVICE,
    CORRUPT: ReasonCode.CORRUPT,
    FULL: ReasonCode.FULL,
    CANNOT_OPEN: ReasonCode.CANNOT_OPEN,
    NOT_A_DATABASE: ReasonCode.NOT_A_DATABASE,
}


def result_code(error: BaseException | None) -> int:
    """The primary result code of an SQLite error, also inside an SQLAlchemy error; 0 if it has none."""
    original = getattr(error, "orig", None) or error
    return int(getattr(original, "sqlite_errorcode", 0) or 0) & PRIMARY


def reason_of_code(code: int) -> Message:
    """The reason for one of the primary result codes above."""
    return _REASONS[code].message()


def database_reason(error: BaseException) -> Message:
    """The reason as a message; a rare one is given in SQLite's own words."""
    code = _REASONS.get(result_code(error))
    if code is not None:
        return code.message()
    return ReasonCode.OTHER.message(text=str(getattr(error, "orig", None) or error))
