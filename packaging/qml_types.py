"""Writes what QML has to know of our Python types into build/qml, so that qmllint finds a mistyped `screen.hedline`."""

import importlib
import inspect
import json
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_type_hints

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from PySide6.QtCore import QCoreApplication, QMetaMethod, QMetaObject, QMetaProperty, QObject  # noqa: E402
from PySide6.QtQml import qmlTypeId  # noqa: E402

import kineret_gui.screens  # noqa: E402

MODULE = "Kineret.Screens"
FOLDER = PROJECT / "build" / "qml" / Path(*MODULE.split("."))
BUILT_IN = {"QObject": "QtCore", "QAbstractListModel": "QtQml.Models"}  # types of Qt that ours are made from


def qml_types() -> list[type[QObject]]:
    """Every class of the screens that QML knows by name, in the order of their names."""
    found = {cls.__name__: cls for module in _modules() for cls in vars(module).values() if _is_known(cls)}
    return [found[name] for name in sorted(found)]


def _modules() -> Iterator[object]:
    package = kineret_gui.screens
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(module.name)


def _is_known(cls: object) -> bool:
    if not isinstance(cls, type) or not issubclass(cls, QObject):
        return False
    return qmlTypeId(MODULE, 1, 0, cls.__name__) >= 0  # type: ignore[arg-type]  # the stubs say bytes, Qt takes str


def component(cls: type[QObject], known: set[str]) -> str:
    """A class as qmllint reads it."""
    meta: QMetaObject = cls.staticMetaObject  # type: ignore[attr-defined]  # the stubs leave it out
    base, first_property, first_method = _base(meta, known)
    lines = [
        f"name: {_quoted(cls.__name__)}",
        'accessSemantics: "reference"',
        f"prototype: {_quoted(base)}",
        f"exports: [{_quoted(f'{MODULE}/{cls.__name__} 1.0')}]",
        "isCreatable: false",
        "exportMetaObjectRevisions: [256]",
    ]
    lines += [_property(cls, meta.property(n)) for n in range(first_property, meta.propertyCount())]
    lines += [_method(cls, meta.method(n)) for n in range(first_method, meta.methodCount())]
    return "    Component {\n" + "".join(f"        {line}\n" for line in lines) + "    }\n"


def _base(meta: QMetaObject, known: set[str]) -> tuple[str, int, int]:
    """The nearest class above that QML knows, and where the properties and methods below it begin."""
    above = meta.superClass()
    while above.className() not in known | set(BUILT_IN):
        above = above.superClass()
    return above.className(), above.propertyCount(), above.methodCount()


def _property(cls: type[QObject], shown: QMetaProperty) -> str:
    name, qt_type = str(shown.name()), str(shown.typeName())  # str already, though the stubs say bytes
    type_name = qt_type
    if type_name == "QObject*":
        getter = inspect.getattr_static(cls, name).fget
        type_name = _class_of(get_type_hints(getter)["return"])
    parts = [f"name: {_quoted(name)}", f"type: {_quoted(type_name.rstrip('*'))}"]
    parts += ["isPointer: true"] if qt_type.endswith("*") else []
    parts += [] if shown.isWritable() else ["isReadonly: true"]
    parts += ["isPropertyConstant: true"] if shown.isConstant() else []
    if shown.hasNotifySignal():
        parts.append(f"notify: {_quoted(bytes(shown.notifySignal().name().data()).decode())}")
    return f"Property {{ {'; '.join(parts)} }}"


def _class_of(hint: object) -> str:
    """The class a getter hands out; QObject where it may be any page or none."""
    return hint.__name__ if isinstance(hint, type) and issubclass(hint, QObject) else "QObject"


def _method(cls: type[QObject], method: QMetaMethod) -> str:
    name = bytes(method.name().data()).decode()
    kind = "Signal" if method.methodType() is QMetaMethod.MethodType.Signal else "Method"
    parts = [f"name: {_quoted(name)};"]
    returned = str(method.typeName())  # str already, though the stubs say bytes
    parts += [f"type: {_quoted(returned)};"] if returned != "void" else []
    types = [bytes(each.data()).decode() for each in method.parameterTypes()]
    for given, type_name in zip(_given_names(cls, name, len(types)), types, strict=True):
        parts.append(f"Parameter {{ name: {_quoted(given)}; type: {_quoted(type_name)} }}")
    return f"{kind} {{ {' '.join(parts)} }}"


def _given_names(cls: type[QObject], name: str, count: int) -> list[str]:
    """The names of the arguments of a slot as Python has them; a signal's are numbered."""
    slot = inspect.getattr_static(cls, name, None)
    if inspect.isfunction(slot):
        return list(inspect.signature(slot).parameters)[1 : count + 1]
    return [f"argument{n}" for n in range(1, count + 1)]


def _quoted(text: str) -> str:
    return json.dumps(text)


def write() -> None:
    """Write the module as QML looks for it: what it is called, and what is in it."""
    types = qml_types()
    known = {cls.__name__ for cls in types}
    components = "".join(component(cls, known) for cls in types)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "kineret.qmltypes").write_text(f"import QtQuick.tooling 1.2\n\nModule {{\n{components}}}\n", "utf-8")
    depends = "".join(f"depends {module}\n" for module in sorted(set(BUILT_IN.values())))
    (FOLDER / "qmldir").write_text(f"module {MODULE}\ntypeinfo kineret.qmltypes\n{depends}", "utf-8")


if __name__ == "__main__":
    application = QCoreApplication(sys.argv)  # without one, QML knows no types
    write()
