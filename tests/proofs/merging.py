"""Thousands of stories of three computers with wrong clocks, old copies and a bad courier: no word is ever lost."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.domain.test_convergence import ThreeComputers

STORIES, STEPS = 5000, 60


def prove() -> None:
    """Tell the stories; a failure is shown as the shortest story that ends badly."""
    patient = settings(max_examples=STORIES, stateful_step_count=STEPS, deadline=None, database=None)
    run_state_machine_as_test(ThreeComputers, settings=patient)
    print(f"{STORIES} stories of up to {STEPS} steps: all computers agree, and no word is lost.")
