"""`springshelf provision`: applies an administrator's policy to a computer."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings


@click.command(epilog=examples("provision policy.toml"))
@click.argument("policy", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def provision(settings: Settings, policy: Path) -> None:
    """Set up this computer from an administrator's policy.

    POLICY, a policy.toml, is checked, installed for this computer, and applied.
    """
    target = settings.composition.policy_path()
    settings.composer.put_policy(policy, target)
    with settings.shelf() as shelf:  # in the home that the policy names, if it names one
        home = shelf.home.folder
        done = settings.composer.provision(shelf)
    say = settings.say
    lines = [say("Policy: {file}. Data: {home}.", file=target, home=home)]
    lines += [
        say("added: {name}" if one.new else "already known: {name}", name=one.name) for one in done if not one.error
    ]
    errors = ["".join(settings.sentences([one.error] if one.error else [])) for one in done]
    lines += [say("not yet: {problem}", problem=error) for error in errors if error]
    catalogues = [asdict(one) | {"error": error} for one, error in zip(done, errors, strict=True)]
    settings.show(lines, {"policy": str(target), "home": str(home), "catalogues": catalogues})
    if any(errors):
        raise click.exceptions.Exit(1)
