"""The archive for Linux without installation: it unpacks anywhere, also on a stick, and runs from there."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path

from installers.elf import needs_of
from installers.linux_share import share_files
from installers.product import NAME, ROOT, Product
from installers.side_by_side import lay_out
from installers.tree import files_in, settle, write_files

SCRIPT = Path(__file__).with_name("install.sh")


def tree_for(frozen: Path, product: Product, folder: Path) -> None:
    """Lay out what the archive holds: the installation, the files for a desktop, and the script that adds them to one.

    Raises:
        FileNotFoundError: the program has no launcher beside it.
    """
    lay_out(frozen, product, folder)
    write_files(folder / "share", share_files(product))
    for path in (ROOT / "LICENSE", ROOT / "THIRD_PARTY_NOTICES.txt"):
        shutil.copyfile(path, folder / path.name)
    glibc = needs_of(files_in(folder)).glibc
    script = folder / SCRIPT.name
    script.write_text(SCRIPT.read_text(encoding="utf-8").replace("@GLIBC@", glibc), encoding="utf-8")
    script.chmod(0o755)


def build(frozen: Path, product: Product, machine: str, work: Path, target: Path) -> Path:
    """Build the archive.

    Raises:
        FileNotFoundError: this computer has no zstd, or the program has no launcher beside it.
    """
    if shutil.which("zstd") is None:
        raise FileNotFoundError("zstd")
    name = f"{NAME}-{product.version}-linux-{machine}"
    folder = work / "tar" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    tree_for(frozen, product, folder)
    settle(folder, product.epoch)
    archive = target / f"{name}.tar.zst"
    plain = work / "tar" / f"{name}.tar"
    write_tar(folder, plain, product.epoch)
    # Level 19 is the last that every zstd unpacks unasked. The bytes are the same with any number of threads.
    command = ["zstd", "--quiet", "--force", "-19", "-T0", str(plain), "-o", str(archive)]
    subprocess.run(command, check=True)
    plain.unlink()
    return archive


def write_tar(folder: Path, target: Path, epoch: int) -> None:
    """Write a tree as tar: in the order of names, owned by root, with one time."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = epoch
        return member

    with tarfile.open(target, "w", format=tarfile.PAX_FORMAT) as archive:
        for path in files_in(folder):
            # Hard links of one file are written as files of their own, as a stick has no links.
            archive.inodes.clear()  # type: ignore[attr-defined] # typeshed doesn't name it
            archive.add(path, path.relative_to(folder.parent).as_posix(), recursive=False, filter=plain)
