#!/bin/sh
# Run by the Dockerfile in a copy of the checkout: installs what one program of the workspace needs to run, exactly as
# the lockfile has it, and removes the packages it does not need. The argument is the program's package without its scope.
set -eu
program="@mingxin/${1:?names the package}"

pnpm() {
  npm exec --yes --package=pnpm@12.21.0 -- pnpm "$@"
}

# What is optional is the embedded PostgreSQL, which an image has no use for.
pnpm install --prod --frozen-lockfile --no-optional --filter-prod "$program..."
pnpm --filter-prod "$program..." list --depth -1 --parseable >needed

for directory in packages/* services/*; do
  if grep -q "/$directory\$" needed; then continue; fi
  # A program that is no service prepares the databases of all services.
  if [ ! -d "services/$1" ] && [ -d "$directory/migrations" ]; then
    find "$directory" -mindepth 1 -maxdepth 1 ! -name migrations -exec rm -r {} +
  else
    rm -r "$directory"
  fi
done
rm -r needed patches infra
