#!/bin/sh
# Upgrades the schema of each tenant named, in this order; the first that fails ends it. Run again, it goes on where it stopped.
set -eu
for tenant in "$@"; do
  echo "== $tenant"
  java -jar /app/tidemark.jar upgrade --url="$DATABASE?currentSchema=$tenant"
done
