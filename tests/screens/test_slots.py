"""Every object keeps the metaobject of its class: by its address QML remembers what can be read of an object.

PySide gives an object a metaobject of its own where a signal is connected to a method of it that is no slot. It goes
with the object, and where another one's comes to lie there, QML looks for the properties of the first, and finds none:
a page shows nothing, with the warning `Unable to assign [undefined]`.
"""

import ast
import gc
import inspect
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import QMetaObject, QObject

import kineret_gui.screens
from tests.clock import Clock
from tests.pages import AT, STATES, USUAL, Opened, demo_diary
from tests.patient import Patient


def own_metaobjects() -> set[str]:
    """The classes that QML reads of the objects that have one."""
    ours = tuple(classes(QObject))
    objects = (one for one in gc.get_objects() if issubclass(type(one), ours))
    return {type(one).__qualname__ for one in objects if "__METAOBJECT__" in vars(one)}


def classes(base: type[QObject]) -> Iterator[type[QObject]]:
    cls: type[QObject]
    for cls in base.__subclasses__():
        if cls.__module__.startswith("kineret_gui.screens."):
            yield cls
        yield from classes(cls)


def connected(cls: type) -> Iterator[str]:
    """The methods of its own that a class connects a signal to."""
    for call in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(cls)))):
        match call:
            case ast.Call(ast.Attribute(attr="connect"), [ast.Attribute(ast.Name("self"), name)]):
                yield name


def slots(cls: type[QObject]) -> set[str]:
    meta: QMetaObject = getattr(cls, "staticMetaObject")  # noqa: B009 - Qt's stub does not know it
    return {bytes(meta.method(n).name().data()).decode() for n in range(meta.methodCount())}


def test_what_a_signal_is_connected_to_is_a_slot():
    for module in walk_packages(kineret_gui.screens.__path__, "kineret_gui.screens."):
        import_module(module.name)

    found = {cls: set(connected(cls)) for cls in classes(QObject)}

    assert sum(map(len, found.values())) > 10, "hardly any connection was found"
    assert {f"{cls.__qualname__}.{name}" for cls, names in found.items() for name in names - slots(cls)} == set()


@pytest.fixture
def patient(tmp_path, qapp):
    patient = Patient(tmp_path, demo_diary(tmp_path), Clock(AT))
    yield patient
    patient.closes()


def test_no_page_of_a_diary_has_a_metaobject_of_its_own(patient):
    for page in patient.program.shell.page_names:
        for state in STATES.get(page, USUAL):
            if isinstance(state, Opened):
                patient.opens(page, state.about(patient.diary))

    assert own_metaobjects() == set()


def test_nor_has_a_page_on_which_a_diary_is_begun(patient):
    patient.program.start(None)
    patient.opens("begin")

    assert own_metaobjects() == set()
