"""Signing, with a key that the environment names. Without one, a build says so and leaves the file unsigned."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from installers.side_by_side import LAUNCHER

WINDOWS_KEY, PASSWORD_FILE = "SPRINGSHELF_WINDOWS_KEY", "SPRINGSHELF_WINDOWS_KEY_PASSWORD_FILE"
TIMESTAMPS = "SPRINGSHELF_TIMESTAMP_SERVER"
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
APPLE_IDENTITY, APPLE_PROFILE = "SPRINGSHELF_APPLE_IDENTITY", "SPRINGSHELF_APPLE_PROFILE"


def sign_for_windows(file: Path) -> bool:
    """Sign a program or package with osslsigncode and the key in a PKCS #12 file; returns whether there was a key."""
    key = os.environ.get(WINDOWS_KEY)
    if not key:
        print(f"Not signed, because {WINDOWS_KEY} names no key: {file.name}")
        return False
    signed = file.with_name(f"{file.name}.signed")
    words = ["-pkcs12", key, "-h", "sha256", "-in", str(file), "-out", str(signed)]
    if password := os.environ.get(PASSWORD_FILE):
        words += ["-readpass", password]
    if server := os.environ.get(TIMESTAMPS):
        words += ["-ts", server]
    subprocess.run(["osslsigncode", "sign", *words], check=True)
    signed.replace(file)
    return True


def sign_programs(frozen: Path) -> None:
    """Sign the programs of a frozen folder, and those of the launcher beside it; their libraries have signatures.

    Args:
        frozen: the folder of the frozen program.
    """
    for folder in (frozen, frozen.absolute().with_name(LAUNCHER)):
        for program in sorted(folder.glob("*.exe")):
            sign_for_windows(program)


def sign_app(app: Path) -> bool:
    """Sign an app with all that is in it, for the hardened run time; returns whether there was an identity."""
    identity = os.environ.get(APPLE_IDENTITY)
    if not identity:
        print(f"Not signed, because {APPLE_IDENTITY} names no identity: {app.name}")
        return False
    words = ["--force", "--deep", "--options", "runtime", "--timestamp", "--entitlements", str(ENTITLEMENTS)]
    subprocess.run(["codesign", *words, "--sign", identity, str(app)], check=True)
    return True


def notarise(image: Path) -> bool:
    """Have Apple check an image, and staple the result to it; returns whether there was a login (`notarytool`)."""
    profile = os.environ.get(APPLE_PROFILE)
    if not profile:
        print(f"Not notarised, because {APPLE_PROFILE} names no login: {image.name}")
        return False
    subprocess.run(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"], check=True)
    subprocess.run(["xcrun", "stapler", "staple", image], check=True)
    return True
