#!/usr/bin/env python3
"""Compile r4.json (see extract.py) into the tables that fhir/definitions.h declares.

    generate.py r4.json > definitions_gen.c
"""
import hashlib
import json
import sys

import params
import tables

PRIMITIVES = {
    'boolean': 'BOOLEAN', 'integer': 'INTEGER', 'unsignedInt': 'UNSIGNED', 'positiveInt': 'POSITIVE', 'decimal': 'DECIMAL',
    'string': 'STRING', 'markdown': 'MARKDOWN', 'code': 'CODE', 'id': 'ID', 'uri': 'URI', 'url': 'URL',
    'canonical': 'CANONICAL', 'oid': 'OID', 'uuid': 'UUID', 'base64Binary': 'BASE64', 'date': 'DATE',
    'dateTime': 'DATETIME', 'instant': 'INSTANT', 'time': 'TIME', 'xhtml': 'XHTML',
}
COMPARTMENTS = ['Device', 'Encounter', 'Patient', 'Practitioner', 'RelatedPerson']
NO_TYPE = 'KL_NO_TYPE'
WIDTH = 120


class Pool:
    """All texts one after the other, each once, each with a NUL behind it."""

    def __init__(self):
        self.texts, self.at, self.size = [], {}, 0
        self.add('')

    def add(self, text):
        if text not in self.at:
            n = len(text.encode())
            if n > 0xfff or self.size >= 1 << 20:
                sys.exit('a text does not fit the pool: ' + text[:60])
            self.at[text] = self.size << 12 | n
            self.texts.append(text)
            self.size += n + 1
        return self.at[text] if text else 0


class Lists:
    """Runs of numbers in one array, equal ones once."""

    def __init__(self):
        self.items, self.at = [], {}

    def add(self, run):
        key = tuple(run)
        if not key:
            return 0
        if key not in self.at:
            self.at[key] = len(self.items)
            self.items += key
        return self.at[key]


def c_text(text):
    return '"%s\\0"' % text.replace('\\', '\\\\').replace('"', '\\"')


def wrap(items, out):
    line = '\t'
    for item in items:
        if len(line) + len(item) + 1 > WIDTH:
            out.append(line.rstrip())
            line = '\t'
        line += item + ' '
    if line.strip():
        out.append(line.rstrip())


def array(out, declaration, items):
    out.append('const %s = {' % declaration)
    wrap(['%s,' % i for i in items] or ['0'], out)
    out.append('};\n')


def rows(out, declaration, lines):
    array(out, declaration, ['{%s}' % line for line in lines])


def flags_of(e):
    """KL_EL_MANY and so on, in the order of their bits."""
    given = [e.many, e.required, e.base_len, e.summary, e.modifier, e.resource]
    return sum(1 << bit for bit, is_set in enumerate(given) if is_set)


def type_flags(t):
    domain = t.name == 'DomainResource' or (t.kind == 'RESOURCE' and t.base == 'DomainResource')
    names = [('KL_TYPE_ABSTRACT', t.abstract), ('KL_TYPE_DOMAIN', domain), ('KL_TYPE_EXTENSION', t.name == 'Extension'),
             ('KL_TYPE_REFERENCE', t.name == 'Reference'),
             ('KL_TYPE_INVARIANTS', t.name in ('Bundle', 'StructureDefinition'))]
    return ' | '.join(n for n, given in names if given) or '0'


