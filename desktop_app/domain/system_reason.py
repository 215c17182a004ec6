"""The reason why the operating system refused something, as a message."""

from __future__ import annotations

import errno

from desktop_app.domain.message import Message
from desktop_app.domain.message_code import MessageCode


class SystemCode(MessageCode, prefix="system"):
    """Common failures of files and networks, in the words of the C library."""

    NO_SPACE = ("No space left on device",)
    QUOTA = ("Disk quota exceeded",)
    READ_ONLY = ("Read-only file system",)
    PERMISSION = ("Permission denied",)
    NOT_THERE = ("No such file or directory",)
    EXISTS = ("File exists",)
    NOT_A_FOLDER = ("Not a directory",)
    A_FOLDER = ("Is a directory",)
    NOT_EMPTY = ("Directory not empty",)
    DEVICE = ("Input/output error",)
    DEVICE_GONE = ("No such device",)
    IN_USE = ("Device or resource busy",)
    FILE_TOO_LARGE = ("File too large",)
    NAME_TOO_LONG = ("File name too long",)
    ADDRESS_IN_USE = ("Address already in use",)
    NO_ADDRESS = ("Cannot assign requested address",)
    OTHER = ("{text}",)


_REASONS = {
    errno.ENOSPC: SystemCode.NO_SPACE,
    errno.EDQUOT: SystemCode.QUOTA,
    errno.EROFS: SystemCode.READ_ONLY,
    errno.EACCES: SystemCode.PERMISSION,
    errno.EPERM: SystemCode.PERMISSION,
    errno.ENOENT: SystemCode.NOT_THERE,
    errno.EEXIST: SystemCode.EXISTS,
    errno.ENOTDIR: SystemCode.NOT_A_FOLDER,
    errno.EISDIR: SystemCode.A_FOLDER,
    errno.ENOTEMPTY: SystemCode.NOT_EMPTY,
    errno.EIO: SystemCode.DEVICE,
    errno.ENODEV: SystemCode.DEVICE_GONE,
    errno.ENXIO: SystemCode.DEVICE_GONE,
    errno.ENOTCONN: SystemCode.DEVICE_GONE,  # a volume of FUSE after its process ended
    errno.ESTALE: SystemCode.DEVICE_GONE,  # a folder of another computer that is gone
    errno.EBUSY: SystemCode.IN_USE,
    errno.ETXTBSY: SystemCode.IN_USE,
    errno.EFBIG: SystemCode.FILE_TOO_LARGE,
    errno.ENAMETOOLONG: SystemCode.NAME_TOO_LONG,
    errno.EADDRINUSE: SystemCode.ADDRESS_IN_USE,
    errno.EADDRNOTAVAIL: SystemCode.NO_ADDRESS,
}


WINDOWS_QUOTA = 1295
"""ERROR_DISK_QUOTA_EXCEEDED (Microsoft, System Error Codes), for which Python has no errno."""


def reason_of(error: OSError) -> Message:
    """The reason of an operating system's error; a rare one is given in the system's own words."""
    code = _REASONS.get(error.errno or 0)
    if getattr(error, "winerror", 0) == WINDOWS_QUOTA:
        code = SystemCode.QUOTA
    if code is not None:
        return code.message()
    return SystemCode.OTHER.message(text=error.strerror or str(error) or type(error).__name__)
