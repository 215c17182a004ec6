"""A home that the first version wrote, at another place than where it was made, opened by this version.

`first_version.tar.xz` is unpacked once; each test gets a copy. `first_version.json` holds what the first version itself
read in it. `README.md` says how both were made.
"""

import json
import os
import shutil
import tarfile
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from desktop_app.domain.campaign import Campaign
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profiles import Profiles
from desktop_app.transfer.serving.catalogue import CatalogueServer
from desktop_app.transfer.serving.server import LOOPBACK
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.keyrings import MemoryKeyring
from tests.open_home import OpenHome

HERE = Path(__file__).parent
ANA = "Ana Kovač"
SERVED_AT = 28713
"""The port of the catalogue that the home knows by its address on loopback."""
SHA256_DIGITS = 64
Enter = Callable[[str], OpenHome]


@pytest.fixture(scope="session")
def recorded() -> dict[str, Any]:
    """What the first version read in its home."""
    found: dict[str, Any] = json.loads((HERE / "first_version.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive's folders; tests only read them."""
    folder = tmp_path_factory.mktemp("first-version")
    with tarfile.open(HERE / "first_version.tar.xz") as archive:
        archive.extractall(folder, filter="data")
    for waiting in (folder / "home" / "shelf" / "blobs" / "incoming").iterdir():
        waiting.touch()  # an unfinished download that is months old is thrown away
    return folder


@pytest.fixture
def place(unpacked: Path, tmp_path: Path) -> Path:
    """A copy of all folders."""
    return Path(shutil.copytree(unpacked, tmp_path / "first-version", copy_function=copy))


def copy(source: str, target: str) -> None:
    """Copy a file. One that is named by its hash is never written again: it gets a second name, which costs less."""
    if len(Path(source).name) == SHA256_DIGITS or Path(source).parent.name in {"files", "covers"}:
        os.link(source, target)
    else:
        shutil.copy2(source, target)


@pytest.fixture
def clock() -> SteppingClock:
    """Years later."""
    made = SteppingClock()
    made.now = datetime(2027, 2, 1, 9, tzinfo=UTC)
    return made


@pytest.fixture
def released(place: Path, resources: Path, clock: SteppingClock) -> Iterator[OpenHome]:
    """The home, with nobody's journal open."""
    made = OpenHome(place / "home", resources, open_source, clock)
    yield made
    made.close()


@pytest.fixture(scope="session")
def ana_key(unpacked: Path, recorded: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The key of Ana's journal, unsealed once: that is slow on purpose. The passphrase is typed as on a Mac (NFD)."""
    folder = Path(shutil.copytree(unpacked / "home" / "profiles", tmp_path_factory.mktemp("unsealed") / "profiles"))
    profiles = Profiles(folder, SteppingClock())
    typed = unicodedata.normalize("NFD", recorded["profiles"][ANA]["passphrase"])
    return bytes(profiles.open(profiles.named(ANA), typed).key)


@pytest.fixture
def enter(released: OpenHome, ana_key: bytes, recorded: dict[str, Any], own_keyring: MemoryKeyring) -> Enter:
    """Opens the journal of the person of that name."""
    own_keyring.kept |= {("springshelf", name): key for name, key in recorded["keyring"].items()}

    def entered(name: str) -> OpenHome:
        profile = released.profiles.named(name)
        released.enter(OpenProfile(profile, bytearray(ana_key)) if profile.asks else released.profiles.open(profile))
        return released

    return entered


@pytest.fixture
def ana(enter: Enter) -> OpenHome:
    """The home with Ana's journal open."""
    return enter(ANA)


@pytest.fixture
def told(recorded: dict[str, Any]) -> dict[str, Any]:
    """What the first version read in Ana's journal."""
    found: dict[str, Any] = recorded["profiles"][ANA]
    return found


@pytest.fixture
def spring(released: OpenHome) -> Campaign:
    """The campaign that ships."""
    return next(one for one in released.catalogues.campaigns() if one.id == "spring-2023")


@pytest.fixture
def served(place: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The published catalogue at the address by which the home knows it, for one test at a time on this computer."""
    folder = tmp_path_factory.getbasetemp()
    shared = next((one for one in folder.parents if one.name.startswith("pytest-of-")), folder.parent)
    with FileLock(shared / "first-version.lock"):
        try:
            server = CatalogueServer(place / "published", LOOPBACK, SERVED_AT)
        except OSError as error:
            pytest.skip(f"another program uses port {SERVED_AT} of this computer ({error.strerror})")
        with server:
            yield server.address
