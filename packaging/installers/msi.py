"""The Windows package for a whole computer: a WiX source that wixl or WiX compiles to an .msi.

msiexec /i springshelf-0.1.0-x64.msi /qn        installs it without a question
msiexec /x springshelf-0.1.0-x64.msi /qn        removes it
"""

from __future__ import annotations

import shutil
import subprocess
import uuid
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

from installers.packaged import copy_program
from installers.product import NAME, TITLE, Product
from installers.signing import sign_for_windows
from installers.tree import names_in, settle

NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
FAMILY = uuid.UUID("6b1fd4c5-38a5-5b0e-9d0e-0a6c6a3a52d1")
"""The upgrade code: the same for all versions, by which a new one replaces the one before."""
PROGRAM, WINDOW = f"{NAME}.exe", f"{NAME}-window.exe"
ROOT_FOLDER = "APPFOLDER"
OPEN = f'"[{ROOT_FOLDER}]{WINDOW}" open "%1"'
OPENED = (
    (".journal", "", "Springshelf.Journal"),
    ("Springshelf.Journal", "", "Springshelf journal"),
    (r"Springshelf.Journal\shell\open\command", "", OPEN),
    ("opds", "", "URL:OPDS catalogue"),
    ("opds", "URL Protocol", ""),
    (r"opds\shell\open\command", "", OPEN),
)
"""What Windows opens with the program: keys below Software\\Classes, the name of a value in each, and the value."""


def identifier(kind: str, name: str) -> str:
    """An id of at most 72 letters, digits and underscores (MSI's type Identifier), the same in every build."""
    return f"{kind}_{uuid.uuid5(FAMILY, name).hex}"


def guid(name: str) -> str:
    """The GUID of a component: the same for the same path, as MSI's component rules demand."""
    return str(uuid.uuid5(FAMILY, f"component {name}")).upper()


def msi_version(version: str) -> str:
    """The first three numbers: MSI compares no more, and knows no stages."""
    numbers = [part for part in version.split(".") if part.isdecimal()]
    return ".".join([*numbers, "0", "0", "0"][:3])


def wix_source(names: Iterable[str], product: Product) -> str:
    """The WiX source.

    Args:
        names: the paths of the program's files, with `/` between the parts. The compiler runs in their folder.
        product: the program's description.
    """
    wix = ET.Element("Wix", xmlns=NAMESPACE)
    described = _product(wix, product)
    feature = ET.Element("Feature", Id="Program", Title=TITLE, Level="1")
    folders = _Folders(described)
    for name in sorted(names):
        _file(folders.of(PurePosixPath(name).parent), feature, name)
    _extras(folders.of(PurePosixPath()), folders.menu, feature)
    described.append(feature)
    ET.indent(wix)
    return ET.tostring(wix, encoding="unicode", xml_declaration=True) + "\n"


def _product(wix: ET.Element, product: Product) -> ET.Element:
    described = ET.SubElement(
        wix,
        "Product",
        Id=str(uuid.uuid5(FAMILY, f"product {product.version}")).upper(),
        Name=TITLE,
        Language="1033",
        Version=msi_version(product.version),
        Manufacturer=product.authors,
        UpgradeCode=str(FAMILY).upper(),
    )
    package = {"InstallerVersion": "500", "Compressed": "yes", "InstallScope": "perMachine"}
    ET.SubElement(described, "Package", {**package, "Description": product.summary})
    newer = f"A newer version of {TITLE} is installed. Remove it first."
    ET.SubElement(described, "MajorUpgrade", DowngradeErrorMessage=newer)
    ET.SubElement(described, "Media", Id="1", Cabinet="program.cab", EmbedCab="yes")
    # Installer calls Windows 10 and 11 "603", too; the program itself says which build Qt needs.
    old = f"{TITLE} needs Windows 10, version 1809 or later, 64 bit."
    ET.SubElement(described, "Condition", Message=old).text = "Installed OR VersionNT64 >= 603"
    return described


