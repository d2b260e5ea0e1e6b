"""Groups stories with datasketch's MinHashLSH: JSON lines {id, text} in, then for each threshold a line {threshold, seconds, groups}."""

import json
import re
import sys
import time

from datasketch import MinHash, MinHashLSH

stories = [json.loads(line) for line in sys.stdin]


def sketch(text):
    words = re.findall(r"\w+", text.lower())
    minhash = MinHash(num_perm=128)
    minhash.update_batch([" ".join(words[at : at + 3]).encode() for at in range(max(1, len(words) - 2))])
    return minhash


started = time.time()
sketches = [(story["id"], sketch(story["text"])) for story in stories]
sketching = time.time() - started

for threshold in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
    started = time.time()
    index = MinHashLSH(threshold=threshold, num_perm=128)
    parent = {}

    def root(key):
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for key, minhash in sketches:
        parent[key] = key
        for other in index.query(minhash):
            parent[root(key)] = root(other)
        index.insert(key, minhash)
    groups = {key: root(key) for key, _ in sketches}
    print(json.dumps({"threshold": threshold, "seconds": sketching + time.time() - started, "groups": groups}))
