"""What the installers consist of; building one takes minutes, and `python -m tests.proofs install` does."""

from __future__ import annotations

import io
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import build
from desktop_app.domain.updates import ReleaseKind
from desktop_app.interchange.policy_keys import CATALOGUE, SHAPE
from desktop_app.interchange.policy_registry import PLACE
from desktop_app.updating import installation
from desktop_app.updating.installation import Installation, installed_as
from installers import admx, deb, freeze, msi, nsis, portable_zip, side_by_side, signing, tar_zst
from installers.content import LAUNCHER_EXCLUDED, OPTIMISED, frozen_files, stays, used_modules
from installers.elf import Needs, has_debugging, has_symbols, is_aligned, needs_of, symbol_versions
from installers.formats import FORMATS, SYSTEMS, Format, Job
from installers.linux_share import metainfo, share_files
from installers.product import ROOT, Product, epoch_of, product
from installers.tree import names_in, settle
from tests.waiting import PATIENCE

PRODUCT = Product("1.2.0", "A shelf, and <more> & more", "The developers", 1_700_000_000)
NAMES = ["springshelf.exe", "springshelf-window.exe", "_internal/Qt6Core.dll", "_internal/a/b/ünder.txt"]
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


def placeholder(folder: Path, names: list[str] | None = None) -> Path:
    """A tree of small files in the place of the program."""
    for name in names or NAMES:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return folder


def with_launcher(folder: Path, names: list[str] | None = None) -> Path:
    """A tree in the place of the program, with one in the place of its launcher beside it."""
    placeholder(folder.with_name("launcher"), ["springshelf.exe", "springshelf-window.exe", "launcher/python.dll"])
    return placeholder(folder, names)


LAID_OUT = sorted(
    ["springshelf.exe", "springshelf-window.exe", "launcher/python.dll", "current"]
    + [f"versions/1.2.0/{name}" for name in NAMES]
)
"""The files of an installation with one version."""


def parsed(text: str | bytes) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - it was written here


def fields(control: str) -> Mapping[str, str]:
    return {line.partition(": ")[0]: line.partition(": ")[2] for line in control.splitlines() if line[0] != " "}


def test_the_version_and_the_words_are_those_of_the_project() -> None:
    found = product()
    assert f'version = "{found.version}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert found.summary
    assert not found.summary.endswith(".")


def test_the_time_of_all_files_is_given_or_that_of_the_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert epoch_of(ROOT) == 1234567890
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert epoch_of(tmp_path) == 1_700_000_000


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtCharts.abi3.so", False),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick3D.so.6", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/Qt/resources/qtwebengine_devtools_resources.pak", False),
        ("PySide6/Qt/translations/qtwebengine_locales/uk.pak", True),
        ("PySide6/Qt/translations/qtwebengine_locales/sv.pak", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("desktop_app/_resources/campaigns/spring-2023/campaign.toml", True),
        ("desktop_app/_resources/i18n/springshelf_uk.qm", True),
        ("desktop_app/typesetting/firago/FiraGO-Bold.ttf", True),
        ("desktop_app/typesetting/firago/OFL.txt", True),
        ("desktop_app/_resources/i18n/springshelf_uk.ts", False),
        ("desktop_app/_resources/locale/uk/LC_MESSAGES/messages.mo", True),
        ("desktop_app/_resources/locale/uk/LC_MESSAGES/messages.po", False),
        ("tuf-7.0.1.dist-info/METADATA", True),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", True),
        ("lxml/objectify.cpython-311-x86_64-linux-gnu.so", False),
        ("tuf-7.0.1.dist-info/RECORD", False),
        ("springshelf-0.1.0.dist-info/direct_url.json", False),
        ("filelock-4.2.11.dist-info/sboms/filelock.cdx.json", False),
    ],
)
def test_the_frozen_program_has_of_qt_what_it_uses(name: str, wanted: bool) -> None:
    assert stays(name) is wanted


