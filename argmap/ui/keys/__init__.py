"""All keys at a glance, and choosing others."""
