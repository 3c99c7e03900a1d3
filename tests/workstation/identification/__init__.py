"""The rule, the procedure, and random work that tries to get round both."""