@pytest.mark.parametrize(
    ("name", "source", "wanted"),
    [
        ("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6", False),
        ("libgcc_s.so.1", "/lib/x86_64-linux-gnu/libgcc_s.so.1", False),
        ("libfontconfig.so.1", "/lib64/libfontconfig.so.1", False),
        ("libssl.so.3", "/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("libpython3.11.so.1.0", "/opt/python/lib/libpython3.11.so.1.0", True),
        ("pillow.libs/libxcb-9065bb12.so.1.1.0", "/build/pillow.libs/libxcb-9065bb12.so.1.1.0", True),
    ],
)
def test_a_library_of_the_system_stays_where_it_is_but_for_those_of_python(
    name: str, source: str, *, wanted: bool
) -> None:
    assert stays(name, source) is wanted


def test_its_files_are_in_one_order_and_none_is_a_link() -> None:
    entries = [("b", "/b", "DATA"), ("c", "d/c", "SYMLINK"), ("a", "/a", "BINARY")]
    assert frozen_files(entries) == [("a", "/a", "BINARY"), ("b", "/b", "DATA")]


def test_modules_that_nothing_imports_are_left_out() -> None:
    assert used_modules([("lxml.html", "", ""), ("lxml.html.diff", "", "")]) == [("lxml.html", "", "")]


def test_what_is_compiled_without_documentation_runs_so() -> None:
    modules = [("sqlalchemy.orm", "", "PYMODULE"), ("alembic", "", "PYMODULE"), ("desktop_app", "", "PYMODULE")]
    assert [kind for *_, kind in used_modules(modules)] == [OPTIMISED, OPTIMISED, "PYMODULE"]
    code = "import alembic.command, alembic.autogenerate, sqlalchemy.dialects.sqlite, sqlalchemy.orm"
    subprocess.run([sys.executable, "-OO", "-c", code], check=True, timeout=120)


def test_nothing_imports_the_parts_of_packages_that_are_left_out() -> None:
    left_out = ("lxml.objectify", "lxml.isoschematron", "lxml.html.diff", "lxml.html._difflib")
    blocked = "".join(f"sys.modules[{name!r}] = None\n" for name in left_out)
    code = f"import sys\n{blocked}import lxml.etree, lxml.html, pikepdf\n"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, timeout=120)


def test_the_oldest_run_time_is_read_from_the_files(tmp_path: Path) -> None:
    (tmp_path / "one.so").write_bytes(b"\x7fELF\0GLIBC_2.17\0GLIBC_2.3.4\0GLIBCXX_3.4.30\0")
    (tmp_path / "two.so").write_bytes(b"\x7fELF\0GLIBC_2.35\0GLIBC_PRIVATE\0CXXABI_1.3.13\0")
    (tmp_path / "text").write_bytes(b"\0GLIBC_2.99\0")
    assert needs_of(sorted(tmp_path.iterdir())) == Needs("2.35", "12")
    assert symbol_versions(b"\x7fELF\0xGLIBC_2.99\0") == set()


def test_a_library_with_parts_for_debuggers_is_known() -> None:
    assert has_debugging(b"\x7fELF\0.text\0.debug_info\0")
    assert not has_debugging(b"\x7fELF\0.text\0")
    assert not has_debugging(b"text about \0.debug_info\0")
    assert has_symbols(elf(0, ".symtab"))
    assert not has_symbols(elf(0, ".dynsym"))


def elf(address: int, *sections: str) -> bytes:
    """The start of a 64-bit ELF file with one loaded part, and the names of its sections."""
    header = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\2\1\1", 3, 62, 1, 0, 64, 0, 0, 64, 56, 1, 64, 0, 0)
    part = struct.pack("<IIQQQQQQ", 1, 5, 0, address, address, 120, 120, 4096)
    return header + part + b"\0" + b"".join(name.encode() + b"\0" for name in sections)


def test_a_library_that_can_not_be_loaded_is_known() -> None:
    assert is_aligned(elf(0x40000))
    assert not is_aligned(elf(0x40010))


@pytest.mark.skipif(os.name == "nt", reason="the tool is a shell script")
@pytest.mark.parametrize(("address", "taken"), [(0x40000, True), (0x40010, False)])
def test_symbols_are_removed_from_a_library_unless_it_can_not_be_loaded_then(
    address: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, taken: bool
) -> None:
    tools, program = tmp_path / "tools", tmp_path / "program"
    for folder in (tools, program):
        folder.mkdir()
    (tools / "small").write_bytes(elf(address, ".dynsym"))
    (tools / "strip").write_text(f'#!/bin/sh\ncp "{tools}/small" "$3"\n')
    (tools / "strip").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    before = elf(0, ".dynsym", ".symtab")
    (program / "libone.so.1").write_bytes(before)
    (program / "springshelf").write_bytes(before)
    freeze.strip_symbols(program)
    assert (program / "springshelf").read_bytes() == before
    assert (program / "libone.so.1").read_bytes() == (elf(address, ".dynsym") if taken else before)
    assert len([*program.iterdir()]) == 2


