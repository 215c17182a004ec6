"""The keys that sign: made once, replaced on request, and never lost."""

from pathlib import Path

import pytest

from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from desktop_app.services.publishing.signing import SigningKeyError, replace_signing_key, signing_keys, version_after


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "signing.key"


def test_a_key_is_made_once_and_only_its_owner_reads_it(path: Path) -> None:
    first = signing_keys(path)
    assert signing_keys(path).public == first.public
    assert path.stat().st_mode & 0o077 == 0


def test_a_replaced_key_goes_on_to_sign_and_the_newest_stands_first(path: Path) -> None:
    (first,) = signing_keys(path).public
    second, *_ = replace_signing_key(path).public
    third, *rest = replace_signing_key(path).public
    assert rest == [second, first]
    assert signing_keys(path).public == (third, second, first)
    assert all(one.stat().st_mode & 0o077 == 0 for one in path.parent.iterdir())


def test_a_replacement_that_was_cut_off_leaves_the_old_key_in_force(path: Path) -> None:
    keys = signing_keys(path)
    path.with_name("signing.1.key").write_bytes(path.read_bytes())
    assert signing_keys(path).public == keys.public
    new, old = replace_signing_key(path).public
    assert old == keys.public[0]
    assert new != old


def test_a_file_that_holds_no_key_is_named_and_stays(path: Path) -> None:
    path.write_bytes(b"no key")
    for read in (signing_keys, replace_signing_key):
        with pytest.raises(SigningKeyError, match=r"signing\.key"):
            read(path)
    assert path.read_bytes() == b"no key"


def test_versions_only_grow_over_all_folders_that_a_key_signs(path: Path, tmp_path: Path) -> None:
    folders = [CatalogueFolder(tmp_path / name, signing_keys(path), version_after(path)) for name in ("web", "stick")]

    def versions(title: str) -> list[int]:
        return [one.write_catalogue(title, None, None, ()) for one in folders]

    assert versions("First") == [1, 2]
    assert versions("First") == [1, 2], "what is unchanged keeps its version"
    replace_signing_key(path)
    assert versions("Second") == [3, 4]
    begun_again = CatalogueFolder(tmp_path / "web-2", signing_keys(path), version_after(path))
    assert begun_again.write_catalogue("Second", None, None, ()) == 5


@pytest.mark.parametrize("damaged", [b"", b"\xff", b"-", b"9" * 5000])
def test_a_damaged_count_begins_with_the_folder(path: Path, damaged: bytes) -> None:
    path.with_suffix(".version").write_bytes(damaged)
    assert 8 <= version_after(path)(7) < 2**63
