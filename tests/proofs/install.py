"""The Debian package in bare Debian 12 and 13: installed, tried as a person, looked at, removed; nothing is left.

`python -m tests.proofs install dist/springshelf_0.1.0_amd64.deb` takes each step in a fresh system by debootstrap, as
root, on a screen by Xvfb, and prints a row for each; `--pictures DIR` keeps what the screen showed. `--only bookworm`
takes one system. Needs Debian's `debootstrap`, `xvfb`, `openbox`, `xdotool` and `imagemagick`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import textwrap
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PIL import Image

from tests.benchmarks.screen import screen
from tests.proofs.bare_steps import HOME, KEPT, Row, portfolio_of, prove_in_each, reader_of, timed
from tests.proofs.bare_system import PERSON, BareSystem, bare_system, shared_folder

TOOLS = ("Xvfb", "openbox", "xdotool", "import")
SIZE = (1366, 768)
PATIENCE = 900
"""Seconds for a window or a page on a slow computer."""
SOCKETS = "/tmp/.X11-unix"  # noqa: S108 - the place that X servers use
STICK = "/media/STICK"
MAKE_PROFILE = "springshelf --passphrase-fd 0 profile add --encrypted"
READ_JOURNALS = "for each in /srv/springshelf/profiles/*; do cat $each/journal.db > /dev/null && echo read; done"
"""Each journal by its name: the shell finds no file in the folder of another account by itself."""
TAKE_PROFILES = "for each in /srv/springshelf/profiles/*; do mv $each $each.other && echo taken; done"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "administrator.md"
COLOURS_OF_COVERS = 4000
"""A window without covers, its frame and its smooth letters included, has some hundreds."""
MATERIALS = {"PDF": "walk", "EPUB": "belonging is built"}
"""Words of the title of one material of each kind, by which the shelf finds it alone."""
OPTIONAL = re.compile(r"lib(?:atk|cairo|g[dt]k|harfbuzz|pango|speechd|wayland)")
"""Libraries of plugins that Qt loads where a desktop has them: the look of GTK, reading aloud, Wayland."""


def prove(*words: str) -> None:
    """Take all steps in each system, and print the rows."""
    reader = reader_of("install")
    reader.add_argument("--pictures", type=Path)
    given = reader.parse_args(words)
    prove_in_each(given, TOOLS, lambda suite, work: steps(suite, given.package, work, given.pictures or work))


def steps(suite: str, package: Path, work: Path, pictures: Path) -> Iterator[Row]:
    """Install, try, look, remove."""
    with bare_system(suite, KEPT, work) as system:
        before = system.used_bytes()
        yield timed("install what it depends on", lambda: install_depends(system, package))
        shared = system.files()
        yield timed("install the package", lambda: install(system, package, before))
        yield timed("libraries", lambda: all_libraries_are_found(system))
        yield timed("doctor", lambda: doctor(system))
        yield timed("demo", lambda: demo(system))
        with desktop(system, work) as display:
            yield timed("window", lambda: look_at_window(system, display, pictures / f"{suite}-window.png"))
            for kind, words in MATERIALS.items():
                shot = pictures / f"{suite}-reader-{kind.lower()}.png"
                yield timed(f"reader, {kind}", partial(look_at_reader, display, words, shot))
        yield timed("a stick with the shelf", lambda: make_stick(system))
        yield timed("remove", lambda: remove(system, shared))
        yield timed("the page for administrators", lambda: follow_the_page(system, package))


def install_depends(system: BareSystem, package: Path) -> str:
    """Install what the package depends on, and nothing that it only recommends."""
    shutil.copy(package, system.root / "package.deb")
    depends = system.must("dpkg-deb", "-f", "/package.deb", "Depends").strip()
    system.must("apt-get", "update", "-qq")
    told = system.must("apt-get", "satisfy", "-y", "--no-install-recommends", depends)
    fetched = re.search(r"Need to get ([\d.,]+ .B)", told)
    return f"fetched {fetched[1] if fetched else 'nothing'}"


def install(system: BareSystem, package: Path, before: int) -> str:
    """Install the package alone."""
    system.must("dpkg", "-i", "/package.deb")
    (system.root / "package.deb").unlink()
    grown = (system.used_bytes() - before) / 1e6
    return f"{package.stat().st_size / 1e6:.1f} MB; with its dependencies it takes {grown:.0f} MB of disk"


def all_libraries_are_found(system: BareSystem) -> str:
    """See that the loader finds each library that a file of the program needs."""
    script = "find /usr/lib/springshelf -type f -exec ldd {} + 2>/dev/null | grep 'not found' | sort -u"
    told = system.run("sh", "-c", script).stdout
    missing = {line.split()[0] for line in told.splitlines()}
    # Each file is looked at alone; the program itself finds the libraries beside it.
    there = {path.name for path in (system.root / "usr/lib/springshelf").rglob("*.so*")}
    lacking = sorted(missing - there)
    needed = [name for name in lacking if not OPTIONAL.match(name)]
    assert not needed, needed
    return f"all are found, but for {len(lacking)} of plugins that are not needed here" if lacking else "all are found"


def doctor(system: BareSystem) -> str:
    """Ask the doctor, without a screen."""
    told = system.must("springshelf", "doctor", user=PERSON)
    return f"{len(re.findall(r'^good', told, re.MULTILINE))} good, {len(re.findall('^care', told, re.MULTILINE))} care"


def demo(system: BareSystem) -> str:
    """Have the demonstration make a portfolio."""
    system.must("springshelf", "demo", "--out", f"{HOME}/portfolio.pdf", user=PERSON)
    return portfolio_of(system.root / f"{HOME}/portfolio.pdf".lstrip("/"))


@contextmanager
def desktop(system: BareSystem, work: Path) -> Iterator[str]:
    """The program on a screen that nobody sees, with a window manager; yields the screen's name."""
    with screen(work, SIZE) as shown, shared_folder(system, Path(SOCKETS), SOCKETS):
        assert shown is not None
        environment = {**os.environ, "DISPLAY": shown.name}
        with subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL) as manager:
            settings = {"DISPLAY": shown.name, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": "/tmp"}  # noqa: S108 - in the bare system
            program = system.program("springshelf", user=PERSON, environment=settings)
            try:
                yield shown.name
            finally:
                program.terminate()
                program.communicate()
                manager.terminate()


def look_at_window(system: BareSystem, display: str, picture: Path) -> str:
    """Wait until the shelf shows its covers, and take a picture."""
    began = time.monotonic()
    database = system.root / f"{HOME}/.local/share/springshelf/shelf/shelf.db".lstrip("/")
    wait(lambda: database.is_file() and colours(display, picture) > COLOURS_OF_COVERS, "no shelf is shown")
    return f"shelf after {time.monotonic() - began:.0f} s"


def look_at_reader(display: str, words: str, picture: Path) -> str:
    """Search for a material by keyboard, open it, and take a picture of the page."""
    press(display, "ctrl+k")
    press(display, "ctrl+a")
    write(display, words)
    press(display, "Return")
    found = at_rest(display, picture)
    press(display, "Return")
    return f"a page of {at_rest(display, picture, other_than=found)} colours"


def at_rest(display: str, picture: Path, other_than: int = -1) -> int:
    """Wait until three pictures in a row have the same number of colours, and not that of before; returns it."""
    seen: list[int] = []

    def rests() -> bool:
        seen.append(colours(display, picture))
        return len(set(seen[-3:])) == 1 and len(seen) > 2 and seen[-1] != other_than

    wait(rests, "the window does not come to rest")
    return seen[-1]


def colours(display: str, picture: Path) -> int:
    """Take a picture of the screen; returns how many colours it has: an empty window has a few."""
    picture.parent.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "DISPLAY": display}
    subprocess.run(["import", "-window", "root", picture], check=True, env=environment)
    with Image.open(picture) as image:
        return len(image.convert("RGB").getcolors(SIZE[0] * SIZE[1]) or [])