class _Folders:
    """The elements of the folders, made where they are first needed."""

    def __init__(self, described: ET.Element) -> None:
        target = ET.SubElement(described, "Directory", Id="TARGETDIR", Name="SourceDir")
        programs = ET.SubElement(target, "Directory", Id="ProgramFiles64Folder")
        self.menu = ET.SubElement(target, "Directory", Id="ProgramMenuFolder")
        root = ET.SubElement(programs, "Directory", Id=ROOT_FOLDER, Name=TITLE)
        self._known = {PurePosixPath(): root}

    def of(self, path: PurePosixPath) -> ET.Element:
        """The element of a folder of the program."""
        if path not in self._known:
            parent = self.of(path.parent)
            self._known[path] = ET.SubElement(parent, "Directory", Id=identifier("d", str(path)), Name=path.name)
        return self._known[path]


def _file(folder: ET.Element, feature: ET.Element, name: str) -> None:
    """One file as a component of its own, so that an update and a repair replace that file alone."""
    component = _component(folder, feature, name)
    ET.SubElement(component, "File", Id=identifier("f", name), Source=name, KeyPath="yes")


def _component(folder: ET.Element, feature: ET.Element, name: str) -> ET.Element:
    known = identifier("c", name)
    ET.SubElement(feature, "ComponentRef", Id=known)
    return ET.SubElement(folder, "Component", Id=known, Guid=guid(name), Win64="yes")


def _extras(root: ET.Element, menu: ET.Element, feature: ET.Element) -> None:
    """The entry in the menu, and the name by which Windows finds the program."""
    entry = _component(menu, feature, "the menu")
    ET.SubElement(
        entry, "Shortcut", Id="MenuEntry", Name=TITLE, Target=f"[{ROOT_FOLDER}]{WINDOW}", WorkingDirectory=ROOT_FOLDER
    )
    _registered(entry, "Menu")
    # Windows finds a program by its name in “Run” and in `start` through this key; wixl can't extend PATH.
    path = _component(root, feature, "the path")
    key = rf"Software\Microsoft\Windows\CurrentVersion\App Paths\{PROGRAM}"
    value = {"Root": "HKLM", "Key": key, "Type": "string", "Value": f"[{ROOT_FOLDER}]{PROGRAM}", "KeyPath": "yes"}
    ET.SubElement(path, "RegistryValue", value)
    kinds = _component(root, feature, "the kinds of files")
    for name, value_name, text in OPENED:
        value = {"Root": "HKLM", "Key": rf"Software\Classes\{name}", "Type": "string", "Value": text}
        ET.SubElement(kinds, "RegistryValue", {**value, **({"Name": value_name} if value_name else {})})
    _registered(kinds, "Kinds")


def _registered(component: ET.Element, name: str) -> None:
    """A value of the registry, by which the installer sees whether a component without files is installed."""
    key = rf"Software\{TITLE}"
    value = {"Root": "HKLM", "Key": key, "Name": name, "Type": "integer", "Value": "1", "KeyPath": "yes"}
    ET.SubElement(component, "RegistryValue", value)


def build(frozen: Path, product: Product, work: Path, target: Path) -> Path:
    """Compile the package with wixl.

    Raises:
        FileNotFoundError: this computer has no wixl.
    """
    if shutil.which("wixl") is None:
        raise FileNotFoundError("wixl")
    folder = work / "msi"
    copy_program(frozen, "msi", folder)
    settle(folder, product.epoch)
    source = work / "springshelf.wxs"
    source.write_text(wix_source(names_in(folder), product), encoding="utf-8")
    package = target / f"{NAME}-{product.version}-x64.msi"
    command = ["wixl", "--arch", "x64", "--output", str(package.absolute()), str(source.absolute())]
    subprocess.run(command, check=True, cwd=folder)
    sign_for_windows(package)
    return package
