"""Thousands of mutated files the whole way through the program, each within limits of time and memory.

`prove mutations [COUNT] [SEED]`. A case is made again by its kind and its seed. What is found is in build/mutations.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.proofs.mutation_paths import KINDS
from tests.proofs.mutation_worker import CURRENT, MOST_SECONDS

COUNT, SEED = 10_000, 2023
BATCH = 250
"""Cases in one process, over one home. Where a process dies, another one goes on after the case that it died of."""
MOST_MEBIBYTES = 1536
"""Of one process; those that the program starts are counted, too."""
FINDINGS = Path(__file__).resolve().parents[2] / "build" / "mutations"


def prove(count: str = str(COUNT), seed: str = str(SEED)) -> None:
    """Try so many files of all kinds, and fail where one was not taken or refused as it should be."""
    findings = [one for name in KINDS for one in _prove_kind(name, int(count) * KINDS[name].share // 100, int(seed))]
    assert not findings, f"{len(findings)} findings in {FINDINGS}: {', '.join(findings[:10])}"


def _prove_kind(name: str, count: int, seed: int) -> list[str]:
    cases: list[dict[str, float]] = []
    findings: list[str] = []
    first = seed
    while first < seed + count:
        some, found, died = _batch(name, first, min(BATCH, seed + count - first))
        cases += some
        findings += found
        first += len(some) + died
        print(f"{name}: {len(cases)} of {count}, {len(findings)} findings", end="\r", file=sys.stderr, flush=True)
    slowest = max(cases, key=lambda case: case["seconds"], default={"seconds": 0.0, "seed": seed})
    largest = max((case["kibibytes"] for case in cases), default=0) / 1024
    print(
        f"{name}: {len(cases)} files from seed {seed} on; slowest {slowest['seconds']:.1f} s (seed {slowest['seed']}), "
        f"{largest:.0f} MiB, {len(findings)} findings",
        flush=True,
    )
    if largest > MOST_MEBIBYTES:
        findings.append(f"{name}: {largest:.0f} MiB")
    return findings


def _batch(name: str, first: int, count: int) -> tuple[list[dict[str, float]], list[str], bool]:
    """What became of each case, and whether the process died, which is a finding of the case after its last."""
    with tempfile.TemporaryDirectory(prefix="springshelf-mutations-") as folder:
        command = [sys.executable, "-m", "tests.proofs.mutation_worker", name, str(first), str(count), folder]
        patience = 60 + count * MOST_SECONDS
        done = subprocess.run(
            command,
            capture_output=True,
            timeout=patience,
            text=True,
            errors="replace",
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
        cases = [json.loads(line) for line in done.stdout.splitlines()]
        current = Path(folder, CURRENT)
        last = current.read_bytes() if current.exists() else b""
    findings = {case["seed"]: case.pop("found") for case in cases if case["found"]}
    if len(cases) < count:
        findings[first + len(cases)] = f"exit {done.returncode}\n{done.stderr}"
        _keep(f"{name}-{first + len(cases)}.bin", last)
    for seed, text in findings.items():
        _keep(f"{name}-{seed}.txt", text.encode())
    return cases, [f"{name}-{seed}" for seed in findings], len(cases) < count


def _keep(name: str, data: bytes) -> None:
    FINDINGS.mkdir(parents=True, exist_ok=True)
    (FINDINGS / name).write_bytes(data)
