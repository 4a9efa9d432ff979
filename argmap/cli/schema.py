"""`argmap schema`: the JSON Schema of `.argmap` files."""

import argparse
import json

from argmap.formats import native


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes: none."""
    del parser


def run(arguments: argparse.Namespace) -> int:
    """Print the schema."""
    del arguments
    print(json.dumps(native.schema(), indent=2))
    return 0
