"""The template of group policies (ADMX) with its English texts (ADML), made from the keys of the policy.

An administrator of a Windows domain copies both into the store of templates, and sets the policy for all computers.
The program reads what Windows then writes: `desktop_app.interchange.policy_registry`. Source: "Group Policy ADMX Syntax
Reference Guide" of Microsoft, version 1.0.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from desktop_app.domain.message_texts import MessageTexts
from desktop_app.interchange.policy_keys import CATALOGUE, SHAPE, PolicyKey, ValueKind
from desktop_app.interchange.policy_registry import KEPT, PLACE
from installers.portable_zip import zip_time
from installers.product import NAME, TITLE, Product

NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
OWN_NAMESPACE = "Springshelf.Policies"
IMPLIED = {"version"}
"""Keys that only the file has."""
REVISION = {"revision": "1.0", "schemaVersion": "1.0"}
LARGEST = 2**32 - 1
Texts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the template: its id, the key and the name of its value in the registry, and its texts."""

    id: str
    key: str
    name: str
    title: str
    explained: str
    kind: ValueKind | None
    choices: tuple[str, ...] = ()


def settings() -> Iterator[Setting]:
    """All settings: each key of the policy, and the two lists of catalogues."""
    say = MessageTexts()
    for table, keys in SHAPE.items():
        for name, key in keys.items() if table != CATALOGUE else ():
            if name not in IMPLIED:
                yield _setting(table, name, key, say.what(key.shape))
    for mode in KEPT:
        title = f"Catalogues, keep = {mode}"
        explained = "Each line is a catalogue: its name, and its address or folder."
        yield Setting(f"{CATALOGUE}_{mode}", rf"{PLACE}\{CATALOGUE}\{mode}", "", title, explained, None)


def _setting(table: str, name: str, key: PolicyKey, shape: str) -> Setting:
    identifier = f"{table}_{name}" if table else name
    place = rf"{PLACE}\{table}" if table else PLACE
    title = identifier.replace("_", " ").capitalize()
    return Setting(identifier, place, name, title, f"As in policy.toml: {shape}.", key.kind, key.choices)


def templates() -> Mapping[str, bytes]:
    """The files of the template, by their paths in the store of templates."""
    texts: Texts = {"category": TITLE, "supported": f"{TITLE} 0.1 or later"}
    definitions = ET.Element("policyDefinitions", REVISION, xmlns=NAMESPACE)
    names = ET.SubElement(definitions, "policyNamespaces")
    ET.SubElement(names, "target", prefix=NAME, namespace=OWN_NAMESPACE)
    ET.SubElement(definitions, "resources", minRequiredRevision="1.0")
    supported = ET.SubElement(ET.SubElement(definitions, "supportedOn"), "definitions")
    ET.SubElement(supported, "definition", name="supported", displayName="$(string.supported)")
    categories = ET.SubElement(definitions, "categories")
    ET.SubElement(categories, "category", name="category", displayName="$(string.category)")
    policies = ET.SubElement(definitions, "policies")
    table = ET.Element("presentationTable")
    for setting in settings():
        _add(policies, setting, texts)
        _present(table, setting)
    return {f"{NAME}.admx": _file(definitions), f"en-US/{NAME}.adml": _file(_resources(texts, table))}


def _add(policies: ET.Element, setting: Setting, texts: Texts) -> None:
    texts[setting.id] = setting.title
    texts[f"{setting.id}_help"] = setting.explained
    policy = ET.SubElement(
        policies,
        "policy",
        name=setting.id,
        displayName=f"$(string.{setting.id})",
        explainText=f"$(string.{setting.id}_help)",
        presentation=f"$(presentation.{setting.id})",
        key=setting.key,
        attrib_class="Machine",
    )
    policy.set("class", policy.attrib.pop("attrib_class"))
    ET.SubElement(policy, "parentCategory", ref="category")
    ET.SubElement(policy, "supportedOn", ref="supported")
    elements = ET.SubElement(policy, "elements")
    if setting.kind is None:
        ET.SubElement(elements, "list", id=setting.id, key=setting.key, explicitValue="true")
    elif setting.kind is ValueKind.TEXTS:
        ET.SubElement(elements, "multiText", id=setting.id, valueName=setting.name)
    elif setting.kind is ValueKind.NUMBER:
        ET.SubElement(elements, "decimal", id=setting.id, valueName=setting.name, minValue="0", maxValue=str(LARGEST))
    elif setting.kind is ValueKind.TEXT:
        ET.SubElement(elements, "text", id=setting.id, valueName=setting.name, required="true")
    else:
        chosen = ET.SubElement(elements, "enum", id=setting.id, valueName=setting.name, required="true")
        for choice in setting.choices:
            texts[f"{setting.id}_{choice}"] = choice
            item = ET.SubElement(chosen, "item", displayName=f"$(string.{setting.id}_{choice})")
            ET.SubElement(ET.SubElement(item, "value"), "string").text = choice


PRESENTED = {
    None: "listBox",
    ValueKind.TEXTS: "multiTextBox",
    ValueKind.NUMBER: "decimalTextBox",
    ValueKind.TEXT: "textBox",
    ValueKind.CHOICE: "dropdownList",
}
"""The box in which a value is entered."""


def _present(table: ET.Element, setting: Setting) -> None:
    presentation = ET.SubElement(table, "presentation", id=setting.id)
    box = ET.SubElement(presentation, PRESENTED[setting.kind], refId=setting.id)
    if setting.kind is ValueKind.TEXT:
        ET.SubElement(box, "label").text = setting.title
    else:
        box.text = setting.title


def _resources(texts: Texts, table: ET.Element) -> ET.Element:
    found = ET.Element("policyDefinitionResources", REVISION, xmlns=NAMESPACE)
    ET.SubElement(found, "displayName").text = TITLE
    ET.SubElement(found, "description").text = f"What an administrator decides for {TITLE}"
    resources = ET.SubElement(found, "resources")
    strings = ET.SubElement(resources, "stringTable")
    for name, text in texts.items():
        ET.SubElement(strings, "string", id=name).text = text
    resources.append(table)
    return found


def _file(root: ET.Element) -> bytes:
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'.encode()


def build(product: Product, target: Path) -> Path:
    """Write the files of the template into a zip file."""
    archive = target / f"{NAME}-{product.version}-policy-templates.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in templates().items():
            packed.writestr(zipfile.ZipInfo(name, zip_time(product.epoch)), data)
    return archive
