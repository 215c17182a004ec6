"""Updates of this program: finding, fetching and installing them.

Policy: offered, never forced. A version is fetched and put together beside the running one, and used from the next
start on. Packages of the system's installer are fetched and verified, and the administrator installs them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.domain.updates import Release, ReleaseKind, Tree, is_newer, version_key
from desktop_app.services.ports import Clock, OpenSource
from desktop_app.services.updates.folders import PACKAGES
from desktop_app.services.updates.mirror import Mirror, lay_down
from desktop_app.services.updates.place import Places, UpdatePlace, open_place
from desktop_app.services.updates.running import ThisProgram
from desktop_app.services.updates.tree_fetch import TreeFetch, check_room, installed_files, paced
from desktop_app.transfer.errors import TransferError
from desktop_app.transfer.fetcher import Fetcher, Received, ignore_progress
from desktop_app.transfer.rate_limiter import RateLimiter
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import InstallationError, UntrustedError, UpdateError
from desktop_app.updating.exclusive import exclusive
from desktop_app.updating.installation import Installation
from desktop_app.updating.layout import stored_target
from desktop_app.updating.tree_list import MAX_SIZE, TreeListError, read_tree
from desktop_app.updating.trust import Trust, Verified

COMMANDS = {
    ReleaseKind.DEB: "sudo apt install {package}",
    ReleaseKind.MSI: "msiexec /i {package}",
    ReleaseKind.DMG: "open {package}",
}
"""What the administrator runs to install a package."""


@dataclass(frozen=True, slots=True)
class UpdateRules:
    """How updates are fetched: the usual addresses, whether they are off, bytes per second (0: no limit)."""

    addresses: Sequence[str] = ()
    off: bool = False
    bytes_per_second: int = 0


@dataclass(frozen=True, slots=True)
class UpdateOffer:
    """What was found: the newest version for this computer, None if there is none that is newer.

    `size` is how many bytes would be fetched; `signed_at` is when the updates were signed, `valid_until` when they
    expire, `addresses` where they were found.
    """

    release: Release | None
    size: int
    signed_at: datetime | None
    valid_until: datetime
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FetchedUpdate:
    """A fetched version: what was fetched, and what was there; `package` is the file for the system's installer."""

    version: str
    platform: str
    files: int
    size: int
    there: int
    package: Path | None = None


@dataclass(frozen=True, slots=True)
class UpdateState:
    """The state on this computer.

    `ready` is a newer version that is complete here, `chosen` the one for when the window closes, `previous` the one to
    go back to, `failed` those that did not start, each empty if there is none.
    """

    version: str
    ready: str = ""
    chosen: str = ""
    previous: str = ""
    failed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Found:
    """The verified content of the opened places; `verified` is that of the newest one."""

    verified: Verified
    places: Places
    read: UpdatePlace
    addresses: tuple[str, ...]


