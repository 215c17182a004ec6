"""The package of an EPUB (W3C EPUB 3.3, section 5; EPUB 2; OEB 1): what it lists, and in which order it is read.

Elements are known by their names alone: some books leave out the namespace, and those of OEB have none.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from itertools import islice

from desktop_app.domain.foreign_size import xml_parts
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.epub_archive import MAX_ENTRIES, EpubArchive, resolved
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.font_obfuscation import ALGORITHMS
from desktop_app.reading.markup import Element, attribute_of, name_of, xml_tree
from desktop_app.reading.media_types import media_type_of

CONTAINER = "META-INF/container.xml"
ENCRYPTION = "META-INF/encryption.xml"
NCX_TYPE = "application/x-dtbncx+xml"
MAX_PARTS = 1_000_000
"""Elements and attributes of one document."""


@dataclass(frozen=True, slots=True)
class Package:
    """What a package document says.

    `types` has the media type of each listed entry; `spine` the entries in reading order, with those `aside` that are
    not part of the linear order; `navigations` and `ncxs` the documents that may hold the table of contents, the
    likeliest first; `identifier` is the book's, as fonts need it; `scripted` has the pages with
    scripts (EPUB 3.3, D.6.6).
    """

    types: dict[str, str]
    spine: tuple[str, ...]
    aside: frozenset[str]
    navigations: tuple[str, ...]
    ncxs: tuple[str, ...]
    identifier: str
    fixed: bool
    right_to_left: bool
    scripted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Item:
    entry: str
    media_type: str
    properties: frozenset[str]


def read_xml(archive: EpubArchive, path: str) -> Element:
    """The root of a document in the archive.

    Raises:
        ReadingError: it is not there, no XML, or too much of it.
    """
    data = archive.read(path)
    if xml_parts(data) > MAX_PARTS:
        raise archive.damaged()
    return xml_tree(data, archive.damaged().message.subject)


def read_package(archive: EpubArchive) -> Package:
    """Find the package document of a book, and read it.

    Raises:
        ReadingError: there is none, or nothing to read in it.
    """
    for path in package_paths(archive):
        try:
            package = _package(archive, path)
        except ReadingError:
            continue
        if package.spine:
            return package
    raise archive.damaged()


def package_paths(archive: EpubArchive) -> list[str]:
    """The package document that the container names, then those that are in the archive."""
    named: list[str] = []
    try:
        container = read_xml(archive, CONTAINER)
        named = [attribute_of(one, "full-path") for one in container.iter() if name_of(one) == "rootfile"]
    except ReadingError:
        pass  # some books have none, and others a damaged one
    found = [archive.locate(one) or archive.locate(resolved(one, "")) for one in named]
    others = sorted((one for one in archive.names if one.lower().endswith(".opf")), key=lambda one: one.count("/"))
    return list(dict.fromkeys([one for one in found if one] + others))


def _package(archive: EpubArchive, path: str) -> Package:
    document = read_xml(archive, path)
    base = posixpath.dirname(path)
    items: dict[str, _Item] = {}
    spine: Element | None = None
    references: list[str] = []
    aside: set[str] = set()
    fixed, identifiers = False, {}
    for element in document.iter():
        match name_of(element):
            case "item":
                items.setdefault(element.get("id", f"/{len(items)}"), _item(archive, element, base))
            case "spine" if spine is None:
                spine = element
            case "itemref":
                references.append(element.get("idref", ""))
                if element.get("linear", "").strip() == "no":
                    aside.add(references[-1])
            case "identifier":
                identifiers[element.get("id", "")] = "".join(element.itertext())
            case "meta" if element.get("property") == "rendition:layout":
                fixed = fixed or (element.text or "").strip() == "pre-paginated"
    order = [items[one].entry for one in references if one in items]
    pages = [one for one in items.values() if "html" in one.media_type]
    if not order:  # without a reading order, the order of the list is the best guess
        order = [one.entry for one in pages if "nav" not in one.properties]
    toc = items.get(spine.get("toc") or "") if spine is not None else None
    listed = [one.entry for one in items.values() if one.media_type == NCX_TYPE or one.entry.lower().endswith(".ncx")]
    navs = [one.entry for one in pages if "nav" in one.properties]
    likely = [one.entry for one in pages if posixpath.basename(one.entry).lower().startswith(("nav", "toc"))]
    return Package(
        types={one.entry: one.media_type for one in items.values()},
        spine=tuple(islice(dict.fromkeys(order), MAX_ENTRIES)),
        navigations=tuple(dict.fromkeys(navs + likely)),
        ncxs=tuple(dict.fromkeys(([toc.entry] if toc and toc.entry in listed else []) + listed)),
        identifier=identifiers.get(document.get("unique-identifier", ""), ""),
        aside=frozenset(items[one].entry for one in aside if one in items),
        fixed=fixed,
        right_to_left=spine is not None and spine.get("page-progression-direction") == "rtl",
        scripted=frozenset(one.entry for one in items.values() if "scripted" in one.properties),
    )


def _item(archive: EpubArchive, element: Element, base: str) -> _Item:
    entry = entry_of(archive, element.get("href", ""), base)[0]
    media_type = media_type_of(element.get("media-type", ""), entry)
    return _Item(entry, media_type, frozenset(element.get("properties", "").split()))


def entry_of(archive: EpubArchive, href: str, base: str) -> tuple[str, str]:
    """The entry that a reference leads to, and its fragment.

    A `#` may belong to the entry's name. An entry that is not in the archive keeps the name that it should have; what
    leads out of the archive becomes one that nothing has.
    """
    path, _, fragment = href.partition("#")
    for whole, rest in ((path, fragment), (href, "")):
        bare = whole.strip().lstrip("/\\")  # some take the package's folder for the root, others the archive's
        found = next(
            filter(None, map(archive.locate, (resolved(whole, base), resolved(bare, ""), resolved(bare, base)))), None
        )
        if found is not None and whole:
            return found, rest
    missing = resolved(path, base) if not path.startswith("/") else ""
    return ("" if missing.startswith("..") else missing), fragment


def locked_entries(archive: EpubArchive) -> dict[str, str]:
    """The entries that are obfuscated or encrypted, each with its algorithm (EPUB 3.3, 4.2.6.3.2 and 4.4)."""
    if archive.locate(ENCRYPTION) is None:
        return {}
    found: dict[str, str] = {}
    for data in read_xml(archive, ENCRYPTION).iter():
        if name_of(data) != "encrypteddata":
            continue
        below = {name_of(one): one for one in data.iter()}
        method, place = below.get("encryptionmethod"), below.get("cipherreference")
        if method is not None and place is not None:
            found[entry_of(archive, place.get("URI", ""), "")[0]] = method.get("Algorithm", "")
    return found


def is_readable(algorithm: str | None) -> bool:
    """Whether an entry with this algorithm, or none, can be read."""
    return algorithm is None or algorithm in ALGORITHMS


def locked_error(name: str, *, whole: bool) -> ReadingError:
    """The error for a book, or a part of it, that its publisher has protected."""
    return ReadingError(ReadingCode.BOOK_LOCKED if whole else ReadingCode.BOOK_PART_LOCKED, name)
