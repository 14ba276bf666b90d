"""Search parameters of each base type, and the indexes they read.

A parameter's expression is a union of branches, most of them for other types. Per base type, branches that the same set of
parameters uses form one index, so that `patient` and `subject`, or `combo-code` and `code`, do not store anything twice."""
import re

# Slips of R4's own expressions: what the package says, what it means.
CORRECTIONS = [
    ('as(DateTime)', 'as(dateTime)'),  # code-value-date: the type is named dateTime
    # item-subject: FHIRPath has no function hasExtension
    ("where(hasExtension('http://hl7.org/fhir/StructureDefinition/questionnaireresponse-isSubject'))",
     "where(extension('http://hl7.org/fhir/StructureDefinition/questionnaireresponse-isSubject').exists())"),
]
# DocumentReference's `relationship` names its components the wrong way round: relatesto is the target, relation the code.
SWAPPED_COMPONENTS = {'DocumentReference-relationship'}
# Examples of the package, not of the standard: they define codes that Resource and Condition have already.
EXAMPLES = {'example', 'example-reference'}


def corrected(expression):
    for wrong, right in CORRECTIONS:
        expression = expression.replace(wrong, right)
    return expression


def split_union(expression):
    """The operands of the top-level | operators."""
    parts, depth, start, quoted = [], 0, 0, False
    for i, c in enumerate(expression):
        if c == "'":
            quoted = not quoted
        elif not quoted and c == '(':
            depth += 1
        elif not quoted and c == ')':
            depth -= 1
        elif c == '|' and depth == 0 and not quoted:
            parts.append(expression[start:i].strip())
            start = i + 1
    last = expression[start:].strip()
    return parts + [last] if last else parts


def branches_for(base, expression):
    """Those that start at the base type; one without a type name starts at any."""
    kept = []
    for branch in split_union(expression):
        root = re.match(r'\(*\s*([A-Z]\w*)', branch)
        if not root or root.group(1) in (base, 'Resource', 'DomainResource'):
            kept.append(branch)
    return kept


def closes_at_end(text):
    depth = 0
    for i, c in enumerate(text):
        depth += (c == '(') - (c == ')')
        if depth == 0:
            return i == len(text) - 1
    return False


def normal(branch, reference):
    """(normal form, type that resolve() must be or '')."""
    while branch.startswith('(') and closes_at_end(branch) and ' as ' not in branch:
        branch = branch[1:-1].strip()
    branch = re.sub(r'\(([\w.]+) as (\w+)\)', r'\1.ofType(\2)', branch)
    branch = re.sub(r'^([\w.]+) as (\w+)$', r'\1.ofType(\2)', branch)
    branch = re.sub(r'\.as\((\w+)\)', r'.ofType(\1)', branch)
    only = re.match(r'(.*)\.where\(resolve\(\) is (\w+)\)$', branch)
    return only.groups() if only and reference else (branch, '')


class Param:
    def __init__(self, url, base, row):
        self.url, self.base = url, base
        self.code, self.type = row[0], row[1]
        self.targets, self.components = row[4], [[u, corrected(e)] for u, e in row[5]]
        if url in SWAPPED_COMPONENTS:
            (a, first), (b, second) = self.components
            self.components = [[a, second], [b, first]]
        self.branches = branches_for(base, corrected(row[3]))
        self.filter = ''
        self.normal_branches = self.normalise()
        self.indexes = []

    def normalise(self):
        pairs = [normal(b, self.type == 'reference') for b in self.branches]
        filters = {f for _, f in pairs}
        if len(filters) > 1:
            return self.branches
        self.filter = filters.pop() if filters else ''
        return [b for b, _ in pairs]

    def expression(self):
        return ' | '.join(self.branches)


class Index:
    def __init__(self, base, kind, branches, users):
        self.base, self.type, self.branches = base, kind, branches
        self.owner = min(users, key=lambda p: (len(p.branches), p.filter != '', p.code))
        self.ordinal = 0


def params_of(rows):
    """All parameters, sorted by base and code."""
    params = [Param(url, base, row) for url, row in rows.items() if url not in EXAMPLES for base in row[2]]
    params.sort(key=lambda p: (p.base, p.code))
    return params


def branch_key(param, branch, by_url):
    """What must be equal for two parameters to share a branch: its text, the kind and the components."""
    parts = tuple((by_url[u, param.base].type, normal(e, False)[0]) for u, e in param.components)
    return param.type, branch, parts


def group_indexes(params, by_url):
    """The indexes of one base type; each parameter learns which it reads."""
    users = {}
    for p in params:
        for branch in p.normal_branches:
            users.setdefault(branch_key(p, branch, by_url), []).append(p)
    groups = {}
    for key, who in users.items():
        groups.setdefault((key[0], key[2], tuple(sorted(p.code for p in who))), ([], who))[0].append(key[1])
    indexes = []
    for (kind, _, _), (branches, who) in sorted(groups.items(), key=lambda g: (g[0][2], g[1][0])):
        index = Index(params[0].base, kind, branches, who)
        index.ordinal = sum(i.owner is index.owner for i in indexes)
        indexes.append(index)
        for p in who:
            p.indexes.append(index)
    return indexes


def all_indexes(params):
    by_url = {(p.url, p.base): p for p in params}
    indexes = []
    for base in sorted({p.base for p in params}):
        indexes += group_indexes([p for p in params if p.base == base], by_url)
    return indexes