class Generator:
    def __init__(self, r4):
        self.r4 = r4
        self.pool = Pool()
        self.types = tables.all_types(r4['types'])
        self.by_name = {t.name: t for t in self.types}
        self.code_lists = sorted(r4['codes'])
        self.params = params.params_of(r4['params'])
        self.indexes = params.all_indexes(self.params)
        for i, p in enumerate(self.params):
            p.number = i
        for i, x in enumerate(self.indexes):
            x.number = i
        self.body = []

    def number(self, name):
        return str(self.by_name[name].number) if name else NO_TYPE

    def emit_types(self):
        type_rows, element_rows, lookup = [], [], []
        for t in self.types:
            multiplier, shift, table = tables.lookup_table([e.name for e in t.elements])
            primitive = 'KL_PRIM_' + PRIMITIVES[t.name] if t.kind == 'PRIMITIVE' else 'KL_PRIM_NONE'
            type_rows.append('0x%xu, %d, %d, %s, %d, %d, %d, %d, %d, KL_TYPE_%s, %s, %s' % (
                t.required, self.pool.add(t.name), t.number, self.number(t.base), len(element_rows), len(t.elements),
                len(lookup), multiplier, shift, t.kind, primitive, type_flags(t)))
            lookup += table
            element_rows += [self.element_row(e) for e in t.elements]
        if len(element_rows) > 65535 or len(lookup) > 65535:
            sys.exit('too many elements')
        rows(self.body, 'struct kl_type kl_types[]', type_rows)
        rows(self.body, 'struct kl_element kl_elements[]', element_rows)
        array(self.body, 'uint8_t kl_element_lookup[]', lookup)
        self.body.append('const uint16_t kl_type_count = %d;\n' % len(self.types))

    def element_row(self, e):
        codes = self.code_lists.index(e.codes) + 1 if e.codes else 0
        return '%d,%s,%d,%d,%d,%d,0' % (
            self.pool.add(e.name), self.number(e.type), codes, flags_of(e), e.base_len, e.slot)

    def emit_type_lookup(self):
        bits = 11
        table = [0] * (1 << bits)
        for t in self.types:
            s = tables.key_hash(t.name) & ((1 << bits) - 1)
            while table[s]:
                s = (s + 1) & ((1 << bits) - 1)
            table[s] = t.number + 1
        array(self.body, 'uint16_t kl_type_lookup[KL_TYPE_LOOKUP]', table)

    def emit_codes(self):
        starts, code_rows = [0], []
        for name in self.code_lists:
            pairs = sorted((c.encode(), s) for s, codes in self.r4['codes'][name].items() for c in codes)
            code_rows += ['%d, %d' % (self.pool.add(c.decode()), self.pool.add(s)) for c, s in pairs]
            starts.append(len(code_rows))
        rows(self.body, 'struct kl_code kl_codes[]', code_rows)
        array(self.body, 'uint16_t kl_code_starts[]', starts)

    def target_names(self, p):
        everything = [t.name for t in self.types if t.kind == 'RESOURCE' and not t.abstract and t.name != 'Parameters']
        return everything if p.targets == ['*'] else p.targets

    def emit_params(self):
        by_url = {(p.url, p.base): p for p in self.params}
        targets, reads, components, param_rows = Lists(), Lists(), [], []
        for p in self.params:
            target = [self.by_name[n].number for n in self.target_names(p)]
            read = [i.number for i in p.indexes]
            param_rows.append('%d, %d, %d, %s, %d, %d, %d, %s, %d, %d, %d, KL_PARAM_%s, 0' % (
                self.pool.add(p.code), self.pool.add('http://hl7.org/fhir/SearchParameter/' + p.url),
                self.pool.add(p.expression()), self.number(p.base), targets.add(target), len(components),
                reads.add(read), self.number(p.filter), len(target), len(p.components), len(read), p.type.upper()))
            components += ['%d, 0, %d' % (by_url[u, p.base].number, self.pool.add(params.normal(e, False)[0]))
                           for u, e in p.components]
        rows(self.body, 'struct kl_param kl_params[]', param_rows)
        rows(self.body, 'struct kl_component kl_components[]', components)
        array(self.body, 'uint16_t kl_param_targets[]', targets.items)
        array(self.body, 'uint16_t kl_param_indexes[]', reads.items)
        self.body.append('const uint16_t kl_param_count = %d;\n' % len(param_rows))

    def emit_indexes(self):
        rows(self.body, 'struct kl_index_def kl_index_defs[]', [
            '%d, %d, %d, KL_PARAM_%s, 0' % (self.pool.add(' | '.join(x.branches)), x.owner.number, x.ordinal, x.type.upper())
            for x in self.indexes])
        self.body.append('const uint16_t kl_index_count = %d;\n' % len(self.indexes))

    def bases_of(self, t):
        bases = [t.name]
        while self.by_name[bases[-1]].base:
            bases.append(self.by_name[bases[-1]].base)
        return bases

    def params_by_type(self, t):
        bases = self.bases_of(t)
        return sorted((p for p in self.params if p.base in bases), key=lambda p: p.code.encode())

    def emit_lists_by_type(self):
        """The resource types' parameters and indexes; row i is type i's: start of its run, start of the next."""
        lists, param_starts, index_starts = [], [], []
        resources = [t for t in self.types if t.kind == 'RESOURCE']
        for t in resources:
            param_starts.append(len(lists))
            lists += [p.number for p in self.params_by_type(t)]
        param_starts.append(len(lists))
        for t in resources:
            index_starts.append(len(lists))
            lists += sorted({x.number for p in self.params_by_type(t) for x in p.indexes})
        index_starts.append(len(lists))
        array(self.body, 'uint16_t kl_type_lists[]', lists)
        array(self.body, 'uint16_t kl_type_params[]', param_starts)
        array(self.body, 'uint16_t kl_type_indexes[]', index_starts)
        self.body.append('const uint16_t kl_listed_types = %d;\n' % len(resources))

    def emit_compartments(self):
        starts, members = [], []
        for name in COMPARTMENTS:
            given = self.r4['compartments'][name]
            for t in self.types[:self.resource_count()]:
                codes = [c for c in given.get(t.name, []) if c != '{def}']
                numbers = {p.code: p.number for p in self.params_by_type(t)}
                starts.append(len(members))
                members += [numbers[c] for c in codes]
        starts.append(len(members))
        array(self.body, 'uint16_t kl_compartment_starts[]', starts)
        array(self.body, 'uint16_t kl_compartment_members[]', members)

    def resource_count(self):
        return sum(t.kind == 'RESOURCE' and not t.abstract for t in self.types)

    def write(self, out):
        self.emit_types()
        self.emit_type_lookup()
        self.emit_codes()
        self.emit_params()
        self.emit_indexes()
        self.emit_lists_by_type()
        self.emit_compartments()
        out.write('/* definitions_gen.c - generated from tools/r4/r4.json (%s %s, %s) by tools/r4/generate.py. Do not edit. */\n'
                  % (self.r4['package'], self.r4['version'], self.r4['license']))
        out.write('#include "fhir/definitions.h"\n#include "fhir/definitions_tables.h"\n\n')
        out.write('_Static_assert(KL_RESOURCE_TYPES == %d, "the number of resource types");\n\n' % self.resource_count())
        out.write('const char kl_definitions_pool[] =\n')
        lines = []
        wrap([c_text(text) for text in self.pool.texts], lines)
        text = '\n'.join(lines) + ';\n\n' + '\n'.join(self.body)
        digest = hashlib.sha256(text.encode()).hexdigest()[:16]
        out.write(text + '\nconst uint64_t kl_definitions_digest = UINT64_C(0x%s);\n' % digest)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding='utf-8') as f:
        Generator(json.load(f)).write(sys.stdout)


main()
