"""SlipCover, with modules that are executed more than once: Alembic executes its migrations for each upgrade."""

from __future__ import annotations

from pathlib import Path
from types import CodeType, ModuleType

from slipcover import FileMatcher, ImportManager, Slipcover, importer, wrap_spec_from_file_location


class Recorder(Slipcover):
    """Remembers the code of each module with its probes: to put them in takes longer than most modules run."""

    def __init__(self) -> None:
        # A threshold is a number of calls after which probes are removed: the code of running threads is exchanged.
        super().__init__(branch=True, d_miss_threshold=-1)
        self.with_probes: dict[Path, CodeType] = {}

    def instrument(self, co: CodeType, parent: CodeType | None = None) -> CodeType:
        made: CodeType = super().instrument(co, parent)
        if parent is None:
            self.with_probes[Path(co.co_filename)] = made
        return made


class Loader(importer.SlipcoverLoader):
    """Executes a module again without putting the probes into it again."""

    sci: Recorder

    def exec_module(self, module: ModuleType) -> None:
        code = self.sci.with_probes.get(self.origin)
        if code is None:
            super().exec_module(module)
        else:
            exec(code, module.__dict__)  # noqa: S102 - as any loader does


def start(measured: FileMatcher) -> Recorder:
    """Put probes into all modules that are imported from now on until the process ends."""
    recorder = Recorder()
    importer.SlipcoverLoader = Loader
    wrap_spec_from_file_location(recorder, measured)  # with it, Alembic loads migrations
    ImportManager(recorder, measured).__enter__()
    return recorder
