# SPDX-License-Identifier: GPL-3.0-or-later
"""A program as assistive technology sees it: what is shown is looked for by role and name, and used as a person would.

Each use of a control is an action, counted and told. Nothing here sleeps for luck: what is looked for is asked for again
until it is there, or the patience ends.
"""
import time
import warnings

warnings.filterwarnings("ignore", category=DeprecationWarning)
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PATIENCE = 60.0
LOOK_EVERY = 0.05
# What a person can get to and has to be told the name of.
CONTROLS = ("push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "password text",
            "spin button", "table", "tree", "tree table", "list", "menu item", "page tab", "slider", "link")


class Missing(Exception):
    """What was looked for did not come."""


def asked(question, otherwise):
    """A control may be gone between being found and being asked."""
    try:
        answer = question()
    except GLib.Error:
        return otherwise
    return otherwise if answer is None else answer


def role(control):
    return asked(control.get_role_name, "")


def is_(control, state):
    states = asked(control.get_state_set, None)
    return states is not None and states.contains(state)


def shown(control):
    return is_(control, Atspi.StateType.SHOWING)


def name(control):
    """Its own name, or that of the label that is its buddy."""
    own = asked(control.get_name, "")
    if own and role(control) != "combo box":  # whose name may be what is chosen in it
        return own
    for relation in asked(control.get_relation_set, []):
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return " ".join(asked(relation.get_target(at).get_name, "") for at in range(relation.get_n_targets()))
    return own


class Program:
    """One running program on the accessibility bus."""

    def __init__(self, called, process):
        Atspi.init()
        self.actions = []
        self.unnamed = set()
        self.process = process
        self.root = self.until(lambda: self._registered(called), "the program %r among the accessible ones" % called)

    def _registered(self, called):
        desktop = Atspi.get_desktop(0)
        for at in range(asked(desktop.get_child_count, 0)):
            one = asked(lambda: desktop.get_child_at_index(at), None)
            if one is not None and asked(one.get_name, "") == called:
                return one
        return None

    def until(self, question, what, patience=PATIENCE):
        """The first answer that is not empty."""
        end = time.monotonic() + patience
        while True:
            answer = question()
            if answer:
                return answer
            if self.process.poll() is not None:
                raise Missing("%s: the program ended with %s" % (what, self.process.returncode))
            if time.monotonic() > end:
                raise Missing(what)
            time.sleep(LOOK_EVERY)

    def walk(self, control=None, depth=0):
        control = control or self.root
        yield control
        if depth > 40:
            return
        for at in range(min(asked(control.get_child_count, 0), 500)):
            child = asked(lambda: control.get_child_at_index(at), None)
            if child is not None:
                yield from self.walk(child, depth + 1)

    def all(self, wanted, matches):
        return [one for one in self.walk() if role(one) in wanted and shown(one) and matches(name(one))]

    def see(self, wanted, matches, patience=PATIENCE):
        """The first control in view of one of the roles whose name matches: a text, or a question about it."""
        test = (lambda text: text == matches) if isinstance(matches, str) else matches
        roles = (wanted,) if isinstance(wanted, str) else wanted
        found = self.until(lambda: self.all(roles, test), "%s %s" % (" or ".join(roles), matches), patience)
        return found[0]

    def look_for_unnamed(self):
        """Controls in view that a screen reader would have no word for."""
        for one in self.walk():
            if role(one) in CONTROLS and shown(one) and is_(one, Atspi.StateType.FOCUSABLE) and not name(one).strip():
                self.unnamed.add("%s in %s" % (role(one), " / ".join(self._path(one))))

    @staticmethod
    def _path(control):
        names = []
        while control is not None and len(names) < 6:
            control = asked(control.get_parent, None)
            if control is not None:
                names.insert(0, asked(control.get_name, "") or role(control))
        return names

    def press(self, wanted, matches):
        """One action of a person on a button, an entry of a menu, a cell."""
        control = self.see(wanted, matches)
        self.until(lambda: is_(control, Atspi.StateType.ENABLED), "%s enabled" % name(control))
        self.look_for_unnamed()
        self.actions.append("%s “%s”" % (role(control), name(control)))
        print("  %2d. %s" % (len(self.actions), self.actions[-1]), flush=True)
        possible = asked(control.get_action_iface, None)
        for at in range(asked(lambda: Atspi.Action.get_n_actions(possible), 0) if possible else 0):
            if asked(lambda: Atspi.Action.get_action_name(possible, at), "") in ("Press", "press", "click"):
                Atspi.Action.do_action(possible, at)
                return control
        self._click(control)
        return control

    @staticmethod
    def _click(control):
        place = Atspi.Component.get_extents(control.get_component_iface(), Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2, "b1c")
