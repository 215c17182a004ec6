"""Writing bundles of small files into a catalogue's folder, beside the single files (docs/decisions/0019).

Policy: a bundle is an addition. If a member is missing or does not match its hash, or the disk has little room, the
bundle is left out, and readers fetch the single files. Bundles are named by the hashes of their members, and indexes by
their content, so that nothing is written again while the members are the same. A bundle that was damaged is rewritten.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import IO, BinaryIO

from desktop_app.catalogue import terms
from desktop_app.catalogue.bundles import index_document
from desktop_app.catalogue.opds2_write import to_bytes
from desktop_app.domain.bundle import (
    MAX_INDEX_SIZE,
    Bundle,
    BundleContent,
    BundleLink,
    BundleMember,
    cut_members,
)
from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link, Publication
from desktop_app.files.volume import free_bytes, is_no_room
from desktop_app.services.catalogues.content_names import BUNDLES, content_name
from desktop_app.services.catalogues.written_files import WrittenFiles

RESERVE = 256 * 1024 * 1024
"""Bytes that stay free: pages and files are worth more than bundles."""
ABOVE = "../"
"""The beginning of an address in a page or an index that leads to a file of the catalogue."""
MEMBER_OVERHEAD = 256
"""More than an index has for a member beside its address, in bytes."""


class _LeftOutError(Exception):
    """There can't be a bundle: a member is missing or does not match its hash, or there is no room."""


class BundleFiles:
    """Writes bundles.

    Args:
        files: the catalogue's files; those that are to be members exist already.
        control: cancels between two members.
    """

    def __init__(self, files: WrittenFiles, control: Control) -> None:
        self._files = files
        self._control = control

    def of_publications(self, publications: Iterable[Publication]) -> list[BundleLink]:
        """Write the bundles of a page's covers and files, those of each language apart.

        Args:
            publications: those of the page.

        Returns:
            The links to their indexes, relative to the page.
        """
        found: dict[tuple[BundleContent, str], list[Link]] = {}
        for one in publications:
            found.setdefault((BundleContent.FILES, ""), []).extend(one.files)
            found.setdefault((BundleContent.COVERS, ""), []).extend([one.cover] if one.cover else [])
            for edition in one.editions:
                found.setdefault((BundleContent.FILES, edition.language), []).append(edition.file)
                if edition.cover:
                    found.setdefault((BundleContent.COVERS, edition.language), []).append(edition.cover)
        return [
            link
            for (content, language), links in sorted(found.items())
            for link in self._bundles(content, language, links, ABOVE)
        ]

    def of_pages(self, pages: Iterable[Link]) -> list[BundleLink]:
        """Write the bundles of a subtopic's pages.

        Args:
            pages: the links to the pages, relative to the root.

        Returns:
            The links to their indexes, relative to the root.
        """
        links = [Link(f"{ABOVE}{page.href}", page.media_type, page.size, page.sha256) for page in pages]
        return self._bundles(BundleContent.PAGES, "", links, "")

    def _bundles(self, content: BundleContent, language: str, links: Iterable[Link], above: str) -> list[BundleLink]:
        inside = (link for link in links if _is_inside(link.href))
        found = []
        for members in cut_members(inside):
            index = self._bundle(content, members)
            if index is not None:
                size = members[-1].offset + members[-1].size
                index = Link(f"{above}{index.href}", index.media_type, index.size, index.sha256)
                found.append(BundleLink(index, content, len(members), size, language))
        return found

    def _bundle(self, content: BundleContent, members: Sequence[BundleMember]) -> Link | None:
        """Write a bundle and its index, and return the link to the index; None if there can't be one.

        The index is there first, because it tells that the bundle is one of ours; see `remove_unneeded`.
        """
        if sum(len(one.href.encode()) + MEMBER_OVERHEAD for one in members) > MAX_INDEX_SIZE:
            return None
        name = content_name(f"{BUNDLES}/{content}.bundle", _key(members))
        digest = self._digest_of(name, members)
        if digest is not None:
            return self._index(content, name, digest, members)
        if free_bytes(self._files.folder) < RESERVE:
            return None
        try:
            with self._files.create(name) as file:
                return self._index(content, name, self._fill(file, members), members)
        except _LeftOutError:
            return None

    def _index(self, content: BundleContent, name: str, digest: Sha256, members: Sequence[BundleMember]) -> Link:
        bundle = Bundle(PurePosixPath(name).name, members[-1].offset + members[-1].size, digest, tuple(members))
        data = to_bytes(index_document(bundle))
        return self._files.put(content_name(f"{BUNDLES}/{content}.json", data), data, terms.BUNDLE)

    def _fill(self, file: IO[bytes], members: Sequence[BundleMember]) -> Sha256:
        """Write the members, and return the hash of the bundle.

        Only errors of these bytes are those of the bundle: that another file is not on the disk must be told.
        """
        whole = hashlib.sha256()
        for member in members:
            self._control.check(member.href)
            data = self._single(member)
            whole.update(data)
            try:
                file.write(data)
                file.flush()
            except OSError as error:
                if is_no_room(error):  # a quota, which the free space does not show
                    raise _LeftOutError from error
                raise
        return Sha256(whole.hexdigest())

    def _single(self, member: BundleMember) -> bytes:
        """The bytes of the single file that is to be a member."""
        try:
            with (self._files.folder / member.href.removeprefix(ABOVE)).open("rb") as reading:
                data = _member(reading, member)
                if data is None or reading.read(1):
                    raise _LeftOutError
        except OSError as error:
            raise _LeftOutError from error
        return data

    def _digest_of(self, name: str, members: Sequence[BundleMember]) -> Sha256 | None:
        """The hash of the bundle that exists under this name; None if it is missing or damaged."""
        whole = hashlib.sha256()
        try:
            with (self._files.folder / name).open("rb") as file:
                for member in members:
                    self._control.check(member.href)
                    data = _member(file, member)
                    if data is None:
                        return None
                    whole.update(data)
                return None if file.read(1) else Sha256(whole.hexdigest())
        except OSError:
            return None


def _member(file: BinaryIO, member: BundleMember) -> bytes | None:
    """The next bytes of a file, if they are those of a member."""
    data = file.read(member.size)
    return data if sha256(data) == member.sha256 else None


def _key(members: Sequence[BundleMember]) -> bytes:
    """What the bytes of a bundle depend on: the bytes of its members, in their order."""
    return "".join(f"{one.size} {one.sha256}\n" for one in members).encode()


def _is_inside(href: str) -> bool:
    """Whether an address leads to a file in the catalogue's folder."""
    path = PurePosixPath(href.removeprefix(ABOVE))
    return href.startswith(ABOVE) and not path.is_absolute() and ".." not in path.parts and "\0" not in href
