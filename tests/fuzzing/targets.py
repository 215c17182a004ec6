"""Every parser of files that come from outside, with real files to begin from.

A parser may read its input or raise what it documents; anything else is a finding, and so is what takes too long.
"""

from __future__ import annotations

import dataclasses
import io
import json
import zipfile
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from desktop_app.catalogue.authentication import read_authentication
from desktop_app.catalogue.calendar import read_calendar, read_events
from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.frameworks import read_framework
from desktop_app.catalogue.opds2_write import manifest_document
from desktop_app.catalogue.search import expand, read_description
from desktop_app.catalogue.signature import SigningKeys, read_manifest, sign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Link
from desktop_app.interchange.mahara_matrix import read_matrix
from desktop_app.interchange.policy_file import read_policy
from desktop_app.portfolio.returned import carried_journal, read_returned
from desktop_app.portfolio.template_file import read_template
from desktop_app.publishing.described_files import read_described
from desktop_app.reading import pdf_worker
from desktop_app.reading.font_obfuscation import ADOBE, IDPF, deobfuscated
from desktop_app.reading.picture import clean_picture
from desktop_app.reading.sections import Problems, sections_of
from desktop_app.replication.bundle import open_bundle
from desktop_app.services.profiles.profile_folder import read_profile
from desktop_app.store.errors import WrongSecretError
from desktop_app.store.key_slots import PASSPHRASE, Keys
from desktop_app.transfer.errors import TransferError
from desktop_app.transfer.metalink import resolved
from desktop_app.transfer.source import FolderSource
from desktop_app.typesetting.markdown import plain_text
from desktop_app.typesetting.prose import blocks_as_text
from desktop_app.typesetting.styles import make_styles
from tests.corpus import CORPUS, books, pdfs
from tests.epubs import make_epub, page

ADDRESS = "https://example.org/opds/feed"
NOW = datetime(2023, 3, 1, 8, tzinfo=UTC)
SMALL, LARGE = 60_000, 400_000
"""Bytes of a seed: what is larger makes each try slow and is no better at finding anything."""
METALINK = b"""<?xml version="1.0"?><metalink xmlns="urn:ietf:params:xml:ns:metalink"><file name="a.epub">
<size>5</size><hash type="sha-256">0000000000000000000000000000000000000000000000000000000000000000</hash>
<url priority="1">https://example.org/a.epub</url><url>../b.epub</url></file></metalink>"""
ROOT = Link("feed.json", "application/opds+json", 5, sha256=Sha256("0" * 64))
SEARCH = b"""<?xml version="1.0"?><OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<Url type="application/atom+xml" template="/s?q={searchTerms}&amp;p={startPage?}"/></OpenSearchDescription>"""
MATRIX = json.dumps(
    {
        "framework": {
            "name": "F",
            "standards": [{"standardid": 1, "shortname": "A", "name": "Area"}],
            "standardelements": [{"standardid": 1, "elementid": "1.1", "shortname": "E", "name": "Element"}],
        }
    }
).encode()
MARKDOWN = (
    b"# One\n\n*two* **three** [four](https://example.org) ![five](evidence:a1)\n\n"
    b"- six\n1. seven\n\n> eight <b>&amp;\n"
)


@dataclasses.dataclass(frozen=True)
class Target:
    """A parser: files to begin from, and what is done with bytes; a file to write them into is given along."""

    seeds: Callable[[], list[bytes]]
    parse: Callable[[bytes, Path], object]


def _corpus(*patterns: str, most: int = SMALL) -> list[bytes]:
    files = [path for pattern in patterns for path in sorted(CORPUS.glob(pattern))]
    return [path.read_bytes() for path in files if path.stat().st_size <= most]


def _feed(data: bytes, _path: Path) -> None:
    feed = read_feed(data, ADDRESS)
    if feed.search is not None:
        expand(feed.search, {"query": "a", "searchTerms": "b"})


def _search(data: bytes, _path: Path) -> None:
    found = read_description(data, ADDRESS)
    if found is not None:
        expand(found, {"searchTerms": "a b", "query": "c"})


