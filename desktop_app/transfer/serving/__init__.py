"""The program's only HTTP server: limits, mounts, and the folders and files behind them."""
