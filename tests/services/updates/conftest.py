from __future__ import annotations

from pathlib import Path

import pytest

from tests.update_worlds import Computer, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "publisher")


@pytest.fixture
def computer(tmp_path: Path, world: World) -> Computer:
    return Computer(tmp_path / "computer", world.root, clock=world.clock)