def _framework(data: bytes, _path: Path) -> None:
    """As `resources.add` reads one: a Mahara matrix first."""
    read_framework(read_matrix(data, "f.matrix"))


def _sections(data: bytes, path: Path, media_type: str) -> None:
    path.write_bytes(data)
    problems = Problems()
    for number, _section in enumerate(sections_of(path, media_type, problems)):
        if number > 200:
            break


def _pdf(data: bytes, path: Path) -> None:
    """What the process of its own does, in this one: starting one for each try would leave few tries."""
    path.write_bytes(data)
    with redirect_stdout(io.StringIO()):
        pdf_worker.main(path)


def _bundle(data: bytes, path: Path) -> None:
    path.write_bytes(data)
    with open_bundle(path) as bundle:
        list(bundle.revisions())
        for digest in bundle.files():
            b"".join(bundle.pieces(digest, SMALL))


def _keys(data: bytes, _path: Path) -> None:
    keys = Keys.from_json(data, "keys.json")
    slot = keys.slot(PASSPHRASE)
    if slot is not None and slot.memory_kib <= SMALL and slot.iterations <= 1:  # what costs more is not tried here
        with suppress(WrongSecretError):
            keys.unwrap(b"secret", PASSPHRASE)


def _card(data: bytes, path: Path) -> None:
    folder = path.parent / "profile"
    folder.mkdir(exist_ok=True)
    for name in ("profile.json", "state.json", "keys.json"):
        (folder / name).write_bytes(data)
    read_profile(folder)


def _metalink(data: bytes, path: Path) -> None:
    place = path.parent / "a.meta4"
    place.write_bytes(data)
    resolved(FolderSource(path.parent), Link(place.as_uri(), "application/metalink4+xml"))


def _described(data: bytes, path: Path) -> None:
    folder = path.parent / "described"
    folder.mkdir(exist_ok=True)
    (folder / "a.pdf").write_bytes(b"%PDF-1.4")
    (folder / "a.toml").write_bytes(data)
    read_described(folder, ["ai"], {})


def _markdown(data: bytes, _path: Path) -> None:
    text = data.decode("utf-8", "replace")
    plain_text(text)
    blocks_as_text(text, make_styles("#245b66"), "H2")


def _pictures() -> list[bytes]:
    made = []
    for kind in ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP"):
        target = io.BytesIO()
        Image.new("RGB", (24, 16), "#335577").save(target, kind)
        made.append(target.getvalue())
    return made


def _books() -> list[bytes]:
    with TemporaryDirectory() as folder:
        own = make_epub(Path(folder) / "b.epub", {"a.xhtml": page("<p>fine</p>"), "b.xhtml": page("<h1>x</h1>")})
        return [own.read_bytes(), *(path.read_bytes() for path in books() if path.stat().st_size <= LARGE)]


def _bundles() -> list[bytes]:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("journal.json", json.dumps({"format": "springshelf-journal", "version": 1, "made_at": ""}))
        archive.writestr("revisions.ndjson", b'{"id":"0","record":"r","kind":"activity","parents":[],"body":{}}\n' * 3)
        archive.writestr("files/" + "0" * 64, b"bytes")
    return [target.getvalue()]


def _key_files() -> list[bytes]:
    sealed = Keys("anna").wrapped_with(bytes(32), b"secret", PASSPHRASE)
    made = json.loads(sealed.to_json())
    made["slots"][0] |= {"memory_kib": 64, "iterations": 1}
    del made["sha256"]  # the first version wrote none, so that a changed file is read on
    return [json.dumps(made).encode()]


def _returned(data: bytes, path: Path) -> None:
    path.write_bytes(data)
    read_returned(path)
    carried_journal(path)


