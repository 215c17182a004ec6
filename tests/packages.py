"""Interactive packages that tests make: small, or hostile."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

SCORM_12 = """<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"><metadata><schema>ADL SCORM</schema>
<schemaversion>1.2</schemaversion><lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><general>
<title><langstring xml:lang="fr">Observer une classe</langstring></title><language>fr</language>
<description><langstring xml:lang="fr">Trois situations.</langstring></description></general></lom></metadata>
<organizations default="b"><organization identifier="a"><title>Other</title></organization>
<organization identifier="b"><title>Course</title>
<item identifier="i1" identifierref="r1" parameters="?n=1"><title>One</title><adlcp:masteryscore>80</adlcp:masteryscore>
<adlcp:datafromlms>quick</adlcp:datafromlms><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>
<adlcp:timelimitaction>exit,message</adlcp:timelimitaction>
<item identifier="i2" identifierref="r2"><title>Two</title></item></item>
<item identifier="i3" identifierref="r2" isvisible="false"><title>Hidden</title></item>
<item identifier="i4" identifierref="gone"><title>Missing</title></item></organization></organizations>
<resources xml:base="content/"><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="one.html"/>
<resource identifier="r2" type="webcontent" adlcp:scormtype="sco" href="two.html?x=y"/></resources></manifest>"""
SCORM_2004 = """<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"><metadata>
<schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion>
<adlcp:location>about.xml</adlcp:location></metadata><organizations><organization identifier="a"><title>Course</title>
<item identifier="i1" identifierref="r1"><title>One</title><adlcp:dataFromLMS>start</adlcp:dataFromLMS>
<adlcp:timeLimitAction>continue,no message</adlcp:timeLimitAction>
<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.7"/><imsss:sequencing><imsss:objectives>
<imsss:primaryObjective satisfiedByMeasure="true" objectiveID="main">
<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure></imsss:primaryObjective>
<imsss:objective objectiveID="second"/></imsss:objectives></imsss:sequencing></item></organization></organizations>
<resources><resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="one.html"/></resources></manifest>"""
LOM = """<lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string language="el">Μάθημα</string></title>
<description><string language="el">Κείμενο</string></description></general></lom>"""
PAGE = "<!DOCTYPE html><html><head><title>{title}</title></head><body><p>{body}</p></body></html>"
SCRIPTED = """<!DOCTYPE html><html lang="en"><head><title>{title}</title></head>
<body>{body}<script>{script}</script></body></html>"""


def page(title: str = "Page", body: str = "text") -> str:
    """A page without scripts."""
    return PAGE.format(title=title, body=body)


def scripted(script: str = "1", title: str = "Exercise", body: str = "<p>The text version.</p>") -> str:
    """A page with a script."""
    return SCRIPTED.format(title=title, body=body, script=script)


def make_zip(path: Path, entries: Mapping[str, str | bytes]) -> Path:
    """Make a ZIP of these entries."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def scorm_12(path: Path, **pages: str) -> Path:
    """A SCORM 1.2 package with two parts, `one` and `two`."""
    one, two = pages.get("one", scripted(title="One")), pages.get("two", scripted(title="Two"))
    return make_zip(path, {"imsmanifest.xml": SCORM_12, "content/one.html": one, "content/two.html": two})


def scorm_2004(path: Path, one: str = "") -> Path:
    """A SCORM 2004 package with one part, described in a file of its own."""
    return make_zip(path, {"imsmanifest.xml": SCORM_2004, "about.xml": LOM, "one.html": one or scripted(title="One")})


def h5p(path: Path) -> Path:
    """A bare H5P file."""
    return make_zip(path, {"h5p.json": '{"title": "Quiz"}', "content/content.json": "{}"})
