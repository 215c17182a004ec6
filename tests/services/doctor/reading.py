"""The doctor's findings in English, by the names of their checks."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.message_texts import MessageTexts
from desktop_app.services.doctor.checks import Finding, Verdict


@dataclass(frozen=True)
class Read:
    verdict: Verdict
    found: str
    advice: str


def read(findings: Iterable[Finding]) -> dict[str, Read]:
    texts = MessageTexts()
    return {
        texts.what(one.check): Read(one.verdict, texts.what(one.said), texts.parts(one.said).advice) for one in findings
    }
