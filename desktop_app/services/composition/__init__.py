"""The `Composer` protocol: pages and commands ask it for services without knowing how these are built."""
