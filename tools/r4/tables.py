"""Types with every element spelled out, as JSON names them, and the hash tables that find them."""

MASK = (1 << 64) - 1
TRIES = 2048  # multipliers tried for a hash without a second look


def key_hash(name):
    """base/json's kl_json_hash; the test of fhir/definitions compares the two."""
    key = name.encode()
    n = len(key)
    if n >= 4:
        width = 8 if n >= 8 else 4
        a = int.from_bytes(key[:width], 'little')
        b = int.from_bytes(key[-width:], 'little')
    else:
        a, b = key[0] << 8 | key[n // 2], key[-1]
    x = (a ^ n) * 0x9e3779b97f4a7c15 & MASK
    x = (x ^ x >> 32 ^ b) * 0xd6e8feb86659fd93 & MASK
    return x >> 48


class Element:
    def __init__(self, name, row, type_name):
        _, bounds, _, flags = row[:4]
        low, high = bounds.split('..')
        self.name, self.type = name, type_name
        self.many = high != '1'
        self.required = low != '0'
        self.summary, self.modifier = 's' in flags, 'm' in flags
        self.codes = row[4] if len(row) > 4 else ''
        self.base_len = 0
        self.slot = 0
        self.resource = type_name == 'Resource'


class Type:
    def __init__(self, name, kind, base, flags=''):
        self.name, self.kind, self.base = name, kind, base
        self.abstract = 'a' in flags
        self.elements = []
        self.required = 0
        self.number = 0


def choice_elements(row, path):
    base = path[:-3]
    for name in row[2].split('|'):
        element = Element(base + name[0].upper() + name[1:], row, name)
        element.base_len = len(base)
        yield element


def give_slots(t):
    """Numbers for what acceptance counts: required elements and choice groups."""
    last = 0
    groups = {}
    for e in t.elements:
        if e.base_len:
            group = e.name[:e.base_len]
            if group not in groups:
                last += 1
                groups[group] = last
            e.slot = groups[group]
        elif e.required:
            last += 1
            e.slot = last
        if e.required:
            t.required |= 1 << (e.slot - 1)
    if last > 64:
        raise SystemExit(t.name + ' needs more than 64 slots')


def inherited_rows(raw, name):
    """The rows of a type, those of its bases first."""
    kind, base, flags, rows = raw[name]
    if not base:
        return [r.split(' ') for r in rows]
    own = [r.split(' ') for r in rows]
    replaced = {r[0] for r in own}
    return [r for r in inherited_rows(raw, base) if r[0] not in replaced] + own


def expand(raw, name):
    """The type and the backbone types inside it, in the order of their definition."""
    kind, base, flags, _ = raw[name]
    made = {'': Type(name, kind.upper(), base, flags)}
    for row in inherited_rows(raw, name):
        path, _, leaf = row[0].rpartition('.')
        home = made[path]
        if leaf.endswith('[x]'):
            home.elements += choice_elements(row, leaf)
            continue
        type_name = row[2]
        if type_name.startswith('#'):
            type_name = type_name[1:]
        elif type_name in ('BackboneElement', 'Element') and kind != 'primitive':
            inner = Type(name + '.' + row[0], 'BACKBONE', type_name)
            inner.elements = [Element(r[0], r, r[2]) for r in inherited_rows(raw, type_name)]
            made[row[0]] = inner
            type_name = inner.name
        home.elements.append(Element(leaf, row, type_name))
    return list(made.values())


def all_types(raw):
    """Concrete resources, abstract ones, datatypes and primitives, backbone types; each group by name."""
    rank = {'RESOURCE': 0, 'COMPLEX': 2, 'PRIMITIVE': 2, 'BACKBONE': 3}
    types = [t for name in raw for t in expand(raw, name)]
    types.sort(key=lambda t: (rank[t.kind] + (t.abstract and t.kind == 'RESOURCE'), t.name))
    for i, t in enumerate(types):
        t.number = i
        give_slots(t)
    return types


def probes(slots, size):
    """Extra looks that finding every key takes in an open table of `size`."""
    used, extra = set(), 0
    for s in slots:
        while s in used:
            s = (s + 1) % size
            extra += 1
        used.add(s)
    return extra


def find_multiplier(hashes, bits):
    best = None
    for multiplier in range(1, TRIES, 2):
        slots = [(h * multiplier & 0xffff) >> (16 - bits) for h in hashes]
        extra = probes(slots, 1 << bits)
        if best is None or extra < best[0]:
            best = (extra, multiplier)
        if extra == 0:
            break
    return best


def lookup_table(names):
    """(multiplier, shift, table): table[(hash * multiplier & 0xffff) >> shift] is a position from 1; on another name go on to
    the next slot, round the end; 0 ends the search."""
    hashes = [key_hash(n) for n in names]
    bits = max(1, (len(names)).bit_length())
    extra, multiplier = find_multiplier(hashes, bits)
    if extra:
        wider = find_multiplier(hashes, bits + 1)
        if wider[0] < extra:
            bits, (extra, multiplier) = bits + 1, wider
    table = [0] * (1 << bits)
    for i, h in enumerate(hashes):
        s = (h * multiplier & 0xffff) >> (16 - bits)
        while table[s]:
            s = (s + 1) % len(table)
        table[s] = i + 1
    return multiplier, 16 - bits, table
