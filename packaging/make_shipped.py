"""Publish the catalogues that ship with the program, so that no first start has to.

python packaging/make_shipped.py

They go to `resources/shipped`, which git ignores. A catalogue is made again where its sources or the code that makes it
have changed.
"""

import hashlib
import shutil
import sys
from pathlib import Path

from desktop_app.services.publishing.sources import digest_of, is_made_of

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
MAKERS = ("catalogue", "domain", "publishing", "services", "typesetting")
"""The packages that decide what a published catalogue looks like."""
SOURCES = {".py", ".js", ".css", ".ttf"}
CATALOGUES = {"spring-2023": "campaigns/spring-2023", "springshelf-manual": "manual"}
"""The folders of the catalogues that ship, below `resources`, by name."""


def digest_of_code() -> str:
    """A hash over the source files of the packages that publish."""
    found = (file for name in MAKERS for file in (ROOT / "desktop_app" / name).rglob("*"))
    files = sorted(file for file in found if file.suffix in SOURCES)
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def stamp_of(target: Path) -> Path:
    """The file beside a catalogue that names the code that made it."""
    return target.with_name(f"{target.name}.made-by")


def is_current(source: Path, target: Path, code: str) -> bool:
    """Whether a catalogue is there, made of these sources by this code."""
    stamp = stamp_of(target)
    return is_made_of(target, digest_of(source, RESOURCES)) and stamp.is_file() and stamp.read_bytes() == code.encode()


def are_current() -> bool:
    """Whether there is nothing to publish."""
    code = digest_of_code()
    return all(
        is_current(RESOURCES / source, RESOURCES / "shipped" / name, code) for name, source in CATALOGUES.items()
    )


def make(source: Path, target: Path, code: str) -> bool:
    """Publish a catalogue where it is missing or stale; returns whether it was."""
    if is_current(source, target, code):
        return False
    # Slow to import, and not needed where nothing has changed.
    from desktop_app.services.publishing.publish_shipped import publish_shipped  # noqa: PLC0415

    shutil.rmtree(target, ignore_errors=True)
    publish_shipped(source, target, None, RESOURCES)
    stamp_of(target).write_text(code, encoding="ascii")
    return True


def main() -> int:
    code = digest_of_code()
    for name, source in CATALOGUES.items():
        make(RESOURCES / source, RESOURCES / "shipped" / name, code)
    return 0


if __name__ == "__main__":
    sys.exit(main())
