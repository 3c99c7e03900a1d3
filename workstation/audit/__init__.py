"""The rules of the monthly audit: whose searches, which are drawn, what is asked about."""
