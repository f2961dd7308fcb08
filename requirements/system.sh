#!/bin/sh
# What the tests need beyond Python: each part is installed where it is missing and we may; else the line says how.
set -eu
venv=${1:-.venv}
nu=26.9.27
azurite=3.34.0

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

install() { # package
  echo "Installing $1 for the tests …"
  [ -n "${updated:-}" ] || apt-get update -qq
  updated=yes
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}

# A registry that does not answer must not hold up the tests: npm tries again for many minutes.
bounded() {
  if command -v timeout >/dev/null 2>&1; then timeout 120 "$@"; else "$@"; fi
}

chromium_is_here() {
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

if ! chromium_is_here; then
  if may_install; then
    install chromium
  elif command -v brew >/dev/null 2>&1; then
    brew install --quiet --cask google-chrome
  else
    echo "The browser tests need Chromium. On Debian or Ubuntu: sudo apt install chromium" >&2
    exit 1
  fi
fi

# Poppler reads a PDF in its own way; a test asks two readers.
if ! command -v pdftotext >/dev/null 2>&1; then
  if may_install; then
    install poppler-utils
  elif command -v brew >/dev/null 2>&1; then
    brew install --quiet poppler
  else
    echo "The tests of the PDF edition need pdftotext. On Debian or Ubuntu: sudo apt install poppler-utils" >&2
    exit 1
  fi
fi

# Publishing is tested against real servers on loopback. Without them those tests say so and are skipped.
for part in openssh-server:/usr/sbin/sshd rsync:/usr/bin/rsync nginx:/usr/sbin/nginx apache2-bin:/usr/sbin/apache2 \
  caddy:/usr/bin/caddy libnginx-mod-http-brotli-static:/usr/lib/nginx/modules/ngx_http_brotli_static_module.so; do
  command -v "$(basename "${part#*:}")" >/dev/null 2>&1 || [ -e "${part#*:}" ] || { may_install && install "${part%%:*}"; } ||
    echo "No ${part%%:*} could be installed: the tests of publishing that need it will say so and be skipped." >&2
done

# Two bucket servers, each beside the environment of the tests: OpenStack Swift speaks S3, Azurite speaks Azure's tongue.
if [ ! -x "$venv/swift/bin/swift-proxy-server" ]; then
  echo "Installing OpenStack Swift for the tests …"
  "$venv/bin/python" -m venv "$venv/swift" &&
    "$venv/swift/bin/python" -m pip install --quiet --quiet --disable-pip-version-check --requirement requirements/swift.txt ||
    echo "No OpenStack Swift could be installed: the tests of S3 buckets will say so and be skipped." >&2
fi
if [ ! -x "$venv/azurite-$azurite/node_modules/.bin/azurite-blob" ]; then
  echo "Installing Azurite for the tests …"
  command -v npm >/dev/null 2>&1 &&
    bounded npm install --silent --no-audit --no-fund --prefix "$venv/azurite-$azurite" "azurite@$azurite" >/dev/null 2>&1 ||
    echo "No Azurite could be installed (it needs npm): the tests of Azure buckets will say so and be skipped." >&2
fi

# The Nu HTML checker is a Java program that npm distributes. Without Java or npm its test says so and is skipped.
if command -v java >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 && [ ! -d "$venv/nu/package" ]; then
  mkdir -p "$venv/nu"
  (cd "$venv/nu" && tar xzf "$(npm pack --silent "vnu-jar@$nu" | tail -n 1)")
fi
