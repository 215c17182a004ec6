"""Locks, adapted to what is there and for whom they are."""

from pathlib import Path

from bootstrap.requirements import with_files, without_conditions

LOCK = """alpha-one==1.0.post0 ; os_name == 'nt' \\
    --hash=sha256:1 \\
    --hash=sha256:2
beta==2 \\
    --hash=sha256:3
gamma==3 ; python_full_version < '3.12' --hash=sha256:4
delta==4 --hash=sha256:5
"""


def test_conditions_are_dropped_with_what_they_exclude() -> None:
    kept = without_conditions(LOCK, lambda condition: condition == "os_name == 'nt'")
    assert (
        kept
        == """alpha-one==1.0.post0 \\
    --hash=sha256:1 \\
    --hash=sha256:2
beta==2 \\
    --hash=sha256:3
delta==4 --hash=sha256:5
"""
    )


def test_packages_that_are_there_are_taken_from_their_files() -> None:
    wheels = [Path("/kept") / name for name in ("Alpha_One-1.0.post0-py3-none-any.whl", "delta-4-x.whl")]
    assert (
        with_files(LOCK, wheels)
        == """alpha-one @ file:///kept/Alpha_One-1.0.post0-py3-none-any.whl ; os_name == 'nt' \\
    --hash=sha256:1 \\
    --hash=sha256:2
beta==2 \\
    --hash=sha256:3
gamma==3 ; python_full_version < '3.12' --hash=sha256:4
delta @ file:///kept/delta-4-x.whl --hash=sha256:5
"""
    )
    assert with_files(LOCK, []) == LOCK
