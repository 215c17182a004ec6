"""How fast and how large, as ratios against a peer in the same run: `python3 packaging/start.py bench NAME`."""
