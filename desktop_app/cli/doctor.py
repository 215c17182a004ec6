"""`springshelf doctor`: what is in order, and what to do where it is not."""

from __future__ import annotations

from dataclasses import asdict

import click

from desktop_app.cli.settings import Settings
from desktop_app.services.doctor import Verdict, examine

MARKS = {Verdict.GOOD: "good", Verdict.CARE: "care", Verdict.BAD: "BAD "}


@click.command()
@click.pass_obj
def doctor(settings: Settings) -> None:
    """Check Python, Qt, databases, free space, fonts, certificates and printers."""
    workplace = settings.workplace()
    findings = examine(workplace, settings.composition.checks())
    lines = []
    for one in findings:
        lines.append(f"{MARKS[one.verdict]}  {one.name:<17}{one.found}")
        if one.advice:
            lines.append(f"{'':<23}{one.advice}")
    settings.show(lines, [asdict(one) for one in findings])
    if any(one.verdict is Verdict.BAD for one in findings):
        raise click.exceptions.Exit(1)
