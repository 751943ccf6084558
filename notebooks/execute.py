"""Executes notebooks and holds their text outputs against the committed ones. usage: execute.py [--update] NOTEBOOK..."""
import difflib
import os
import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

LARGEST = 300_000  # bytes of a committed notebook
SECONDS = 300      # of one cell
# What a machine leaves behind: absolute paths, and times in the metadata.
MACHINE = re.compile(r"/(?:home|root|tmp|Users|work|var|builds?)/[\w.]+|iopub\.|shell\.execute_reply")


def executed(path):
    notebook = nbformat.read(path, as_version=4)
    os.environ["SLANT_OUT"] = str(Path(os.environ["SLANT_NOTEBOOKS"]) / path.stem)
    NotebookClient(notebook, timeout=SECONDS, startup_timeout=SECONDS, kernel_name="python3", coalesce_streams=True, record_timing=False,
                   extra_arguments=["--IPKernelApp.log_level=40"],  # errors alone
                   resources={"metadata": {"path": str(path.parent)}}).execute()
    # One that is executed elsewhere is to be the same file.
    notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
                         "language_info": {"name": "python"}}
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number:02}"
        cell.metadata = {}
    return notebook


def printed(notebook):
    """Lines of all that cells print and show; of an image, that there is one."""
    lines = []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            lines.append(f"[{cell.execution_count}] {output.output_type}")
            if output.output_type == "stream":
                lines += output.text.splitlines()
                continue
            for kind, content in sorted(output.get("data", {}).items()):
                lines.append(kind)
                if kind.startswith("text/"):
                    lines += content.splitlines()
    return lines


def faults(path, fresh):
    committed = nbformat.read(path, as_version=4)
    text = path.read_text(encoding="utf-8")
    found = []
    if len(text.encode()) > LARGEST:
        found.append(f"{len(text.encode()):,} bytes, more than {LARGEST:,}")
    # Base64 knows no full stop, but it may well have a slash and a word.
    without_images = re.sub(r'"image/png": "[^"]*"', "", text)
    found += [f"a trace of the machine: {trace}" for trace in sorted(set(MACHINE.findall(without_images)))]
    if any(cell.source.strip() and cell.execution_count is None for cell in committed.cells if cell.cell_type == "code"):
        found.append("a cell without outputs")
    found += difflib.unified_diff(printed(committed), printed(fresh), "committed", "executed", lineterm="", n=1)
    return found


def main(arguments):
    update = arguments[:1] == ["--update"]
    wrong = 0
    for path in map(Path, arguments[update:]):
        try:
            fresh = executed(path)
            if update:
                nbformat.write(fresh, path)
            found = faults(path, fresh)
        except CellExecutionError as error:
            found = str(error).splitlines()
        wrong += bool(found)
        print(f"{path.name}: {'not as committed' if found else 'updated' if update else 'as committed'}")
        print("".join(f"  {line}\n" for line in found), end="")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
