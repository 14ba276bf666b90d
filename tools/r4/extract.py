#!/usr/bin/env python3
"""Distil the FHIR R4 definitions that Kiln needs out of the official package.

    extract.py PACKAGE_DIR > r4.json

PACKAGE_DIR holds the unpacked files of the npm package hl7.fhir.r4.examples 4.0.1 (CC0). The result is sorted, one
type, parameter or code list a line, so that a change shows as a few lines of a diff:

    types        name -> [kind, base, flags, [element...]]; an element is the text
                 "path min..max type|type flags code-list" (instead of types "#path" whose content it has; flags: s summary,
                 m modifier, - none; the list only where there is one). Left out: elements a type has from its base as they
                 are there, and id, extension and modifierExtension below the first level. Type flag: a abstract
    codes        value set -> {system: [code...]}, for code and CodeableConcept elements with a required binding
    params       url -> [code, type, [base...], expression, [target...], [[component url, expression]...]];
                 target "*" is every resource type but Parameters; urls without the part they share
    compartments resource type it is named after -> {resource type: [parameter code...]}
"""
import glob
import json
import os
import re
import sys

HL7 = 'http://hl7.org/fhir/'
SYSTEM = 'http://hl7.org/fhirpath/System.'


def load(directory, kind):
    for path in sorted(glob.glob(os.path.join(directory, kind + '-*.json'))):
        with open(path, encoding='utf-8') as f:
            yield json.load(f)


def element_types(element):
    """Types by name. The package gives FHIRPath types to id and Extension.url; R4 datatypes.html names the FHIR ones."""
    names = []
    for t in element.get('type', []):
        name = t['code']
        if name.startswith(SYSTEM):
            if element['path'].endswith('.url'):
                name = 'uri'
            else:
                name = 'id' if element['base']['path'] == 'Resource.id' else 'string'
        names.append(name)
    return '|'.join(names)


def required_value_set(element):
    binding = element.get('binding', {})
    if binding.get('strength') != 'required' or element_types(element) not in ('code', 'CodeableConcept'):
        return ''
    return binding['valueSet'].split('|')[0]


def element_row(name, element, code_lists):
    path = element['path'][len(name) + 1:]
    kinds = element.get('contentReference') or element_types(element)
    flags = ('s' if element.get('isSummary') else '') + ('m' if element.get('isModifier') else '')
    codes = required_value_set(element)
    codes = ' ' + codes[len(HL7 + 'ValueSet/'):] if codes in code_lists else ''
    return '%s %s..%s %s %s%s' % (path, element['min'], element['max'], kinds, flags or '-', codes)


def is_nested_common(row):
    return re.match(r'\S+\.(id|extension|modifierExtension) ', row)


def all_types(directory, code_lists):
    types = {}
    for d in load(directory, 'StructureDefinition'):
        if d.get('derivation') == 'constraint' or d['kind'] == 'logical':
            continue
        name = d['type']
        base = d.get('baseDefinition', '').rsplit('/', 1)[-1]
        kind = d['kind'].replace('-type', '')
        rows = [element_row(name, e, code_lists) for e in d['snapshot']['element'][1:] if e['max'] != '0']
        if kind == 'primitive':
            rows = [r for r in rows if not r.startswith('value ')]
        types[name] = [kind, base, 'a' if d['abstract'] else '', [r for r in rows if not is_nested_common(r)]]
    whole = {name: set(t[3]) for name, t in types.items()}
    for t in types.values():
        t[3] = [r for r in t[3] if r not in whole.get(t[1], ())]
    return types


def concept_codes(concepts):
    for c in concepts:
        yield c['code']
        yield from concept_codes(c.get('concept', []))


def expand(value_set, systems):
    """{system: [code...]} of a value set, or None when the package does not hold all of its codes."""
    result = {}
    compose = value_set.get('compose', {})
    if compose.get('exclude') or not compose.get('include'):
        return None
    for include in compose['include']:
        if 'filter' in include or 'valueSet' in include:
            return None
        if 'concept' in include:
            codes = [c['code'] for c in include['concept']]
        else:
            system = systems.get(include['system'], {})
            if system.get('content') != 'complete':
                return None
            codes = list(concept_codes(system['concept']))
        result.setdefault(include['system'], set()).update(codes)
    return {s: sorted(c) for s, c in result.items()}


def all_codes(directory):
    wanted = set()
    for d in load(directory, 'StructureDefinition'):
        if d.get('derivation') != 'constraint' and d['kind'] != 'logical':
            wanted |= {required_value_set(e) for e in d['snapshot']['element']}
    systems = {d['url']: d for d in load(directory, 'CodeSystem')}
    lists = {}
    for d in load(directory, 'ValueSet'):
        codes = expand(d, systems) if d['url'] in wanted else None
        if codes:
            lists[d['url']] = codes
    return lists


def short(url):
    prefix = HL7 + 'SearchParameter/'
    if not url.startswith(prefix):
        sys.exit('a parameter of another origin: ' + url)
    return url[len(prefix):]


def all_params(directory):
    """Parameters without a base describe extensions and are left out."""
    everything = {d['type'] for d in load(directory, 'StructureDefinition')
                  if d['kind'] == 'resource' and d.get('derivation') == 'specialization' and not d['abstract']}
    everything.remove('Parameters')
    params = {}
    for d in load(directory, 'SearchParameter'):
        if 'base' in d:
            components = [[short(c['definition']), c['expression']] for c in d.get('component', [])]
            expression = ' '.join(d.get('expression', '').split())
            targets = ['*'] if set(d.get('target', [])) == everything else sorted(d.get('target', []))
            params[short(d['url'])] = [d['code'], d['type'], sorted(d['base']), expression, targets, components]
    return params


def all_compartments(directory):
    result = {}
    for d in load(directory, 'CompartmentDefinition'):
        if not d.get('experimental') or d['id'] != 'example':
            result[d['code']] = {r['code']: sorted(r['param']) for r in d['resource'] if r.get('param')}
    return result


def write(out, head, sections):
    compact = {'ensure_ascii': False, 'sort_keys': True, 'separators': (',', ':')}
    lines = ['"%s":%s' % (k, json.dumps(v, **compact)) for k, v in head.items()]
    for name, rows in sections.items():
        body = ',\n'.join('%s:%s' % (json.dumps(k), json.dumps(v, **compact)) for k, v in sorted(rows.items()))
        lines.append('"%s":{\n%s\n}' % (name, body))
    out.write('{' + ',\n'.join(lines) + '}\n')


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    directory = sys.argv[1]
    with open(os.path.join(directory, 'package.json'), encoding='utf-8') as f:
        package = json.load(f)
    lists = all_codes(directory)
    sections = {
        'types': all_types(directory, lists),
        'codes': {url[len(HL7 + 'ValueSet/'):]: codes for url, codes in lists.items()},
        'params': all_params(directory),
        'compartments': all_compartments(directory),
    }
    head = {'package': package['name'], 'version': package['version'], 'license': package['license']}
    write(sys.stdout, head, sections)


main()
