"""Set up Springshelf beside this checkout and run it.

    python3 packaging/start.py             open the app
    python3 packaging/start.py test        run every test (further words go to pytest)
    python3 packaging/start.py bench sync  measure against peers; prove kills: proofs that take minutes
    python3 packaging/start.py demo …      any other words go to the command line

Needs Python 3.11 or later and its standard library alone. The first start makes `.venv` from the locked, hashed
requirements beside this file; a stamp written last says that it is whole, so a half-made one is made anew.
"""

import sys

if sys.version_info < (3, 11):
    sys.stderr.write("Springshelf needs Python 3.11 or later; this is Python %d.%d.\n" % sys.version_info[:2])
    sys.exit(2)

import ctypes
import hashlib
import os
import shutil
import subprocess
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

# Each shared library that the Qt wheels expect of a Linux system, and the Debian package that carries it.
# Found by reading the NEEDED entries of PySide6 6.11.3's libraries and plugins on a Debian 12 without a desktop.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXrandr.so.2": "libxrandr2",
    "libXrender.so.1": "libxrender1",
    "libXtst.so.6": "libxtst6",
    "libasound.so.2": "libasound2",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libpulse.so.0": "libpulse0",
    "libsmime3.so": "libnss3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbfile.so.1": "libxkbfile1",
}


MODULES = {
    "test": "tests",
    "bench": "tests.benchmarks",
    "prove": "tests.proofs",
    "pictures": "tests.pictures",
}
"""Words that a developer says, with the module that each starts."""


def say(line: str) -> None:
    """Write one line of progress where a script that reads our output will not meet it."""
    print(line, file=sys.stderr, flush=True)


def stamp_text(lock: Path) -> str:
    """What a whole `.venv` is made of: the locked requirements, this Python and this place."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    return f"{digest} {sys.version} {ROOT}\n"


def stamp_of(lock: Path) -> Path:
    return VENV / f"{lock.stem}.stamp"


def is_whole(lock: Path) -> bool:
    """Whether `.venv` was finished for this lock. The test lock holds everything that the app's does."""
    try:
        return PYTHON.exists() and stamp_of(lock).read_text(encoding="utf-8") == stamp_text(lock)
    except OSError:
        return False


def make_venv() -> None:
    """Make an empty `.venv`, over whatever half-made one stands there."""
    if VENV.exists():
        say("An unfinished .venv is here; it is made anew.")
        shutil.rmtree(VENV)
    say("Setting up Springshelf in .venv (the first time only, some minutes on a slow line) …")
    try:
        venv.create(VENV, with_pip=True)
    except (subprocess.CalledProcessError, ImportError) as error:
        shutil.rmtree(VENV, ignore_errors=True)
        say(f"Python could not make a virtual environment ({error}).")
        say("On Debian and Ubuntu: apt-get install python3-venv. Then run this command again.")
        sys.exit(1)


def install(lock: Path) -> None:
    """Install the locked requirements; each file's hash is checked by pip."""
    app_whole = is_whole(HERE / "app.lock")
    if not app_whole:
        make_venv()
    for stamp in VENV.glob("*.stamp"):
        stamp.unlink()
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    if subprocess.run([*command, "-r", str(lock)], check=False).returncode:
        say("The packages above could not be installed. Is this computer online? Run the same command again;")
        say("what was downloaded is kept. Behind a proxy, set HTTPS_PROXY first.")
        sys.exit(1)
    site = subprocess.run(
        [PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    (Path(site) / "springshelf.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    for done in {HERE / "app.lock", lock}:
        stamp_of(done).write_text(stamp_text(done), encoding="utf-8")


def missing_libraries() -> list[str]:
    """Debian packages of the shared libraries that Qt needs and this Linux lacks, in alphabetical order."""
    missing = set()
    for library, package in QT_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.add(package)
    return sorted(missing)


def is_debian() -> bool:
    try:
        return "debian" in Path("/etc/os-release").read_text(encoding="utf-8").lower()
    except OSError:
        return False


def ensure_system_libraries() -> None:
    """Have the system libraries of Qt, once: installed as root on Debian and its kin, else named."""
    checked = VENV / "libraries.ok"
    if not sys.platform.startswith("linux") or checked.exists():
        return
    missing = missing_libraries()
    if missing and is_debian() and os.geteuid() == 0:
        say("Installing system libraries that Qt needs: " + " ".join(missing))
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        said = ""
        for words in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
            done = subprocess.run(
                ["apt-get", "-qq", *words], check=False, capture_output=True, text=True, env=environment
            )
            said += done.stderr
        missing = missing_libraries()
        if missing:
            say(said.strip())
    if missing:
        say("Qt needs system libraries that this computer lacks. In Debian and Ubuntu they are the packages:")
        say("    apt-get install " + " ".join(missing))
        say("Install them (on Fedora and others under their own names), then run the same command again.")
        sys.exit(1)
    checked.write_text("found\n", encoding="utf-8")


def has_screen() -> bool:
    if WINDOWS or sys.platform == "darwin":
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or chosen)


def hand_over(command: list[str]) -> None:
    """Become the given program, so that signals and the exit code are its own."""
    if WINDOWS:
        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)


def main(words: list[str]) -> None:
    module = MODULES.get(words[0] if words else "", "desktop_app")
    testing = module != "desktop_app"
    lock = HERE / ("test.lock" if testing else "app.lock")
    if not is_whole(lock):
        install(lock)
    ensure_system_libraries()
    if not words and not has_screen():
        say("There is no screen here, so no window can open.")
        say("To see what Springshelf does without one: python3 packaging/start.py demo --out portfolio.pdf")
        sys.exit(1)
    if testing:
        os.chdir(ROOT)
    hand_over([str(PYTHON), "-m", module, *words[testing:]])


if __name__ == "__main__":
    main(sys.argv[1:])
