"""The parts of the window: each shows what it is given and tells by signals what the user wants."""
