"""The page Portfolio: choosing its content, the preview, versions, and feedback that returns."""
