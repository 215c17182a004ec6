"""Reading bundles from a source: the index, and the members as they arrive.

Policy: nothing of a bundle is trusted. The index has the size and the hash that a page states. Of the bundle, no more
bytes are read than the index names, and each member is compared with its hash before anybody gets it. So the hash of
the whole bundle adds nothing, and parts of it can be used.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from desktop_app.domain.bundle import Bundle, BundleMember
from desktop_app.domain.bundle_parts import BundlePart
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import CutOffError, MismatchError, TemporaryError, TransferError
from desktop_app.transfer.source import (
    FROM_START,
    ByteSource,
    ResponseBody,
    ResumePoint,
    SmallFileSource,
    chunks_in_time,
)

MISMATCHES = 3
"""After so many members with other bytes than stated, the rest of a bundle is not read."""
Received = Callable[[int], None]
"""Called with the number of bytes of each received piece. May wait, to slow the download down."""


def fetch_checked(source: ByteSource, link: Link, control: Control, received: Received) -> bytes:
    """Read a small document whose size and hash are known, such as the index of a bundle.

    Args:
        source: reads the bytes.
        link: its address, size and hash.
        control: cancels between two pieces.
        received: called for each piece.

    Raises:
        TransferError: it can't be read in time, or is another one than the link states.
        CancelledError: the person cancelled it.
    """
    data = bytearray()
    began = time.monotonic()
    with _opened(source, link.href, FROM_START) as body:
        for chunk in chunks_in_time(body, link.href, began):
            control.check(link.href)
            received(len(chunk))
            data += chunk
            if len(data) > (link.size or 0):
                break
    if sha256(bytes(data)) != link.sha256:
        raise MismatchError(TransferCode.FILE_DIFFERS, link.href)
    return bytes(data)


def fetch_part(
    source: ByteSource, bundle: Bundle, part: BundlePart, control: Control, received: Received
) -> Iterator[tuple[BundleMember, bytes | None]]:
    """The same as `fetch_members`; where the line breaks, it goes on after the last member, while more arrives."""
    left = part
    while left:
        reached = -1
        try:
            for member, data in fetch_members(source, bundle, left, control, received):
                yield member, data
                reached = member.offset
        except TemporaryError:
            if reached < left[0].offset:
                raise
        left = [one for one in left if one.offset > reached]


def fetch_members(
    source: ByteSource, bundle: Bundle, part: BundlePart, control: Control, received: Received
) -> Iterator[tuple[BundleMember, bytes | None]]:
    """The members of a part of a bundle with their bytes, as they arrive; None in place of wrong bytes.

    Where the server can't send parts, the members before it come, too, if they are no more than the part.

    Args:
        source: reads the bytes.
        bundle: the bundle.
        part: the members, which lie one after the other.
        control: cancels between two pieces.
        received: called for each piece.

    Raises:
        TransferError: the bundle can't be read in time, is cut off, or differs from its index.
        CancelledError: the person cancelled it.
    """
    start, stop = part[0].offset, part[-1].offset + part[-1].size
    place = FROM_START if (start, stop) == (0, bundle.size) else ResumePoint(start, checked=True, stop=stop)
    with _opened(source, bundle.href, place) as body:
        if body.offset == 0 and start <= stop - start:
            part = [one for one in bundle.members if one.offset < stop]
        elif body.offset != start:
            raise MismatchError(TransferCode.CAN_NOT_RESUME, bundle.href)
        if body.total not in {None, bundle.size}:
            raise MismatchError(TransferCode.FILE_DIFFERS, bundle.href)
        yield from _split(body, part, bundle.href, control, received)


def _split(
    body: ResponseBody, part: BundlePart, href: str, control: Control, received: Received
) -> Iterator[tuple[BundleMember, bytes | None]]:
    data = bytearray()
    number = wrong = 0
    for chunk in chunks_in_time(body, href, time.monotonic()):
        control.check(href)
        received(len(chunk))
        data += chunk
        begin = 0
        while number < len(part) and begin + part[number].size <= len(data):
            member = part[number]
            with memoryview(data) as view:
                found = bytes(view[begin : begin + member.size])
            begin += member.size
            number += 1
            right = sha256(found) == member.sha256
            wrong += not right
            yield member, found if right else None
            if wrong == MISMATCHES:
                raise MismatchError(TransferCode.FILE_DIFFERS, href)
        if number == len(part):
            return
        del data[:begin]
    raise CutOffError(TransferCode.FILE_CUT_OFF, href)


@contextmanager
def _opened(source: ByteSource, href: str, place: ResumePoint) -> Iterator[ResponseBody]:
    """Open an address over a kept connection if the source has such, else like any file."""
    if place is FROM_START and isinstance(source, SmallFileSource) and source.takes(href):
        with closing(source.bodies([href], ahead=False)) as bodies:  # type: ignore[type-var]  # as in small_files_job
            body = next(iter(bodies))
            if isinstance(body, TransferError):
                raise body
            if body is not None:
                yield body
                return
    with source.open(href, place) as body:
        yield body
