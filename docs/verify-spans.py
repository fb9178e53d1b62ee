#!/usr/bin/env python3
"""Re-finds every quote of exported evidence in the texts it was read from, without Dateline (Python 3.6 or newer).

    verify-spans.py EVIDENCE.nq TEXT.txt...

A span is named by its text and its characters, TEXT#char=BEGIN,END, counted in code points. It holds when the SHA-256 of
the text is the one recorded and the text has the recorded quote there. Texts are put into NFC first, with line ends as \\n
and without a mark of byte order, as Dateline does. Exit code 0: all hold; 1: some do not, or no text is at hand for them.
"""
import hashlib, json, re, sys, unicodedata

DL = "https://w3id.org/dateline/ns#"
LINE = re.compile(r'<([^>]*)> <([^>]*)> (?:<[^>]*>|("(?:[^"\\]|\\.)*")\S*)(?: <[^>]*>)? \.')

def read(path):
    text = open(path, encoding="utf-8-sig", newline="").read().replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", text)
    return hashlib.sha256(text.encode("utf-8")).hexdigest(), text

hashes, spans = {}, {}                                # text -> recorded SHA-256; span -> begin, end, quote
for line in open(sys.argv[1], encoding="utf-8"):
    subject, predicate, literal = LINE.match(line).groups()
    if predicate == DL + "textSha256":
        hashes[subject] = json.loads(literal)         # N-Quads escapes strings as JSON does
    elif "#char=" in subject and predicate in (DL + "begin", DL + "end", DL + "quote"):
        spans.setdefault(subject, {})[predicate[len(DL):]] = json.loads(literal)

texts = dict(read(path) for path in sys.argv[2:])
right = wrong = absent = 0
for span, said in sorted(spans.items()):
    text = texts.get(hashes[span.split("#")[0]])
    if text is None:
        absent += 1
    elif text[int(said["begin"]):int(said["end"])] == said["quote"]:
        right += 1
    else:
        wrong += 1
        print("NOT FOUND", span, json.dumps(said["quote"], ensure_ascii=False))
print(f"{right} quotes found again, {wrong} not, {absent} in texts that were not given")
sys.exit(1 if wrong or absent else 0)
