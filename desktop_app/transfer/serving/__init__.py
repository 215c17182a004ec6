"""The one HTTP server of the program: limits, mounts, and the folders and files behind them."""
