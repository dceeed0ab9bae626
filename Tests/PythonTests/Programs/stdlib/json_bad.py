import json

json.loads("{bad}")
# error: JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
