"""The window of Corroborate: a thin Qt skin over ``workstation``."""