def test_what_the_launcher_leaves_out_is_not_needed_by_its_own_start() -> None:
    # PyInstaller starts a program with hooks that import zipfile, which does without these.
    blocked = "".join(f"sys.modules[{name!r}] = None\n" for name in LAUNCHER_EXCLUDED)
    code = f"import sys\n{blocked}import zipfile, launcher\n"
    folder = ROOT / "packaging"
    subprocess.run([sys.executable, "-S", "-c", code], check=True, cwd=folder, timeout=PATIENCE)
    assert "zipfile" not in LAUNCHER_EXCLUDED


def test_the_package_depends_on_every_library_of_the_window_under_its_old_and_new_name() -> None:
    found = deb.dependencies(deb.read_libraries()["window"], Needs("2.35", "11"))
    assert "libasound2t64 | libasound2" in found
    assert "libc6 (>= 2.35)" in found
    assert any(one.startswith("fonts-dejavu-core |") for one in found)
    assert found == sorted(set(found))


def test_the_package_leaves_the_libraries_that_debian_mends_to_debian(tmp_path: Path) -> None:
    names = ["springshelf", "_internal/libssl.so.3", "_internal/libtinfo.so.6", "_internal/pillow.libs/libz.so.1"]
    frozen = placeholder(tmp_path / "frozen", names)
    assert [path.name for path in deb.libraries_of_debian(frozen)] == ["libssl.so.3"]
    deb.tree_for(frozen, PRODUCT, tmp_path / "root")
    assert not (tmp_path / "root/usr/lib/springshelf/_internal/libssl.so.3").exists()
    assert (tmp_path / "root/usr/lib/springshelf/_internal/libtinfo.so.6").is_file()
    assert names_in(frozen) == sorted(names), "other formats need them"
    found = deb.dependencies({}, Needs("2.35", "11"), ["libssl.so.3", "libcrypto.so.3"])
    assert found.count("libssl3t64 | libssl3") == 1


def test_the_control_file_has_what_debian_asks_for() -> None:
    control = deb.control(PRODUCT, "amd64", ["libc6 (>= 2.35)", "fontconfig"], 2049)
    found = fields(control)
    assert {"Package", "Version", "Architecture", "Maintainer", "Description"} <= found.keys()
    assert found["Installed-Size"] == "3"
    assert found["Depends"] == "libc6 (>= 2.35), fontconfig"
    assert re.fullmatch(r".+ <\S+@\S+>", found["Maintainer"])
    assert control.endswith("\n")
    assert "\n\n" not in control


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
def test_a_package_of_the_same_files_has_the_same_bytes_and_needs_no_script_to_install(tmp_path: Path) -> None:
    frozen = placeholder(tmp_path / "frozen", ["springshelf", "_internal/base_library.zip"])
    (frozen / "springshelf").chmod(0o700)
    packages = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        packages.append(deb.build(frozen, PRODUCT, "x86_64", tmp_path / f"{name}-work", tmp_path / name))
    assert packages[0].read_bytes() == packages[1].read_bytes()
    listed = subprocess.run(["dpkg-deb", "-c", packages[0]], check=True, capture_output=True, text=True).stdout
    assert "-rwxr-xr-x root/root" in next(
        line for line in listed.splitlines() if line.endswith("/springshelf/springshelf")
    )
    assert "./usr/bin/springshelf -> ../lib/springshelf/springshelf" in listed
    for name in ("applications/springshelf.desktop", "mime/packages/springshelf.xml", "doc/springshelf/copyright"):
        assert f"./usr/share/{name}" in listed
    scripts = subprocess.run(["dpkg-deb", "-I", packages[0]], check=True, capture_output=True, text=True).stdout
    assert "postinst" not in scripts
    assert "preinst" not in scripts


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
def test_a_package_says_that_it_is_one_so_that_its_updates_are_packages(tmp_path: Path) -> None:
    frozen = placeholder(tmp_path / "frozen", ["springshelf"])
    deb.tree_for(frozen, PRODUCT, tmp_path / "root")
    assert installed_as(tmp_path / "root/usr/lib/springshelf/springshelf") is ReleaseKind.DEB
    assert not (frozen / "installed-as").exists()


