import json
from collections import Counter, OrderedDict, defaultdict, namedtuple

d = {"b": [1, 2.5, None, True], "a": {"x": "é\n\"q\"", "y": []}, 3: {}, None: 1e20, 2.5: (1, 2), True: float("inf")}
print(json.dumps(d))  # expect: {"b": [1, 2.5, null, true], "a": {"x": "\u00e9\n\"q\"", "y": []}, "3": {}, "null": 1e+20, "2.5": [1, 2], "true": Infinity}
print(json.dumps({"b": [1, 2], "a": {"x": {}}}, indent=2, sort_keys=True))
# expect: {
# expect:   "a": {
# expect:     "x": {}
# expect:   },
# expect:   "b": [
# expect:     1,
# expect:     2
# expect:   ]
# expect: }
print(json.dumps([1, [2, [3]], {}], indent=4))
# expect: [
# expect:     1,
# expect:     [
# expect:         2,
# expect:         [
# expect:             3
# expect:         ]
# expect:     ],
# expect:     {}
# expect: ]
print(json.dumps({"a": 1, "b": [1, 2]}, separators=(",", ":")), json.dumps("é", ensure_ascii=False), json.dumps("😀"), json.dumps([], indent=2), json.dumps({"a": 1}, indent="--"))
# expect: {"a":1,"b":[1,2]} "é" "\ud83d\ude00" [] {
# expect: --"a": 1
# expect: }
print(json.dumps(Counter("aab")), json.dumps(defaultdict(int, a=1)), json.dumps(OrderedDict(z=1)), json.dumps(namedtuple("P", "x y")(1, 2)))  # expect: {"a": 2, "b": 1} {"a": 1} {"z": 1} [1, 2]
print(json.loads('{"a": [1, 2.0, -3e2, true, false, null, "x\\u00e9\\ud83d\\ude00\\n"], "b": {}}'), json.loads(" [ ] "), json.loads("1.5"), json.loads("NaN"), json.loads("-0"), json.loads("123456789012345678901234567890"))  # expect: {'a': [1, 2.0, -300.0, True, False, None, 'xé😀\n'], 'b': {}} [] 1.5 nan 0 123456789012345678901234567890
print(json.loads(json.dumps({"p": 0.1 + 0.2})) == {"p": 0.30000000000000004}, json.dumps(object, default=str), json.dumps({1, 2}, default=list))  # expect: True "<class 'object'>" [1, 2]
for bad in ["", "[1,]", "{1: 2}", "[1 2]", '{"a" 1}', '"abc', "nul", "[1] x", '{"a": 1,}', '["\\x"]', "01", "\n\n  ?"]:
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(type(e).__name__, e)
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect: JSONDecodeError Expecting value: line 1 column 4 (char 3)
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect: JSONDecodeError Expecting ',' delimiter: line 1 column 4 (char 3)
# expect: JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5)
# expect: JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect: JSONDecodeError Extra data: line 1 column 5 (char 4)
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
# expect: JSONDecodeError Invalid \escape: line 1 column 3 (char 2)
# expect: JSONDecodeError Extra data: line 1 column 2 (char 1)
# expect: JSONDecodeError Expecting value: line 3 column 3 (char 4)
for bad in [{1, 2}, len, {(1, 2): 3}]:
    try:
        print(json.dumps(bad, allow_nan=False))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError Object of type set is not JSON serializable
# expect: TypeError Object of type builtin_function_or_method is not JSON serializable
# expect: TypeError keys must be str, int, float, bool or None, not tuple
x = []
x.append(x)
json.dumps(x)
# error: ValueError: Circular reference detected
