#!/bin/sh
# Adds the Springshelf of this folder to the menu of your desktop. Nothing is copied: the program stays here.
#
#   ./install.sh             check this computer, then add Springshelf to the menu and to ~/.local/bin
#   ./install.sh --remove    take both away again; what people wrote stays
set -eu
needed=@GLIBC@
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin

refresh() {
    update-desktop-database -q "$data/applications" 2>/dev/null || true
    update-mime-database "$data/mime" 2>/dev/null || true
}

files() {
    (cd "$here/share" && find . -type f)
}

if [ "${1:-}" = --remove ]; then
    files | while read -r name; do rm -f "$data/$name"; done
    if [ "$(readlink "$bin/springshelf" 2>/dev/null)" = "$here/springshelf" ]; then
        rm -f "$bin/springshelf"
    fi
    refresh
    echo "Springshelf is no longer in the menu. To remove the program, delete $here"
    exit 0
fi

have=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d' ' -f2 || true)
if [ "$(printf '%s\n%s\n' "$needed" "${have:-0}" | sort -V | head -n 1)" != "$needed" ]; then
    echo "Springshelf needs glibc $needed or later; this system has ${have:-another C library}." >&2
    exit 1
fi
if ! "$here/springshelf" --version >/dev/null; then
    echo "Springshelf does not start from $here. Does the disk allow programs to run (mount option noexec)?" >&2
    exit 1
fi

files | while read -r name; do
    mkdir -p "$data/$(dirname "$name")"
    cp "$here/share/$name" "$data/$name"
done
# A menu entry finds the program by its full path, in which a space or a sign is quoted.
quoted=$(printf '%s' "$here/springshelf" | sed 's/[\\"`$]/\\\\&/g; s/[&|\\]/\\&/g')
sed "s|^Exec=springshelf |Exec=\"$quoted\" |" "$here/share/applications/springshelf.desktop" \
    >"$data/applications/springshelf.desktop"
mkdir -p "$bin"
ln -sf "$here/springshelf" "$bin/springshelf"
refresh
echo "Springshelf is in the menu."
# Names what the window lacks on this computer, with the command that installs it.
"$here/springshelf" --home "$(mktemp -d)" doctor || true
