"""The modules that keep the promises of SECURITY.md, each with the tests that hold it to them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Subject:
    """A module and the files of tests that are to notice its changes.

    Args:
        path: the module's file, from the root of the checkout.
        tests: names of files or patterns of them, from the same root; the fast ones first.
        only: the functions and classes that matter here, as changes name them; all where it is empty.
    """

    path: str
    tests: tuple[str, ...]
    only: tuple[str, ...] = ()

    @property
    def module(self) -> str:
        """The name by which the module is imported."""
        return self.path.removesuffix(".py").replace("/", ".")

    def files(self) -> tuple[str, ...]:
        """The files of tests, in their order."""
        return tuple(str(path) for pattern in self.tests for path in sorted(Path().glob(pattern)))


SUBJECTS = {
    "key_slots": Subject(
        "desktop_app/store/key_slots.py", ("tests/store/test_key_files.py", "tests/store/test_key_slots.py")
    ),
    "signature": Subject(
        "desktop_app/catalogue/signature.py", ("tests/catalogue/test_signature.py", "tests/catalogue/test_mutations.py")
    ),
    "catalogue_check": Subject(
        "desktop_app/services/catalogues/catalogue_check.py",
        ("tests/services/catalogues/test_catalogue_trust.py", "tests/services/catalogues/test_catalogues.py"),
        only=("CatalogueCheck._check_key", "CatalogueCheck.check", "CatalogueCheck._begun", "_check_root"),
    ),
    "web_isolation": Subject(
        "desktop_app/gui/reader/web_isolation.py",
        ("tests/gui/reader/test_web_isolation.py", "tests/gui/reader/test_web_reader.py"),
    ),
    "evidence": Subject(
        "desktop_app/domain/records/evidence.py",
        ("tests/domain/records/test_evidence.py", "tests/domain/test_journal.py"),
    ),
    "merged_bodies": Subject("desktop_app/domain/merging/bodies.py", ("tests/domain/merging/test_*.py",)),
    "merged_places": Subject("desktop_app/domain/merging/joins.py", ("tests/domain/merging/test_*.py",)),
    "merged_versions": Subject("desktop_app/domain/merging/supersession.py", ("tests/domain/merging/test_*.py",)),
    "merged_states": Subject("desktop_app/domain/merging/states.py", ("tests/domain/merging/test_*.py",)),
    "merged_history": Subject("desktop_app/domain/merging/history.py", ("tests/domain/merging/test_*.py",)),
    "merged_record": Subject("desktop_app/domain/merging/record.py", ("tests/domain/merging/test_*.py",)),
    "journal_store": Subject("desktop_app/store/journal_store.py", ("tests/store/test_journal_*.py",)),
    "fetcher": Subject("desktop_app/transfer/fetcher.py", ("tests/transfer/test_fetcher*.py",)),
    "atomic_file": Subject(
        "desktop_app/files/atomic_file.py", ("tests/files/test_atomic_file.py", "tests/transfer/test_blobs.py")
    ),
}
"""By the names that the proof is given."""
