"""Some of the mutated files of `prove mutations`, and that it finds what goes wrong."""

from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

pytest.importorskip("resource", reason="Windows has no limits for a process")

from desktop_app.domain.codes import CommonCode
from desktop_app.domain.errors import SpringshelfError
from tests.fuzzing.odd_journals import odd_journal
from tests.fuzzing.seeded import mutation
from tests.proofs import mutations
from tests.proofs.mutation_paths import KINDS, Kind, Place
from tests.proofs.mutation_worker import HangError, attempt

CASES = {"feeds": 4, "materials": 1, "calendars": 1, "portfolios": 1, "pictures": 6, "policies": 20, "journals": 6}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.mark.parametrize("name", [*CASES])
def test_mutated_files_are_taken_or_refused(place: Place, name: str) -> None:
    kind = KINDS[name]
    seeds = kind.seeds()
    for seed in range(1, CASES[name] + 1):
        assert attempt(place, kind, kind.mutate(seeds, Random(f"{name} {seed}"))) == ""


def test_the_same_seed_gives_the_same_file() -> None:
    seeds = KINDS["journals"].seeds()
    for mutate in (mutation, odd_journal):
        assert mutate(seeds, Random("a 1")) == mutate(seeds, Random("a 1")) != mutate(seeds, Random("a 2"))


def test_files_as_they_are_go_the_whole_way(place: Place) -> None:
    """Nothing behind the first check would be tried if the files to begin from were refused."""
    (journal,) = KINDS["journals"].seeds()
    file = place.folder / "a.journal"
    file.write_bytes(journal)
    assert place.home.exchange.join(file, accepted=True).added == 3
    KINDS["feeds"].use(place, KINDS["feeds"].seeds()[0])
    place.check()


def test_a_failure_is_a_finding_and_a_refusal_is_none(place: Place) -> None:
    def broken(_place: Place, data: bytes) -> None:
        raise IndexError(data)

    def refused(_place: Place, _data: bytes) -> None:
        raise SpringshelfError(CommonCode.STOPPED)

    assert "IndexError: b'x'" in attempt(place, Kind(list, broken, 1), b"x")
    assert attempt(place, Kind(list, refused, 1), b"x") == ""


def test_a_case_that_takes_too_long_is_a_finding_also_where_the_program_takes_all_exceptions(place: Place) -> None:
    def hanging(_place: Place, _data: bytes) -> None:
        with suppress(Exception):
            raise HangError

    assert "HangError" in attempt(place, Kind(list, hanging, 1), b"")


def test_a_fault_of_the_program_in_a_check_is_a_finding(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_words: object) -> None:
        raise IndexError

    monkeypatch.setattr(place.home.catalogues, "sync", broken)
    assert "fault of the program" in attempt(place, KINDS["feeds"], KINDS["feeds"].seeds()[0])


def test_a_lost_material_is_a_finding(place: Place) -> None:
    def losing(place: Place, _data: bytes) -> None:
        for one in place.home.catalogues.all():
            place.home.catalogues.remove(one.id)

    assert "lost its material" in attempt(place, Kind(list, losing, 1), b"")


def test_each_case_is_measured_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(mutations, "FINDINGS", tmp_path)
    cases, findings, died = mutations._batch("policies", 5, 3)
    assert [case["seed"] for case in cases] == [5, 6, 7]
    assert all(case["seconds"] < 60 and case["kibibytes"] > 1000 for case in cases)
    assert (findings, died) == ([], False)
    _, findings, died = mutations._batch("no such kind", 5, 1)
    assert (findings, died) == (["no such kind-5"], True)
    assert "KeyError" in (tmp_path / "no such kind-5.txt").read_text("utf-8")


def test_cases_after_one_that_a_process_died_of_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []

    def batch(_name: str, first: int, count: int) -> tuple[list[dict[str, float]], list[str], bool]:
        """A process that dies of case 7."""
        done = [*range(first, min(first + count, 7 if first <= 7 else first + count))]
        tried.extend(done)
        cases = [{"seed": seed, "seconds": 0.0, "kibibytes": 1} for seed in done]
        return cases, [], len(done) < count

    monkeypatch.setattr(mutations, "_batch", batch)
    monkeypatch.setattr(mutations, "BATCH", 4)
    mutations._prove_kind("policies", 10, 1)
    assert tried == [1, 2, 3, 4, 5, 6, 8, 9, 10]