def test_an_installation_is_what_the_launcher_and_updates_expect(tmp_path: Path) -> None:
    frozen = with_launcher(tmp_path / "frozen")
    side_by_side.lay_out(frozen, PRODUCT, tmp_path / "base")
    assert sorted(names_in(tmp_path / "base")) == LAID_OUT
    found = Installation(tmp_path / "base", "1.2.0", "springshelf.exe")
    assert found.current == "1.2.0"
    assert found.has("1.2.0")
    assert not found.ready()


def test_a_program_without_a_launcher_is_not_packed_as_an_installation(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        side_by_side.lay_out(placeholder(tmp_path / "frozen"), PRODUCT, tmp_path / "base")
    assert str(caught.value.filename).endswith("launcher")


def test_an_archive_has_one_time_one_owner_and_one_order(tmp_path: Path) -> None:
    folder = placeholder(tmp_path / "springshelf-1.2.0")
    os.link(folder / "springshelf.exe", folder / "same.exe")
    settle(folder, PRODUCT.epoch)
    tar_zst.write_tar(folder, tmp_path / "one.tar", PRODUCT.epoch)
    with tarfile.open(tmp_path / "one.tar") as archive:
        members = archive.getmembers()
    assert [one.name for one in members] == sorted(one.name for one in members)
    assert {(one.uid, one.gid, one.uname, one.mtime) for one in members} == {(0, 0, "", PRODUCT.epoch)}
    assert all(one.isfile() for one in members)


def test_the_archive_has_a_script_that_knows_the_oldest_glibc_and_no_link(tmp_path: Path) -> None:
    frozen = with_launcher(tmp_path / "frozen", ["springshelf"])
    (frozen / "some.so").write_bytes(b"\x7fELF\0GLIBC_2.36\0")
    tar_zst.tree_for(frozen, PRODUCT, tmp_path / "tree")
    assert "needed=2.36\n" in (tmp_path / "tree" / "install.sh").read_text()
    assert not any(path.is_symlink() for path in (tmp_path / "tree").rglob("*"))


def test_each_desktop_file_is_there_and_its_program_is_ours() -> None:
    files = share_files(PRODUCT)
    entry = files["applications/springshelf.desktop"].decode()
    assert "\nExec=springshelf open %u\n" in entry
    assert "application/vnd.springshelf.journal;x-scheme-handler/opds;" in entry
    assert "icons/hicolor/scalable/apps/springshelf.svg" in files
    kinds = parsed(files["mime/packages/springshelf.xml"])
    globs = [one.get("pattern") for one in kinds.iter() if one.tag.endswith("glob")]
    assert globs == ["*.journal"]


def test_the_appstream_description_names_this_version_and_escapes_its_words() -> None:
    found = parsed(metainfo(PRODUCT))
    release = found.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.0", "date": "2023-11-14"}
    assert found.findtext("description/p") == "A shelf, and <more> & more."
    assert "@" not in metainfo(PRODUCT)


def test_each_file_of_the_msi_is_a_component_of_its_own_and_keeps_its_ids() -> None:
    source = msi.wix_source(NAMES, PRODUCT)
    found = parsed(source)
    components = [one.get("Id") for one in found.iter(f"{WIX}Component")]
    assert len(components) == len(set(components)) == len(NAMES) + 3
    assert set(components) == {one.get("Id") for one in found.iter(f"{WIX}ComponentRef")}
    assert sorted(str(one.get("Source")) for one in found.iter(f"{WIX}File")) == sorted(NAMES)
    assert source == msi.wix_source(reversed(NAMES), PRODUCT)
    assert all(len(str(one.get("Id"))) <= 72 for one in found.iter())


def test_a_new_version_of_the_msi_replaces_the_one_before() -> None:
    one, other = (parsed(msi.wix_source(NAMES, Product(version, "", "A", 0))) for version in ("1.0", "1.1"))
    products = [found.find(f"{WIX}Product") for found in (one, other)]
    codes = [(found.get("UpgradeCode"), found.get("Id")) for found in products if found is not None]
    assert codes[0][0] == codes[1][0]
    assert codes[0][1] != codes[1][1]
    assert one.find(f".//{WIX}MajorUpgrade") is not None


@pytest.mark.parametrize(("version", "wanted"), [("1.2.3", "1.2.3"), ("1.2", "1.2.0"), ("1.2.3.4", "1.2.3")])
def test_the_msi_has_three_numbers_of_the_version(version: str, wanted: str) -> None:
    assert msi.msi_version(version) == wanted


def test_the_uninstaller_removes_the_versions_that_updates_have_added() -> None:
    script = nsis.SCRIPT.read_text(encoding="utf-8")
    removed = re.findall(r'(?:RMDir /r|Delete) "\$INSTDIR\\([\w.-]+)"', script)
    names = (installation.VERSIONS, installation.PREVIOUS, installation.TRIAL, installation.FAILED, installation.NEXT)
    assert {*names, installation.LOCK} <= set(removed)


def test_the_uninstaller_removes_what_was_installed_and_no_file_of_a_person() -> None:
    lines = nsis.deletions([*NAMES, "_internal/$weird.txt"]).splitlines()
    assert 'Delete "$INSTDIR\\_internal\\Qt6Core.dll"' in lines
    assert 'Delete "$INSTDIR\\_internal\\$$weird.txt"' in lines
    assert lines[-3:] == [
        'RMDir "$INSTDIR\\_internal\\a\\b"',
        'RMDir "$INSTDIR\\_internal\\a"',
        'RMDir "$INSTDIR\\_internal"',
    ]
    assert not any("RMDir /r" in line for line in lines)


@pytest.mark.skipif(shutil.which("wixl") is None, reason="wixl (msitools) is not here")
def test_wixl_compiles_the_msi_and_it_holds_the_files(tmp_path: Path) -> None:
    package = msi.build(placeholder(tmp_path / "frozen"), PRODUCT, tmp_path, tmp_path)
    listed = subprocess.run(["msiinfo", "export", package, "File"], check=True, capture_output=True, text=True).stdout
    assert "Qt6Core.dll" in listed
    extracted = tmp_path / "extracted"
    subprocess.run(["msiextract", "-C", extracted, package], check=True, capture_output=True)
    found = {path.name for path in extracted.rglob("*") if path.is_file()}
    assert found == {Path(name).name for name in NAMES} | {"installed-as"}


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (nsis) is not here")
def test_makensis_compiles_the_setup(tmp_path: Path) -> None:
    installer = nsis.build(with_launcher(tmp_path / "frozen"), PRODUCT, tmp_path, tmp_path)
    assert installer.read_bytes().startswith(b"MZ")
    assert sorted(names_in(tmp_path / "setup")) == LAID_OUT


@pytest.mark.parametrize(("form", "tool"), [("msi", "wixl"), ("setup", "makensis")])
def test_an_installer_for_windows_is_signed_or_the_build_says_that_it_is_not(
    form: str, tool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not here")
    monkeypatch.delenv(signing.WINDOWS_KEY, raising=False)
    build_format = next(one.build for one in FORMATS if one.name == form)
    made = build_format(Job(with_launcher(tmp_path / "frozen"), PRODUCT, "x86_64", tmp_path, tmp_path))
    assert capsys.readouterr().out == f"Not signed, because {signing.WINDOWS_KEY} names no key: {made.name}\n"


def test_the_programs_and_those_of_the_launcher_are_signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    tool = tools / "osslsigncode"
    tool.write_text('#!/bin/sh\nwhile [ "$1" != -in ]; do shift; done\n{ cat "$2"; echo signed; } > "$4"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv(signing.WINDOWS_KEY, "key.p12")
    frozen = with_launcher(tmp_path / "frozen")
    signing.sign_programs(frozen)
    signed = {path for path in tmp_path.rglob("*") if path.is_file() and path.read_text().endswith("signed\n")}
    programs = ("springshelf.exe", "springshelf-window.exe")
    assert signed == {tmp_path / folder / name for folder in ("frozen", "launcher") for name in programs}


def test_the_zip_file_is_the_same_each_time(tmp_path: Path) -> None:
    frozen = with_launcher(tmp_path / "frozen")
    first = portable_zip.build(frozen, PRODUCT, tmp_path, tmp_path).read_bytes()
    os.utime(frozen / NAMES[0], (1, 1))
    assert portable_zip.build(frozen, PRODUCT, tmp_path, tmp_path).read_bytes() == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert sorted(archive.namelist()) == sorted(f"springshelf-1.2.0-windows-x64/{name}" for name in LAID_OUT)


def test_the_templates_of_group_policies_have_each_key_of_the_policy_with_its_text() -> None:
    files = admx.templates()
    space = {"p": admx.NAMESPACE}
    policies = parsed(files["springshelf.admx"]).findall("p:policies/p:policy", space)
    wanted = {
        (rf"{PLACE}\{table}" if table else PLACE, key)
        for table, keys in SHAPE.items()
        if table != CATALOGUE
        for key in keys
    } - {(PLACE, "version")}
    found = {
        (str(policy.get("key")), str(element.get("valueName")))
        for policy in policies
        for element in policy.findall("p:elements/*", space)
        if element.get("valueName")
    }
    assert found == wanted
    assert {policy.get("class") for policy in policies} == {"Machine"}
    lists = [policy.get("key") for policy in policies if policy.find("p:elements/p:list", space) is not None]
    assert lists == [rf"{PLACE}\catalogue\all", rf"{PLACE}\catalogue\ask"]


def test_every_text_and_box_that_the_template_names_is_there() -> None:
    files = admx.templates()
    named = set(re.findall(r"\$\((?:string|presentation)\.([\w-]+)\)", files["springshelf.admx"].decode()))
    texts = parsed(files["en-US/springshelf.adml"])
    assert named == {str(one.get("id")) for one in texts.iter() if one.get("id")}


def test_each_system_has_formats_and_each_format_a_system() -> None:
    assert {form.system for form in FORMATS} == set(SYSTEMS.values())
    assert len({form.name for form in FORMATS}) == len(FORMATS)


def test_a_program_is_not_frozen_for_another_system(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = "macos" if os.name == "nt" else "windows"
    assert build.main([other, "--work", str(tmp_path / "work"), "--target", str(tmp_path / "dist")]) == 2
    assert "--frozen" in capsys.readouterr().out


def test_a_python_without_packages_builds() -> None:
    """Everything that is locked goes into an environment that the build makes."""
    command = [sys.executable, "-E", "-S", str(ROOT / "packaging" / "build.py"), "--help"]
    told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT.anchor).stdout
    assert "windows" in told


def test_what_no_registry_has_the_tool_for_is_built_where_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[str] = []

    def noting(form: Format) -> Format:
        def note(job: Job) -> Path:
            assert all(path.is_absolute() for path in (job.frozen, job.work, job.target))
            built.append(form.name)
            return tmp_path

        return replace(form, build=note)

    monkeypatch.setattr(build, "FORMATS", tuple(map(noting, FORMATS)))
    monkeypatch.chdir(tmp_path)
    words = ["--frozen", ".", "--work", "work", "--target", "dist"]
    assert build.main(["linux", *words]) == 0
    assert built == ["deb", "tar"]
    assert build.main(["linux", "appimage", *words]) == 0
    assert built[2:] == ["appimage"]


def test_a_format_whose_tool_is_missing_is_named_and_the_others_are_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    frozen = with_launcher(tmp_path / "frozen")
    words = ["windows", "--frozen", str(frozen), "--work", str(tmp_path / "work"), "--target", str(tmp_path / "dist")]
    assert build.main(words) == 1
    told = capsys.readouterr().out
    assert "Not built: msi, because this computer has no wixl." in told
    assert {path.suffix for path in (tmp_path / "dist").iterdir()} == {".zip"}


def test_the_keys_that_updates_are_trusted_by_come_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "1.root.json"
    given.write_text('{"signed": {"_type": "root"}}')
    monkeypatch.setenv(freeze.UPDATE_ROOT, str(given))
    place = freeze.place_root(tmp_path / "work")
    assert place is not None
    assert place.read_bytes() == given.read_bytes()
    monkeypatch.delenv(freeze.UPDATE_ROOT)
    assert freeze.place_root(tmp_path / "work") is None
    assert not place.exists()
    assert freeze.UPDATE_ROOT in capsys.readouterr().out


def test_a_file_without_keys_is_not_built_into_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = tmp_path / "timestamp.json"
    given.write_text('{"signed": {"_type": "timestamp"}}')
    monkeypatch.setenv(freeze.UPDATE_ROOT, str(given))
    with pytest.raises(ValueError, match="is not a root"):
        freeze.place_root(tmp_path / "work")
