"""The use cases: a folder for each noun, with one main class named after it.

What the program does belongs here, in terms of the adapters (store, catalogue, transfer, reading, publishing,
portfolio, replication, interchange) and the domain. There is no Qt and no output to a terminal. Paths, clocks and
adapters are constructor arguments.

How services are built: `desktop_app/composer` opens the databases and constructs two bundles, `ShelfServices` (one
for each home folder) and `ProfileServices` (one for each open profile); both are in `home`. Commands that only print a
list get smaller ones, which are opened sooner (`home.lists`). Services that are slow to
import and seldom used, such as portfolios, are built when a page or command requests them from the `Composer` protocol
(`composition`). `gui` and `cli` know only services.
"""
