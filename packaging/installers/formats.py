"""The registry of formats: what each is called, for which system it is, and how it is built from the frozen program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from installers import admx, appimage, deb, dmg, msi, nsis, portable_zip, tar_zst
from installers.product import Product


@dataclass(frozen=True, slots=True)
class Job:
    """What a format is built from.

    Args:
        frozen: the frozen program.
        product: its description.
        machine: the type of the processor, as `platform.machine()` names it.
        work: a folder for what is only needed on the way.
        target: the folder for the installers.
    """

    frozen: Path
    product: Product
    machine: str
    work: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Format:
    """A format of installers.

    Args:
        name: as it is named on the command line.
        system: the system that it is for.
        build: builds it.
        on_request: it is built only where it is named, because no package registry has its tool.
    """

    name: str
    system: str
    build: Callable[[Job], Path]
    on_request: bool = False


FORMATS = (
    Format("deb", "linux", lambda job: deb.build(job.frozen, job.product, job.machine, job.work, job.target)),
    Format("tar", "linux", lambda job: tar_zst.build(job.frozen, job.product, job.machine, job.work, job.target)),
    Format(
        "appimage",
        "linux",
        lambda job: appimage.build(job.frozen, job.product, job.machine, job.work, job.target),
        on_request=True,
    ),
    Format("msi", "windows", lambda job: msi.build(job.frozen, job.product, job.work, job.target)),
    Format("setup", "windows", lambda job: nsis.build(job.frozen, job.product, job.work, job.target)),
    Format("zip", "windows", lambda job: portable_zip.build(job.frozen, job.product, job.work, job.target)),
    Format("admx", "windows", lambda job: admx.build(job.product, job.target)),
    Format("dmg", "macos", lambda job: dmg.build(job.frozen, job.product, job.machine, job.work, job.target)),
)
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
"""The systems by their names in `sys.platform`."""
