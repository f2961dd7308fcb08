#!/bin/sh
# Make the virtual environment, or say in one sentence what is missing.
set -eu
python=$1
venv=$2

command -v "$python" >/dev/null 2>&1 || {
  echo "Python 3.11 or newer is needed and '$python' was not found. Name another one: make PYTHON=python3.12 …" >&2
  exit 1
}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "Python 3.11 or newer is needed; '$python' is $("$python" -V 2>&1). Name another one: make PYTHON=python3.12 …" >&2
  exit 1
}
"$python" -m venv "$venv" >/dev/null 2>&1 && exit 0

# Debian ships venv in a package of its own.
rm -rf "$venv"
package="python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing $package …"
  apt-get update -qq && apt-get install -y -qq "$package" >/dev/null && "$python" -m venv "$venv" && exit 0
fi
rm -rf "$venv"
echo "Python cannot make a virtual environment here. On Debian or Ubuntu: sudo apt install $package" >&2
exit 1
