"""Thousands of stories of three computers with wrong clocks, old copies and a bad courier: no word is ever lost."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.domain.merging.test_convergence import DeepAndWide, ThreeComputers

STORIES, STEPS = 5000, 60
DEEP_STORIES, DEEP_STEPS = 500, 20
"""Of histories that are deep and wide: each step writes many revisions."""


def prove() -> None:
    """Tell the stories; a failure is shown as the shortest story that ends badly."""
    for machine, stories, steps in ((ThreeComputers, STORIES, STEPS), (DeepAndWide, DEEP_STORIES, DEEP_STEPS)):
        patient = settings(max_examples=stories, stateful_step_count=steps, deadline=None, database=None)
        run_state_machine_as_test(machine, settings=patient)
        print(f"{stories} stories of up to {steps} steps: all computers agree, and no word is lost.")
