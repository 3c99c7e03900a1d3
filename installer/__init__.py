"""Set-up from a bare Python: standard library only, so that nothing is needed to run it."""
