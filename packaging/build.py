"""Build the installers.

    python packaging/build.py linux                   a .deb, and a .tar.zst that runs from any folder
    python packaging/build.py windows                 an .msi, a setup.exe for one person, a .zip, templates of policies
    python packaging/build.py macos                   a .dmg
    python packaging/build.py linux deb               one format alone; `appimage` is built where it is named
    python packaging/build.py windows --frozen DIR    from a program that was frozen on Windows
    python packaging/build.py linux --freeze          freeze the program alone

They are put into `dist`. The program is frozen on the system that it is for; packing it works elsewhere, too. The
locked packages are downloaded the first time. The same commit gives the same bytes for Linux.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))  # the templates of policies need the tree's own modules

from installers.formats import FORMATS, SYSTEMS, Job
from installers.freeze import freeze
from installers.product import ROOT, product
from installers.signing import sign_programs
from installers.tree import size_of


def main(words: list[str]) -> int:
    """Build what the words name; returns the exit code."""
    given = _read(words)
    given.work.mkdir(parents=True, exist_ok=True)
    given.target.mkdir(parents=True, exist_ok=True)
    described = product()
    if given.frozen is None:
        if SYSTEMS.get(sys.platform) != given.system:
            print(f"The program is frozen on the system that it is for. Run this on {given.system}, or give --frozen.")
            return 2
        given.frozen = freeze(described, given.work)
    print(f"{given.frozen}: {size_of(given.frozen) / 1e6:.0f} MB")
    if given.system == "windows":
        sign_programs(given.frozen)
    job = Job(given.frozen, described, platform.machine(), given.work, given.target)
    missing = 0
    for form in FORMATS:
        if form.system == given.system and form.name in wanted(given):
            try:
                built = form.build(job)
            except FileNotFoundError as error:
                print(f"Not built: {form.name}, because this computer has no {error.filename or error}.")
                missing += 1
            else:
                print(f"{built}: {built.stat().st_size / 1e6:.1f} MB")
    return int(missing > 0)


def wanted(given: argparse.Namespace) -> list[str]:
    """The names of the formats to build: those that were named, or else those that this computer has all parts of."""
    return [] if given.freeze else given.formats or [form.name for form in FORMATS if not form.on_request]


def _read(words: list[str]) -> argparse.Namespace:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("system", choices=sorted(SYSTEMS.values()))
    reader.add_argument("formats", nargs="*", metavar="FORMAT", help=", ".join(form.name for form in FORMATS))
    reader.add_argument("--frozen", type=_absolute, help="a frozen program")
    reader.add_argument("--freeze", action="store_true", help="build no installer")
    reader.add_argument("--target", type=_absolute, default=ROOT / "dist", help="the folder for the installers")
    reader.add_argument(
        "--work", type=_absolute, default=ROOT / "build" / "installers", help="a folder for what is made on the way"
    )
    given = reader.parse_args(words)
    known = [form.name for form in FORMATS if form.system == given.system]
    if unknown := [name for name in given.formats if name not in known]:
        reader.error(f"{given.system} has the formats {', '.join(known)}, and not {', '.join(unknown)}")
    os.umask(0o022)
    return given


def _absolute(words: str) -> Path:
    """A folder by its whole path, as some steps run in other folders."""
    return Path(words).absolute()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
