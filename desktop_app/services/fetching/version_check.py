"""Whether a kept file is still what its server has at its address.

It is requested with the validators of the kept version (RFC 9110, section 13.1); only the header of the answer is read.
"""

from __future__ import annotations

from desktop_app.store.kept_files import UNRELIABLE, KeptVersion
from desktop_app.transfer.source import FROM_START, NO_VALIDATORS, ByteSource, ResponseBody, Validators


def ask_version(source: ByteSource, kept: KeptVersion) -> tuple[bool, Validators]:
    """Ask about a kept file; returns whether it is the same, and what the server calls its version.

    Raises:
        TransferError: the server does not answer, or refuses.
    """
    known = NO_VALIDATORS if kept.etag == UNRELIABLE else Validators(kept.etag, kept.modified)
    with source.open(kept.href, FROM_START, known) as body:
        return _is_same(kept, body), body.known


def _is_same(kept: KeptVersion, body: ResponseBody) -> bool:
    """Whether an answer is about the kept version: by tag, else by time and size, else by size."""
    if body.unchanged:
        return True
    same_size = body.total is None or body.total == kept.size
    if kept.etag == UNRELIABLE:
        return same_size
    if kept.etag and kept.etag == body.known.etag:
        return True
    if kept.modified and body.known.modified:
        return kept.modified == body.known.modified and same_size
    # Without a time, a new tag is a new version, unless none was known of the kept one.
    return same_size and not (kept.etag and body.known.etag)