def press(display: str, key: str) -> None:
    """Press a key on a screen."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True, env={**os.environ, "DISPLAY": display})


def write(display: str, text: str) -> None:
    """Type a text on a screen."""
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True, env={**os.environ, "DISPLAY": display})


def wait(until: Callable[[], bool], what: str) -> None:
    """Look every second whether something is so."""
    deadline = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < deadline, what
        time.sleep(1)


def make_stick(system: BareSystem) -> str:
    """Keep the campaign, and copy it to what stands for a stick, as the administrator's page says."""
    system.must("install", "-d", "-m", "1777", STICK)
    system.must("springshelf", "catalogue", "add", "--shipped", user=PERSON)
    system.must("springshelf", "keep", "--all", user=PERSON)
    system.must("springshelf", "stick", f"{STICK}/shelf", user=PERSON)
    files = [path for path in (system.root / STICK.lstrip("/")).rglob("*") if path.is_file()]
    return f"{len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.0f} MB"


def follow_the_page(system: BareSystem, package: Path) -> str:
    """Run the script of docs/administrator.md with its policy from that stick; then two people use the computer."""
    page = PAGE.read_text(encoding="utf-8")
    stick = system.root / STICK.lstrip("/")
    shutil.copy(package, stick / "springshelf_0_amd64.deb")
    (stick / "policy.toml").write_text(block(page, "toml"))
    (stick / "install.sh").write_text(block(page, "sh"))
    system.must("sh", f"{STICK}/install.sh")
    system.must("useradd", "--create-home", "--user-group", "ben")
    counts = []
    for person in (PERSON, "ben"):
        counts.append(len(system.must("springshelf", "shelf", user=person).splitlines()))
        made = system.run("sh", "-c", f"echo 'four paper boats' | {MAKE_PROFILE} {person}", user=person)
        assert made.returncode == 0, made.stdout
    assert counts[0] == counts[1] > 24, counts
    told = system.run("sh", "-c", READ_JOURNALS, user="ben").stdout
    assert told.count("read\n") == 1, told
    assert told.count("Permission denied") == 1, told
    told = system.run("sh", "-c", TAKE_PROFILES, user=PERSON).stdout
    assert told.count("taken\n") == 1, told
    return f"two people see the {counts[0]} lines of one shelf, and not each other's journals"


def block(page: str, language: str) -> str:
    """The first block of code in that language on a page, without its indentation."""
    found = re.search(rf"^( *)```{language}\n(.*?)^ *```$", page, re.MULTILINE | re.DOTALL)
    assert found is not None, language
    return textwrap.dedent(found[2])


def remove(system: BareSystem, before: set[str]) -> str:
    """Remove the package, and see that nothing is left but what people wrote."""
    (system.root / "etc/xdg/springshelf").mkdir(parents=True)
    (system.root / "etc/xdg/springshelf/policy.toml").write_text("version = 1\n")
    system.must("dpkg", "--remove", "springshelf")
    assert (system.root / "etc/xdg/springshelf/policy.toml").is_file(), "the policy is configuration, and stays"
    system.must("dpkg", "--purge", "springshelf")
    written = (f".{HOME}", f".{STICK}")
    left = sorted(name for name in system.files() - before if not name.startswith(written))
    assert not left, left
    assert (system.root / f"{HOME}/.local/share/springshelf".lstrip("/")).is_dir()
    return "nothing is left but the home"
