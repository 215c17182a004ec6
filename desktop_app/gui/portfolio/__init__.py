"""The place Portfolio: what goes in and how, the pages as they will be printed, versions, and what comes back."""
