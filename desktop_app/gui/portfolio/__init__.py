"""The page Portfolio: selecting content, preview, versions, and returned feedback."""
