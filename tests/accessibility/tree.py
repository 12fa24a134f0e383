# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive technologies are told about a program: a tree of named things with roles and states."""

from gi.repository import Atspi, GLib

# What a person can do something with.
CONTROLS = {"check box", "combo box", "entry", "link", "list item", "menu item", "password text", "push button", "radio button",
            "slider", "spin button", "text", "toggle button"}


class Node:
    """One thing of the tree, which may go at any time: asking one that has gone raises GLib.Error."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __eq__(self, other):
        return self.accessible == other.accessible

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def title(self):
        return self.role, self.name

    @property
    def text(self):
        return Atspi.Text.get_text(self.accessible, 0, -1)

    @property
    def states(self):
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    @property
    def labels(self):
        """The names of what labels this."""
        return [relation.get_target(i).get_name() for relation in self.accessible.get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                for i in range(relation.get_n_targets())]

    def children(self):
        found = (self.accessible.get_child_at_index(i) for i in range(self.accessible.get_child_count()))
        return [Node(child) for child in found if child]

    def walk(self):
        """This and all below it that can be seen."""
        if "showing" not in self.states:
            return
        yield self
        for child in self.children():
            yield from child.walk()

    def find(self, role, matches):
        """The first that can be seen, has this role, and `matches`; None: there is none."""
        return self.find_one(lambda node: node.role == role and matches(node))

    def find_one(self, matches):
        return next((node for node in self.walk() if matches(node)), None)

    def outline(self, depth=0):
        """For whoever reads why a test failed."""
        try:
            states = self.states
            if "showing" not in states:
                return ""
            line = "  " * depth + f"{self.role} '{self.name}' {' '.join(sorted(states))}\n"
            return line + "".join(child.outline(depth + 1) for child in self.children())
        except GLib.Error as error:
            return "  " * depth + f"({error.message})\n"


def complaints(root):
    """What somebody who only has the tree could not make sense of."""
    found = []
    for node in root.walk():
        if node.role in CONTROLS and not node.name.strip():
            found.append(f"a {node.role} without a name")
        controls = [child.title for child in node.children() if child.role in CONTROLS and "showing" in child.states]
        found += [f"{controls.count(one)} times {one[0]} '{one[1]}' side by side"
                  for one in sorted(set(controls)) if controls.count(one) > 1]
    return found
