#!/bin/sh
# The browser tests need Chromium. Install it where none is found and we may; else say how.
set -eu

for name in chromium chromium-browser google-chrome-stable google-chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
[ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] && exit 0
[ -x "/Applications/Chromium.app/Contents/MacOS/Chromium" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium for the browser tests …"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
  exit 0
fi
if command -v brew >/dev/null 2>&1; then
  brew install --quiet --cask chromium
  exit 0
fi
echo "The browser tests need Chromium. On Debian or Ubuntu: sudo apt install chromium" >&2
exit 1
