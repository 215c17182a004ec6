"""A system without a desktop, made by debootstrap, in which a proof installs what it wants (chroot; needs root)."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SUITES = {"bookworm": "Debian 12", "trixie": "Debian 13"}
SCRIPTS = Path("/usr/share/debootstrap/scripts")
NEEDED = ("debootstrap", "chroot", "mount", "umount")
CHANGING = ("proc", "sys", "dev", "run", "tmp", "var/cache", "var/log", "var/lib/apt", "var/lib/dpkg", "root/.cache")
"""Folders that change by themselves when packages come and go."""
PERSON = "ana"


@dataclass(frozen=True, slots=True)
class BareSystem:
    """An unpacked system.

    Args:
        root: its folder.
    """

    root: Path

    def run(self, *words: str, user: str = "root", patience: int = 1200) -> subprocess.CompletedProcess[str]:
        """Run a program in it, and return what it printed; its failure is the caller's to judge."""
        with self.program(*words, user=user) as running:
            try:
                out, _ = running.communicate(timeout=patience)
            except subprocess.TimeoutExpired:
                running.kill()
                out, _ = running.communicate()
        return subprocess.CompletedProcess(words, running.returncode, out)

    def program(
        self, *words: str, user: str = "root", environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Start a program in it."""
        home = "/root" if user == "root" else f"/home/{user}"
        plain = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8", "USER": user}
        command = ["chroot", f"--userspec={user}:{user}", str(self.root), *words]
        settings = {**plain, "DEBIAN_FRONTEND": "noninteractive", **(environment or {})}
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command, env=settings, stdout=pipe, stderr=subprocess.STDOUT, text=True, errors="replace"
        )

    def must(self, *words: str, user: str = "root") -> str:
        """Run a program that has to succeed; returns what it printed."""
        done = self.run(*words, user=user)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stdout[-3000:]}"
        return done.stdout

    def files(self) -> set[str]:
        """All files, links and folders, without those that change by themselves."""
        prune = [word for name in CHANGING for word in ("-path", f"./{name}", "-prune", "-o")]
        command = ["find", ".", "-xdev", *prune, "-print0"]
        found = subprocess.run(command, cwd=self.root, check=True, capture_output=True).stdout
        return set(os.fsdecode(found).split("\0")) - {""}

    def used_bytes(self) -> int:
        """The space that all its files take."""
        found = subprocess.run(["du", "-sx", "-B1", self.root], check=True, capture_output=True, text=True).stdout
        return int(found.split()[0])


def make(suite: str, kept: Path) -> Path:
    """Make a bare system, or use the one that was made before; returns its folder, which is to be copied."""
    folder = kept / suite
    if not (folder / "complete").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        kept.mkdir(parents=True, exist_ok=True)
        words = ["debootstrap", "--variant=minbase", suite, str(folder), mirror()]
        words += [] if (SCRIPTS / suite).exists() else [str(SCRIPTS / "sid")]  # of an older debootstrap
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
        (folder / "complete").touch()
    return folder


def mirror() -> str:
    """The address that this computer itself gets Debian's packages from."""
    command = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Origin: Debian", "Created-By: Packages"]
    found = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return next(address for address in found if "security" not in address)


@contextmanager
def bare_system(suite: str, kept: Path, work: Path) -> Iterator[BareSystem]:
    """A fresh copy of a bare system with an account for a person, removed afterwards."""
    root = work / suite
    subprocess.run(["cp", "-a", make(suite, kept), root], check=True)
    (root / "complete").unlink()
    shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
    mounted = []
    try:
        # Own, empty file systems: what a test does there never reaches those of this computer.
        for kind, name, options in (
            ("proc", "proc", ""),
            ("tmpfs", "tmp", "mode=1777"),
            ("tmpfs", "dev/shm", "mode=1777"),
        ):
            (root / name).mkdir(exist_ok=True)
            words = ["-o", options] if options else []
            subprocess.run(["mount", "-t", kind, *words, kind, root / name], check=True)
            mounted.append(root / name)
        system = BareSystem(root)
        system.must("useradd", "--create-home", "--user-group", PERSON)
        yield system
    finally:
        for place in reversed(mounted):
            subprocess.run(["umount", "--recursive", place], check=False)
        if not any(os.path.ismount(place) for place in mounted):
            shutil.rmtree(root, ignore_errors=True)


@contextmanager
def shared_folder(system: BareSystem, here: Path, there: str) -> Iterator[None]:
    """Show a folder of this computer in the system."""
    place = system.root / there.lstrip("/")
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "--bind", here, place], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", place], check=True)
