"""Lists in: recognition, reconciliation and preview."""
