"""A folder with every wheel of a lock, for a kind of computer and a version of Python."""

from __future__ import annotations

import argparse
import importlib
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from bootstrap.checkout import HERE, Checkout
from bootstrap.installation import PATIENT, RESUMING, SIZES, fetch
from bootstrap.locks import only_one
from bootstrap.pip import Pip, newer, pip_of_python
from bootstrap.platforms import PLATFORMS, this_platform
from bootstrap.progress import MEGABYTE, Progress
from bootstrap.requirements import without_conditions
from bootstrap.terminal import SetupError, say

IsTrue = Callable[[str], bool]


def main(words: list[str], own_help: str) -> None:
    """Make the folder that the words ask for; the exit code is 0, 1 where it failed, 2 for wrong words."""
    parser = argparse.ArgumentParser(description=own_help, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="DIR", type=Path, help="where the packages go")
    parser.add_argument("--platform", choices=PLATFORMS, default=this_platform(), help="default: this computer's")
    parser.add_argument(
        "--python", type=_version, default="{}.{}".format(*sys.version_info), help="default: this one's"
    )
    parser.add_argument("--test", action="store_true", help="with the packages for tests")
    chosen = parser.parse_args(words)
    try:
        make(HERE, chosen.folder.absolute(), "test" if chosen.test else "app", chosen.platform, chosen.python)
    except SetupError as error:
        say(str(error))
        sys.exit(1)
    except OSError as error:
        say(f"{error.filename} can't be written ({error.strerror}).")
        sys.exit(1)
    except KeyboardInterrupt:
        say("\nStopped. Run the same command again to go on.")
        sys.exit(130)


def _version(text: str) -> str:
    if not re.fullmatch(r"3\.\d+", text):
        raise argparse.ArgumentTypeError("a version looks like 3.12")
    return text


def make(checkout: Checkout, folder: Path, lock: str, platform: str, python: str) -> None:
    """Fetch every wheel of a lock that such a computer needs.

    Raises:
        SetupError: one can't be had.
    """
    if platform not in PLATFORMS:
        raise SetupError(f"Qt is not built for {platform}.", f"Name another --platform: {', '.join(PLATFORMS)}.")
    target = PLATFORMS[platform]
    with only_one(checkout) as held, tempfile.TemporaryDirectory(dir=checkout.environments) as name:
        work = Path(name)
        pip = Pip(Path(sys.executable), pip_of_python(), work, checkout.environments / "pip.log", held)
        better = newer(pip, checkout)
        is_true = reader_of_conditions((better or pip).wheel, target.markers | versions(python))
        requirements = without_conditions(checkout.lock(lock).read_text(encoding="utf-8"), is_true)
        tags = [word for tag in target.tags for word in ("--platform", tag)]
        kind = ("--python-version", python, "--implementation", "cp", *tags)
        options = ("download", *PATIENT, *(RESUMING if better else ()), "--no-deps", "--dest", str(folder), *kind)
        total = SIZES[lock].fetched
        progress = Progress(total, f"Fetching packages for {platform} with Python {python}: about {total} MB.")
        fetch(better or pip, options, requirements, folder, progress)
    wheels = list(folder.glob("*.whl"))
    size = sum(wheel.stat().st_size for wheel in wheels) // MEGABYTE
    say(f"{folder} has {len(wheels)} packages, {size} MB, for {platform} with Python {python}.")
    say(f"Set up there with: python3 packaging/start.py --wheels {folder.name}")


def versions(python: str) -> dict[str, str]:
    """The conditions' names for a version of Python."""
    return {"python_version": python, "python_full_version": f"{python}.0"}


def reader_of_conditions(wheel: Path, markers: dict[str, str]) -> IsTrue:
    """What tells whether a condition holds for these values.

    It is the code that pip itself reads conditions with. pip has no option for it: it asks about the computer that it
    runs on, even where it downloads for another one.
    """
    sys.path.insert(0, str(wheel))
    marker = importlib.import_module("pip._vendor.packaging.markers").Marker
    sys.path.remove(str(wheel))
    return lambda condition: bool(marker(condition).evaluate(markers))
