/* search_canonical_test.c - URLs with versions, MIME types. */
#include "search_fixture.h"

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})
static void with(struct shop *s, const char *const *list)
{
	shop_open(s);
	shop_put_all(s, list);
}
#define VERSION(id, url, version) "{\"resourceType\":\"Questionnaire\",\"id\":\"" id "\",\"status\":\"draft\",\"url\":\"" url "\"" version "}"

/* R4 search, uri: |version behind a canonical URL is a search on the version. */
Test(search_canonical, urls_with_a_version)
{
	struct shop s;
	with(&s, LIST(VERSION("a", "http://x.test/q", ",\"version\":\"1.0\""), VERSION("b", "http://x.test/q", ",\"version\":\"2.0\""), VERSION("c", "http://x.test/q", ""), VERSION("d", "http://x.test/r", ",\"version\":\"1.0\""),
		VERSION("e", "http://x.test/q|1.0", ""), "{\"resourceType\":\"Patient\",\"id\":\"p\",\"meta\":{\"profile\":[\"http://x.test/p|1.2\"]}}"));
	shop_is(&s, "Questionnaire?url=http://x.test/q", "a b c");
	shop_is(&s, "Questionnaire?url=http://x.test/q|1.0", "a");
	shop_is(&s, "Questionnaire?url=http://x.test/q%7C2.0", "b");
	shop_is(&s, "Questionnaire?url=http://x.test/q|3", "");
	shop_is(&s, "Questionnaire?url=http://x.test/q|2.0,http://x.test/r", "b d");
	shop_is(&s, "Questionnaire?url=http://x.test/q|1.0,http://x.test/r|2.0,http://x.test/q|2.0&_id=a,b,d", "a b");
	shop_is(&s, "Questionnaire?url=http://x.test/q\\|1.0", "e");
	shop_is(&s, "Questionnaire?url=http://x.test/q|", "!KILN_BAD_QUERY");
	shop_is(&s, "Questionnaire?url=|1.0", "!KILN_BAD_QUERY");
	shop_is(&s, "Questionnaire?url=http://x.test/q|1|2", "!KILN_BAD_QUERY");
	shop_is(&s, "Patient?_profile=http://x.test/p", "p");
	shop_is(&s, "Patient?_profile=http://x.test/p|1.2", "p");
	shop_is(&s, "Patient?_profile=http://x.test/p|1", "");
	shop_is(&s, "Patient?_profile:below=http://x.test/p", "p");
	shop_is(&s, "Patient?_profile:below=http://x.test/p|1", "p");
	shop_is(&s, "Patient?_profile:below=http://x.test/p|1.2", "p");
	shop_is(&s, "Patient?_profile:below=http://x.test/p|2", "");
	shop_is(&s, "Patient?_profile:below=http://x.test/p|1.", "");
	shop_close(&s);
}

/* R4 search 3.1.1.4.10.1: :below a MIME type finds it with parameters. */
Test(search_canonical, mime_types)
{
	struct shop s;
#define DOCUMENT(id, mime) "{\"resourceType\":\"DocumentReference\",\"id\":\"" id "\",\"status\":\"current\",\"content\":[{\"attachment\":{\"contentType\":\"" mime "\"}}]}"
	with(&s, LIST(DOCUMENT("a", "text/xml"), DOCUMENT("b", "text/xml; charset=UTF-8"), DOCUMENT("c", "text/xml;charset=utf-8"), DOCUMENT("d", "text/xml-patch"), DOCUMENT("e", "TEXT/XML")));
	shop_is(&s, "DocumentReference?contenttype=text/xml", "a e");
	shop_is(&s, "DocumentReference?contenttype:below=text/xml", "a b c e");
	shop_is(&s, "DocumentReference?contenttype:below=text/xml,text/xml-patch", "a b c d e");
	shop_is(&s, "DocumentReference?contenttype:below=Text/Xml;Charset=utf-8", "c");
	shop_is(&s, "DocumentReference?contenttype:below=xml", "!KILN_BAD_QUERY");
	shop_is(&s, "DocumentReference?contenttype:above=text/xml", "!KILN_BAD_QUERY");
	shop_close(&s);
}