def _returned_files() -> list[bytes]:
    """A small page with a field, a comment, named places and a journal inside, readable as text."""
    document = pikepdf.new()
    sheet = document.add_blank_page(page_size=(200, 200)).obj
    note = {"/Contents": "Why?", "/T": "Dr Mira", "/M": "D:20230402", "/Rect": [1, 2, 30, 40]}
    made = pikepdf.Dictionary(note)
    made.Subtype = pikepdf.Name.Highlight
    made.QuadPoints = pikepdf.Array([1, 40, 30, 40, 1, 2, 30, 2])
    sheet.Annots = pikepdf.Array([document.make_indirect(made)])
    field = document.make_indirect(pikepdf.Dictionary(T="feedback.strong", V="All", Kids=pikepdf.Array()))
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    place = pikepdf.Array([sheet, pikepdf.Name.XYZ, 0, 190, None])
    names = pikepdf.Array(["entry.ab", place, "springshelf.P.1", place])
    document.Root.Names = pikepdf.Dictionary(Dests=document.make_indirect(pikepdf.Dictionary(Names=names)))
    document.attachments["springshelf.journal"] = b"bytes"
    target = io.BytesIO()
    document.save(target, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return [target.getvalue()]


def _template(data: bytes, path: Path) -> None:
    file = path.parent / "t.toml"
    file.write_bytes(data)
    read_template(file)


TARGETS: dict[str, Target] = {
    "authentication": Target(
        lambda: [b'{"id": "x", "title": "T", "authentication": [{"type": "a", "links": [{"rel": "b", "href": "c"}]}]}'],
        lambda data, _path: read_authentication(data, ADDRESS),
    ),
    "calendar": Target(
        lambda: _corpus("ical/*/*.ics", "ical/*/*/*.ics"),
        lambda data, _path: (read_events(data, ADDRESS), read_calendar(data, "c.ics", NOW)),
    ),
    "description": Target(lambda: [b'title = "A"\nkind = "article"\nsubjects = ["b"]\nminutes = 5\n'], _described),
    "epub": Target(_books, lambda data, path: _sections(data, path, "application/epub+zip")),
    "feed": Target(lambda: _corpus("feeds/*.json", "feeds/*/*", "opds2-test-catalog/2.0/*.json"), _feed),
    "font": Target(
        lambda: [bytes(range(256)) * 8],
        lambda data, _path: [deobfuscated(data, one, data[:40].decode("latin-1")) for one in (IDPF, ADOBE)],
    ),
    "framework": Target(lambda: [MATRIX], _framework),
    "html": Target(
        lambda: [page("<h1>a</h1><table><tr><td>b</td></tr></table><ruby>c<rt>d</rt></ruby>").encode()],
        lambda data, path: _sections(data, path, "text/html"),
    ),
    "journal": Target(_bundles, _bundle),
    "keys": Target(_key_files, _keys),
    "manifest": Target(
        lambda: [json.dumps(sign(manifest_document(ROOT, 3), SigningKeys(Ed25519PrivateKey.generate()))).encode()],
        lambda data, _path: read_manifest(data, ADDRESS),
    ),
    "markdown": Target(lambda: [MARKDOWN], _markdown),
    "metalink": Target(lambda: [METALINK], _metalink),
    "pdf": Target(
        lambda: [path.read_bytes() for path in pdfs() if path.stat().st_size <= LARGE],
        _pdf,
    ),
    "picture": Target(_pictures, lambda data, _path: clean_picture(data, "a.png", 64)),
    "policy": Target(
        lambda: [b'version = 1\nhidden = ["lend"]\n[profiles]\nlist = "hidden"\n[[catalogue]]\naddress = "a"\n'],
        lambda data, _path: read_policy(data, "policy.toml"),
    ),
    "profile": Target(lambda: [b'{"id": "a", "name": "Anna", "role": "mentor", "last_used": "2023-03-01"}'], _card),
    "returned": Target(_returned_files, _returned),
    "search": Target(lambda: [SEARCH], _search),
    "template": Target(
        lambda: [b'title = "A"\nsections = ["cover"]\nmost_pages = 8\nexcerpt_words = 9\n[texts]\n"Day" = "D"\n'],
        _template,
    ),
}
ALLOWED = (SpringshelfError, TransferError)
"""What every parser may raise: a sentence for a person."""
