"""The rules of accounts: names, passwords, codes, locking and idleness. Nothing here stores."""
