"""What the models of the cases make of data, and that all of it is given back."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

import pytest
from golden.cases import FOLDER, outcome
from golden.packages import SHARED, write_package, write_runtime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


# Name of the case; annotation; JSON data; how what is made of it prints.
VALUES: list[tuple[str, str, object, str]] = [
    ("tuple", "Position", {"at": [1, 2.5]}, "Position(at=(1, 2.5))"),
    ("tuple", "Position", {"at": [1]}, "Position(at=[1])"),
    ("tuple", "Position", {"at": [1, 2, 3]}, "Position(at=[1, 2, 3])"),
    ("tuple", "Position", {"at": "here"}, "Position(at='here')"),
    ("tuples_in_a_union", "Place", [1, 2], "(1, 2)"),
    ("tuples_in_a_union", "Place", [1, 2, "up"], "(1, 2, 'up')"),
    ("tuples_in_a_union", "Place", ["a", "b"], "['a', 'b']"),
    ("tuples_in_a_union", "Place", [], "[]"),
    (
        "tuples_in_a_union",
        "Path",
        [{"x": 1, "y": 2, "z": 3}, {"x": 3, "y": 4}],
        "(Point(x=1, y=2, additional_properties={'z': 3}), Point(x=3, y=4))",
    ),
    ("tuples_in_a_union", "Path", [{"x": 1, "y": 2}], "[Point(x=1, y=2)]"),
    (
        "tuples_with_a_rest",
        "Row",
        {"then_objects": [{"title": "A"}, {"value": 1}, {"other": 1}, 5]},
        "Row(then_objects=[Header(title='A'), Cell(value=1), {'other': 1}, 5])",
    ),
    (
        "tuple_in_the_old_form",
        "Shape",
        {"corner": [1, "a"], "closed": [2, "b"], "followed": [1, "x", "y"]},
        "Shape(corner=(1, 'a'), closed=(2, 'b'), followed=[1, 'x', 'y'])",
    ),
    (
        "null_alone",
        "Thing",
        {"typed": None, "listed": "not null", "referred": None, "in_a_list": [None]},
        "Thing(typed=None, listed='not null', referred=None, in_a_list=[None])",
    ),
    ("null_alone", "list[Nothing]", [None, 1], "[None, 1]"),
    (
        "property_names_of_python",
        "Thing",
        {
            "__class__": "a",
            "__dict__": "b",
            "self": "c",
            "to_dict": "d",
            "tuple": ["e"],
        },
        "Thing(class_='a', dict_='b', self_='c', to_dict_='d', tuple_=('e',))",
    ),
    (
        "recursion_across_files",
        "Node",
        {"leaves": [{"node": {"leaves": []}, "beside": {}}]},
        "Node(leaves=[LeafLeaf(node=Node(leaves=[]), beside=LeafLeaf())])",
    ),
    (
        "boolean_and_empty_schemas",
        "Thing",
        {"any": [{"a": 1}], "never": None, "map": {"b": {}}},
        "Thing(any=[{'a': 1}], never=None, map={'b': {}})",
    ),
    (
        "anchors_and_definitions_inside",
        "House",
        {"door": {"height": 2}, "windows": [{"width": 1}, 5]},
        "House(door=HouseDoor(height=2), windows=[HouseWindow(width=1), 5])",
    ),
    (
        "names_of_items_of_a_union",
        "Input",
        [{"sound": "s"}, {"image": "i"}],
        "[InputSoundItem(sound='s'), InputImageItem(image='i')]",
    ),
    (
        "dynamic_reference_of_a_page",
        "House",
        {"pets": {"content": [{"name": "Tom"}]}, "toys": {"content": ["ball"]}},
        "House(pets=PetPage(content=[Pet(name='Tom')]), toys=HouseToys(content=['ball']))",
    ),
    (
        "dynamic_reference_of_a_tree",
        "Forest",
        {"trees": [{"children": [{}]}], "labelled": {"children": [{"label": "l"}]}},
        "Forest(trees=[Tree(children=[Tree()])], labelled=LabelledTree(children=[LabelledTree(label='l')]))",
    ),
    (
        "recursive_reference",
        "BigTree",
        {"left": {"size": 1}},
        "BigTree(left=BigTree(size=1))",
    ),
    (
        "files_in_json_are_text",
        "Document",
        {"thumbnail": "iVBO", "pages": ["a"], "shared": {"signature": "b"}},
        "Document(thumbnail='iVBO', pages=['a'], shared=Shared(signature='b'))",
    ),
    ("union_discriminator_with_a_default", "Shape", {}, "Square()"),
    (
        "union_discriminator_with_a_default",
        "list[Shape]",
        [{"kind": "round"}, {"kind": "of tomorrow", "side": 1}],
        "[Circle(kind='round'), Square(kind='of tomorrow', side=1)]",
    ),
    (
        "union_discriminator_with_a_default",
        "Owner",
        {"pet": {"species": "fish", "tricks": 0}},
        "Owner(pet=Dog(species='fish', tricks=0))",
    ),
    (
        "write_only_properties",
        "Account",
        {"name": "n", "both": "b"},
        "Account(name='n', both='b')",
    ),
    ("write_only_properties", "Login", {"user": "u"}, "LoginByPassword(user='u')"),
    (
        "pattern_properties_beside_others",
        "Labels",
        {"name": "n", "x-a": 1, "b": "two", "c": [3]},
        "Labels(name='n', additional_properties={'x-a': 1, 'b': 'two', 'c': [3]})",
    ),
    (
        "pattern_properties_beside_others",
        "Shelf",
        {"book-1": {"title": "T"}, "disc-1": {"artist": "A"}},
        "{'book-1': ShelfValueBook(title='T'), 'disc-1': ShelfValueDisc(artist='A')}",
    ),
]


@pytest.fixture(scope="module")
def codec_of(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[str], Codec]]:
    """Give the codec of a case, with its models."""
    root = tmp_path_factory.mktemp("values")
    names = {SHARED, *(case for case, *_ in VALUES)}
    write_runtime(outcome(FOLDER / VALUES[0][0]), root)
    sys.path.insert(0, str(root))

    def codec(case: str) -> Codec:
        if not (root / case).exists():
            write_package(outcome(FOLDER / case), root / case)
        return Codec(case)

    yield codec
    sys.path.remove(str(root))
    for name in list(sys.modules):
        if name.partition(".")[0] in names:
            del sys.modules[name]


class Codec:
    """Decodes and encodes what the models of a package describe."""

    def __init__(self, package: str) -> None:
        self._models = importlib.import_module(f"{package}.models")
        self._codec: Any = importlib.import_module(f"{SHARED}.codec")

    def decode(self, annotation: str, data: object, *, strict: bool = False) -> object:
        """Decode, in the words of the package's models."""
        value: object = self._codec.decode(
            annotation, data, self._models, strict=strict
        )
        return value

    def encode(self, value: object) -> object:
        """Encode."""
        data: object = self._codec.encode(value)
        return data


@pytest.mark.parametrize(("case", "annotation", "data", "shown"), VALUES)
def test_data_becomes_what_the_annotation_says_and_is_given_back(
    codec_of: Callable[[str], Codec],
    case: str,
    annotation: str,
    data: object,
    shown: str,
) -> None:
    codec = codec_of(case)
    value = codec.decode(annotation, data)
    assert repr(value) == shown
    assert codec.encode(value) == data


def test_what_is_only_sent_is_not_missed_and_must_be_given(
    codec_of: Callable[[str], Codec],
) -> None:
    codec = codec_of("write_only_properties")
    read: Any = codec.decode("Account", {"name": "n", "both": "b"}, strict=True)
    assert not read.password
    with pytest.raises(TypeError, match="password"):
        type(read)(name="n", pin="1")
    sent = type(read)(name="n", pin="1", password="p")  # noqa: S106
    assert codec.encode(sent) == {"name": "n", "pin": "1", "password": "p"}