@dataclass(frozen=True)
class Updates:
    """The updates of one computer.

    Attributes:
        program: the running program.
        rules: where updates come from.
        mirror: the fetched updates, in the layout of a repository.
        trust_folder: the verified metadata.
        root: the first trusted root; None if the program has none.
        open_source: opens the source of an address.
        clock: returns the time.
    """

    program: ThisProgram
    rules: UpdateRules
    mirror: Mirror
    trust_folder: Path
    root: bytes | None
    open_source: OpenSource
    clock: Clock
    _limiter: RateLimiter = field(default_factory=RateLimiter)

    def state(self) -> UpdateState:
        """What is ready here; it uses no network."""
        installation = self.program.installation
        if installation is None:
            return UpdateState(self.program.version)
        return UpdateState(
            self.program.version,
            installation.ready(),
            installation.chosen,
            installation.previous,
            installation.failed,
        )

    def check(self, addresses: Sequence[str] = (), control: Control | None = None) -> UpdateOffer:
        """Look for a newer version.

        Args:
            addresses: where; by default the usual places.
            control: cancels.

        Raises:
            SpringshelfError: no place has trusted updates.
        """
        control = control or Control()
        with self._found(addresses, control) as found:
            release = self._newest(found.verified)
            size = 0
            if release is not None and release.kind is ReleaseKind.TREE:
                fetch = self._tree_fetch(release, found, control)
                size = sum(one.forms[0].size for one in fetch.missing(self._installed(fetch.tree)))
            elif release is not None:
                size = 0 if self.mirror.read_target(release) is not None else release.size
            return UpdateOffer(release, size, found.verified.signed_at, found.verified.valid_until, found.addresses)

    def fetch(
        self, addresses: Sequence[str] = (), control: Control | None = None, platforms: Sequence[str] = ()
    ) -> tuple[FetchedUpdate, ...]:
        """Fetch the newest version for this computer, or those of other platforms to carry them on.

        Args:
            addresses: from where; by default the usual places.
            control: reports progress and cancels; what arrived is kept for the next time.
            platforms: the platforms to fetch everything for, instead of for this computer.

        Returns:
            What was fetched; empty if there is no newer version.

        Raises:
            SpringshelfError: it can't be fetched, verified or written.
        """
        control = control or Control()
        if not platforms and self.program.kind is None:
            raise InstallationError(UpdateCode.NOT_INSTALLED_HERE)
        with exclusive(self.trust_folder / "fetch.lock"), self._found(addresses, control) as found:
            newest = self._newest(found.verified)
            wanted = _newest_of_each(found.verified, platforms) if platforms else [newest] if newest else []
            done = tuple(self._fetch(one, found, control) for one in wanted)
            self._write_mirror(found)
        return done

    def choose(self, version: str) -> None:
        """Use a version that is ready when the window closes.

        Raises:
            UpdateError: it is not ready, or this account can't write there.
        """
        self._installation().choose(version)

    def apply(self, version: str = "", *, window_open: bool = False) -> str:
        """Use a version that is ready from the next start on, and return it.

        Args:
            version: the version; by default the newest one that is ready.
            window_open: a window is open, whose databases no newer program may upgrade before it has closed.

        Raises:
            UpdateError: none is ready, or this account can't write there.
        """
        installation = self._installation()
        wanted = version or installation.ready()
        if not wanted:
            raise InstallationError(UpdateCode.NOTHING_READY)
        if window_open:
            installation.choose(wanted)
        else:
            installation.use(wanted)
        return wanted

    def go_back(self) -> str:
        """Use the version before the current one from the next start on, and return it.

        Raises:
            UpdateError: there is none, or this account can't write there.
        """
        return self._installation().go_back()

    def package(self) -> tuple[Path, str] | None:
        """The newest fetched package of the system's installer, verified again, and the command that installs it."""
        kind = self.program.package
        if kind is None:
            return None
        found = self.mirror.package(kind, self.mirror.folder.parent / PACKAGES)
        return (found, COMMANDS[kind].format(package=found)) if found else None

    def _installation(self) -> Installation:
        if self.rules.off:
            raise UpdateError(UpdateCode.SWITCHED_OFF)
        if self.program.installation is None:
            raise InstallationError(UpdateCode.NOT_INSTALLED_HERE)
        return self.program.installation

    @contextmanager
    def _found(self, addresses: Sequence[str], control: Control) -> Iterator[_Found]:
        """The places that have updates, and the newest verified state among them."""
        if self.rules.off:
            raise UpdateError(UpdateCode.SWITCHED_OFF)
        if self.root is None:
            raise UpdateError(UpdateCode.NO_ROOT)
        wanted = tuple(dict.fromkeys(addresses or self.rules.addresses))
        if not wanted:
            raise UpdateError(UpdateCode.NOWHERE)
        trust = Trust(self.trust_folder, self.root, self.clock)
        failed: SpringshelfError | None = None
        places: list[UpdatePlace] = []
        best: tuple[Verified, UpdatePlace] | None = None
        with ExitStack() as stack:
            for address in wanted:
                try:
                    place = stack.enter_context(open_place(address, self.open_source, control))
                    places.append(place)
                    best = trust.refresh(place.read), place  # an older state than the one before is refused
                except (TransferError, UpdateError) as error:
                    failed = error
            if best is None:
                raise failed or UpdateError(UpdateCode.NOWHERE)
            yield _Found(best[0], Places(tuple(places)), best[1], tuple(one.base for one in places))

    def _newest(self, verified: Verified) -> Release | None:
        """The newest version for this computer that is newer than the running one."""
        program = self.program
        kinds = {program.kind} if program.kind else set(ReleaseKind)
        newer = [
            one
            for one in verified.releases
            if one.platform == program.platform and one.kind in kinds and is_newer(one.version, program.version)
        ]
        return max(newer, key=lambda one: version_key(one.version), default=None)

    def _fetch(self, release: Release, found: _Found, control: Control) -> FetchedUpdate:
        self.mirror.prepare()
        received = self._received()
        if release.kind is not ReleaseKind.TREE:
            return self._fetch_package(release, found, control, received)
        fetch = self._tree_fetch(release, found, control)
        program = self.program
        mine = program.installation if release.platform == program.platform else None
        try:
            if mine is not None and mine.has(release.version):
                fetch.share(mine.folder(release.version))
            installed = self._installed(fetch.tree) if mine is not None else {}
            missing = fetch.missing(installed)
            needed = [(self.mirror.folder, sum(one.forms[0].size for one in missing))]
            if mine is not None and not mine.has(release.version):
                needed.append((mine.base, fetch.tree.size))
            check_room(needed)
            done = fetch.fetch(missing, received)
            if mine is not None and not mine.has(release.version):
                fetch.install(mine, installed)
            if mine is not None:
                fetch.share(mine.folder(release.version))
        except OSError as error:
            raise UpdateError(UpdateCode.NOT_WRITTEN, str(self.mirror.folder), reason=reason_of(error)) from error
        return FetchedUpdate(release.version, release.platform, done.files, done.size, done.there)

    def _fetch_package(self, release: Release, found: _Found, control: Control, received: Received) -> FetchedUpdate:
        """Fetch a package, and lay it into a folder under its own name."""
        there = self.mirror.read_target(release) is not None
        if not there:
            check_room([(self.mirror.folder, release.size)])
            self._fetch_target(release, found, control, received)
        target = self.mirror.folder.parent / PACKAGES / release.target
        mine = release.platform == self.program.platform and release.kind is self.program.package
        if mine:
            try:
                lay_down(self.mirror.target(release), target)
            except OSError as error:
                raise UpdateError(UpdateCode.NOT_WRITTEN, str(target), reason=reason_of(error)) from error
        fetched = 0 if there else 1
        return FetchedUpdate(
            release.version, release.platform, fetched, fetched * release.size, 1 - fetched, target if mine else None
        )

    def _tree_fetch(self, release: Release, found: _Found, control: Control) -> TreeFetch:
        """Read the list of a version's files, from here or from a place.

        Raises:
            UntrustedError: it is invalid.
        """
        self.mirror.prepare()
        data = self.mirror.read_target(release)
        if data is None:
            if release.size > MAX_SIZE:
                raise UntrustedError(UpdateCode.TOO_LARGE, name=release.target)
            self._fetch_target(release, found, control, ignore_progress)
            data = self.mirror.read_target(release) or b""
        try:
            tree = read_tree(data)
        except TreeListError as error:
            raise UntrustedError(UpdateCode.LIST_INVALID, release.target, reason=str(error)) from error
        if (tree.version, tree.platform) != (release.version, release.platform):
            raise UntrustedError(UpdateCode.LIST_INVALID, release.target, reason=tree.version)
        return TreeFetch(tree, self.mirror, found.places, control)

    def _fetch_target(self, release: Release, found: _Found, control: Control, received: Received) -> None:
        fetcher = Fetcher(self.mirror.files)
        path = stored_target(release.target, release.sha256)

        def from_place(place: UpdatePlace) -> None:
            link = place.link(path, release.sha256, release.size)
            fetcher.fetch(place.source, link, control, paced(place, received))

        found.places.first(from_place, release.target)
        self.mirror.put_target(release)

    def _installed(self, tree: Tree) -> dict[Sha256, Path]:
        """The files of a version that are installed already."""
        installation = self.program.installation
        if installation is None:
            return {}
        folders = [installation.folder(one) for one in (tree.version, self.program.version) if installation.has(one)]
        return installed_files(tree, folders)

    def _write_mirror(self, found: _Found) -> None:
        """Write the metadata of the mirror, so that others can use it, and remove what is no longer needed."""
        trust = Trust(self.trust_folder, self.root or b"", self.clock)
        try:
            self.mirror.prepare()
            self.mirror.put_metadata({**trust.earlier_roots(found.read.read), **trust.stored()})
            self.mirror.remove_outdated(found.verified.releases)
        except OSError as error:
            raise UpdateError(UpdateCode.NOT_WRITTEN, str(self.mirror.folder), reason=reason_of(error)) from error

    def _received(self) -> Callable[[int], None]:
        self._limiter.bytes_per_second = self.rules.bytes_per_second
        return self._limiter.count


def read_root(path: Path) -> bytes | None:
    """The first trusted root; None if there is none.

    Raises:
        UpdateError: it can't be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UpdateError(UpdateCode.NOT_READ, str(path), reason=reason_of(error)) from error


def _newest_of_each(verified: Verified, platforms: Sequence[str]) -> list[Release]:
    """The newest release of each form for these platforms; “all” means every platform."""
    newest: dict[tuple[str, ReleaseKind], Release] = {}
    for one in sorted(verified.releases, key=lambda one: version_key(one.version)):
        if one.platform in platforms or "all" in platforms:
            newest[one.platform, one.kind] = one
    return list(newest.values())
